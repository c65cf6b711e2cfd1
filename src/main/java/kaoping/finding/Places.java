package kaoping.finding;

import java.util.Comparator;
import java.util.List;

/** Places of findings as text, and the order people expect of them: {@code /units/2} before {@code /units/10}. */
public final class Places {
    /** Text order, except that runs of digits compare as numbers. */
    public static final Comparator<String> ORDER = (one, other) -> compare(one, other, 0);

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
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        // Why not by plus signs: quicker, and a form may have a finding on every line.
        return pointer.concat("/").concat(plain ? name : name.replace("~", "~0").replace("/", "~1"));
    }

    /** How many characters of all places are the same, from the first on. */
    static int alike(List<Finding> findings) {
        String first = findings.get(0).place();
        int alike = first.length();
        for (int i = 1; i < findings.size(); i++) {
            alike = differing(first, findings.get(i).place(), 0, alike);
        }
        return alike;
    }

    /** In {@link #ORDER}, where {@code alike} characters of both are known to be the same. */
    static int compare(String one, String other, int alike) {
        int at = differing(one, other, alike, Math.min(one.length(), other.length()));
        boolean words = at < one.length() && at < other.length() && !isDigit(one, at) && !isDigit(other, at);
        // Why: most places differ in a word or in a number, and of a word the first other character tells.
        return words ? one.charAt(at) - other.charAt(at) : compareRuns(one, other, begin(one, other, at));
    }

    /** In {@link #ORDER}, run by run; what stands before {@code from}, where a run begins, is the same. */
    private static int compareRuns(String one, String other, int from) {
        int a = from;
        int b = from;
        while (a < one.length() && b < other.length()) {
            int endA = end(one, a);
            int endB = end(other, b);
            int order = isDigit(one.charAt(a)) && isDigit(other.charAt(b))
                    ? compareNumbers(one, a, endA, other, b, endB)
                    : compareTexts(one, a, endA, other, b, endB);
            if (order != 0) {
                return order;
            }
            a = endA;
            b = endB;
        }
        return a < one.length() ? 1 : b < other.length() ? -1 : one.compareTo(other);
    }

    /** The first place from {@code from} on where they differ; at most {@code to}. */
    private static int differing(String one, String other, int from, int to) {
        int most = Math.min(to, other.length());
        int at = from;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Where the run begins in which they differ at {@code at}, as the one or the other has it. */
    private static int begin(String one, String other, int at) {
        if (at > 0 && !isDigit(one, at - 1)) {
            return isDigit(one, at) && isDigit(other, at) ? at : at - 1;
        }
        int from = at;
        while (from > 0 && isDigit(one, from - 1)) {
            from--;
        }
        return from;
    }

    /** Where the run of digits, or of anything else, ends that begins at {@code from}. */
    private static int end(String text, int from) {
        boolean digits = isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String one, int a, int endA, String other, int b, int endB) {
        int fromA = significant(one, a, endA);
        int fromB = significant(other, b, endB);
        return endA - fromA == endB - fromB
                ? compareTexts(one, fromA, endA, other, fromB, endB)
                : Integer.compare(endA - fromA, endB - fromB);
    }

    /** Behind the leading zeros. */
    private static int significant(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int compareTexts(String one, int a, int endA, String other, int b, int endB) {
        int least = Math.min(endA - a, endB - b);
        for (int i = 0; i < least; i++) {
            int order = one.charAt(a + i) - other.charAt(b + i);
            if (order != 0) {
                return order;
            }
        }
        return (endA - a) - (endB - b);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
