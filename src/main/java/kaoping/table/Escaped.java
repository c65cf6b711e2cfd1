package kaoping.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in characters that mean nothing in any language: letters and digits of ASCII, Chinese characters and their
 * punctuation stay, every other character becomes its code, {@code 省"级} → {@code 省〔22〕级}. So a word can stand
 * inside a quoted literal of generated source, which compares with {@code Escaped.read("省〔22〕级")}.
 *
 * <p>Invariant: {@code read(write(text))} is {@code text}; {@code write(text)} has no quote, backslash, dollar, line break,
 * leading or trailing space, and does not begin like a keyword of decision tables.
 */
public final class Escaped {
    private static final String HARMLESS = "-./!_%，。、；：（）《》·—…≥≤％";
    private static final Pattern CODE = Pattern.compile("〔([0-9a-f]{1,6})〕");
    private static final Pattern KEYWORD = Pattern.compile("rule.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Escaped() {}

    public static String write(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean keyword = KEYWORD.matcher(text).matches();
        text.codePoints().forEach(c -> {
            if (isHarmless(c) && !(keyword && escaped.isEmpty())) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('〔').append(Integer.toHexString(c)).append('〕');
            }
        });
        return escaped.toString();
    }

    public static String read(String escaped) {
        return CODE.matcher(escaped)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    private static boolean isHarmless(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || HARMLESS.indexOf(c) >= 0;
    }
}
