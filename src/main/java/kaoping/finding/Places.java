package kaoping.finding;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of findings as text, and the order people expect of them: {@code /units/2} before {@code /units/10}. */
public final class Places {
    /** Text order, except that runs of digits compare as numbers. */
    public static final Comparator<String> ORDER = Places::compare;

    private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

    private Places() {}

    /** {@code self-evaluation.xlsx!评分!B5}. */
    public static String cell(String workbook, String sheet, String cell) {
        return workbook + "!" + sheet + "!" + cell;
    }

    /** Column 27, row 5 → {@code AB5}; columns count from 0, rows from 1. */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** A JSON pointer one step further (RFC 6901): {@code /units/0} and {@code name} → {@code /units/0/name}. */
    public static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static int compare(String one, String other) {
        Matcher a = RUN.matcher(one);
        Matcher b = RUN.matcher(other);
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            int order = compareRuns(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
        return b.find() ? -1 : one.compareTo(other);
    }

    private static int compareRuns(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
