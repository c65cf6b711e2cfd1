package kaoping.finding;

import java.util.ArrayList;
import java.util.List;
import kaoping.value.Telling;

/**
 * A sentence of the catalogue taken apart once (句式): what stands before each detail, which detail it is, and what stands behind the
 * last. {@code 指标“{0}”的目标值为零} → 指标“, 0, ”的目标值为零. As in {@link java.text.MessageFormat}, an apostrophe is written twice.
 *
 * @param framed it begins and ends with words, whatever the details are
 */
record Sentence(List<String> before, List<Integer> details, String after, boolean framed) {
    static Sentence of(String pattern) {
        List<String> before = new ArrayList<>();
        List<Integer> details = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            before.add(words(pattern.substring(from, open)));
            details.add(Integer.valueOf(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        return new Sentence(
                List.copyOf(before), List.copyOf(details), words(pattern.substring(from)), isFramed(pattern));
    }

    private static String words(String written) {
        return written.replace("''", "'");
    }

    /** Neither at its begin nor at its end is there a space or a detail, which may be empty. */
    private static boolean isFramed(String pattern) {
        return !pattern.isEmpty()
                && pattern.equals(pattern.strip())
                && pattern.charAt(0) != '{'
                && !pattern.endsWith("}");
    }

    /** Without space at the end, where the last detail is empty; a detail that is not there shows as its number. */
    String filled(List<String> with) {
        return framed ? within(with) : within(with).strip();
    }

    /** The same, told. */
    void tell(Telling to, List<String> with) {
        if (!framed) {
            to.text(filled(with));
            return;
        }
        for (int i = 0; i < details.size(); i++) {
            to.words(before.get(i)).text(detail(details.get(i), with));
        }
        to.words(after);
    }

    private static String detail(int detail, List<String> with) {
        return detail < with.size() ? with.get(detail) : "{" + detail + "}";
    }

    /** With the space at its ends, for a part of a sentence. */
    String within(List<String> with) {
        if (details.isEmpty()) {
            return after;
        }
        String[] told = new String[2 * details.size() + 1];
        for (int i = 0; i < details.size(); i++) {
            told[2 * i] = before.get(i);
            told[2 * i + 1] = detail(details.get(i), with);
        }
        told[told.length - 1] = after;
        return String.join("", told);
    }
}
