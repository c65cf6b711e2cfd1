package kaoping.standard;

/**
 * Brings characters of one meaning to one form (字形), each to exactly one, so that places stay: {@code ９５％，} → {@code 95%,}.
 */
final class Glyphs {
    private static final String ODD = "。．﹪％－–—−﹣‐〜～≧≦×✕✖∕／";
    private static final String EVEN = "。.%%------~~≥≤***//";

    private Glyphs() {}

    static String even(String text) {
        StringBuilder even = new StringBuilder(text.length());
        text.chars().forEach(c -> even.append(even((char) c)));
        return even.toString();
    }

    private static char even(char c) {
        int odd = ODD.indexOf(c);
        if (odd >= 0) {
            return EVEN.charAt(odd);
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        // Why: the lexer counts code points, people and pointers count characters.
        return Character.isSurrogate(c) || c == '\u0000' ? '\uFFFD' : c;
    }
}
