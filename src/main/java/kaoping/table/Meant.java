package kaoping.table;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.value.Exact;
import kaoping.value.Interval;

/** What somebody probably meant who wrote a cell as documents are printed: {@code 75以上} → {@code ≥75}. A hint, never read as the value. */
final class Meant {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)[%分个名件次]*";
    private static final Pattern PAIR = Pattern.compile(NUMBER + "(?:-|~|—|–|至|到)" + NUMBER);
    private static final Pattern BEHIND = Pattern.compile(NUMBER + "(?:\\(含\\))?(以上|以下|以内)(?:\\(含.*\\))?");
    private static final Pattern FIRST = Pattern.compile("前" + NUMBER);

    /** What is said before a number, and the sign for it; the longer saying before the one that it begins with. */
    private static final String[][] SAYINGS = {
        {"大于等于|大于或等于|不低于|不少于|不小于|至少|达到|>=|=>", "≥"},
        {"小于等于|小于或等于|不高于|不超过|不大于|不多于|至多|<=|=<", "≤"},
        {"大于|超过|高于|多于", ">"},
        {"小于|低于|不足|不满|不到|少于|未达到", "<"},
        {"等于", "="}
    };

    private Meant() {}

    /** @param percent whether each number is to have a per cent sign */
    static Optional<String> interval(String text, boolean percent) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s,，;；、]*(且|并且|和|,|，|;|；)[\\s]*", "且")
                .replace(" ", "");
        for (String[] saying : SAYINGS) {
            plain = plain.replaceAll(saying[0], saying[1]);
        }
        // Why: 90 among shares may be 90% or 9000%, and from there on or exactly that; nobody can tell.
        if (percent && plain.matches(NUMBER)) {
            return Optional.empty();
        }
        String signed = ends(plain);
        StringBuilder meant = new StringBuilder();
        for (String end : signed.split("且")) {
            String number = end.replaceAll("[≥≤<>=]", "").replaceAll("[%分个名件次]+$", "");
            String sign = end.replaceAll("[^≥≤<>=]", "");
            if (sign.length() != 1
                    || !end.startsWith(sign)
                    || Exact.read(number).isEmpty()) {
                return Optional.empty();
            }
            meant.append(meant.isEmpty() ? "" : " 且 ")
                    .append(sign)
                    .append(number)
                    .append(percent ? "%" : "");
        }
        return Interval.read(meant.toString()).filter(read -> !read.isEmpty()).map(read -> meant.toString());
    }

    /** {@code 80-90} → {@code ≥80且≤90}, {@code 75以上} → {@code ≥75}, {@code 前3} → {@code ≤3}, {@code 0} → {@code =0}; else as it stands. */
    private static String ends(String plain) {
        Matcher pair = PAIR.matcher(plain);
        if (pair.matches()) {
            return "≥" + pair.group(1) + "且≤" + pair.group(2);
        }
        Matcher behind = BEHIND.matcher(plain);
        if (behind.matches()) {
            return (behind.group(2).equals("以上") ? "≥" : "≤") + behind.group(1);
        }
        Matcher first = FIRST.matcher(plain);
        if (first.matches()) {
            return "≤" + first.group(1);
        }
        return plain.matches(NUMBER) ? "=" + plain : plain;
    }
}
