package kaoping.facts;

/** How a text is written (文字的写法): how long it may be, and whether it may run over several lines. */
enum Writing {
    /** A code or a word: {@code 500107}, {@code 乡镇}. */
    WORD(64, false),
    /** A name on one line. */
    NAME(300, false),
    /** Sentences, on as many lines as they need. */
    PROSE(5_000, true);

    private final int longest;
    private final boolean prose;

    Writing(int longest, boolean prose) {
        this.longest = longest;
        this.prose = prose;
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
        String banned = Characters.banned(text, prose);
        boolean loose = prose ? text.isBlank() : !text.equals(text.strip());
        return banned.isEmpty() && loose && !text.isEmpty() ? "首尾的空格 U+0020" : banned;
    }
}
