package kaoping.facts;

/**
 * How a text is written (文字的写法): how long it may be, and whether it may run over several lines.
 *
 * <p>Invariant: what may be a word may be anything else.
 */
enum Writing {
    /** A code or a word: {@code 500107}, {@code 乡镇}. */
    WORD(64, false),
    /** A name on one line. */
    NAME(300, false),
    /** What stands in a cell of the form, on as many lines as it needs: {@code 97.45%}, {@code 效果明显}. */
    CELL(5_000, true),
    /** Sentences, on as many lines as they need, however they begin and end. */
    PROSE(5_000, true);

    private final int longest;
    private final boolean lines;

    Writing(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    int longest() {
        return longest;
    }

    boolean isTooLong(String text) {
        return text.length() > longest && text.codePointCount(0, text.length()) > longest;
    }

    /** Whether {@code text} may stand as it is. */
    boolean allows(String text) {
        return !isTooLong(text) && banned(text).isEmpty();
    }

    /** What may not be in {@code text}, as {@code U+200B}; empty when all is well. Space at an end is seen by nobody either. */
    String banned(String text) {
        String banned = Characters.banned(text, lines);
        boolean loose = this == PROSE ? text.isBlank() : !text.equals(text.strip());
        return banned.isEmpty() && loose && !text.isEmpty() ? "首尾的空格或换行" : banned;
    }
}
