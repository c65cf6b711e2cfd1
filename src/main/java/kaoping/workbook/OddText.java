package kaoping.workbook;

import java.text.Normalizer;
import java.util.Optional;

/** Characters that nobody sees or nobody means: what looks equal on the screen must be equal. */
final class OddText {
    /** Longer than any sentence of a policy. */
    private static final int LONGEST = 4_000;

    private OddText() {}

    /**
     * The first odd thing in a text: {@code U+00A0} for a no-break space, likewise zero-width, control and direction
     * characters, line breaks and wide spaces at an end; empty for plain text.
     */
    static Optional<String> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("多于 " + LONGEST + " 字");
        }
        String inner = text.strip();
        int start = text.indexOf(inner);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean atEnd = !inner.isEmpty() && (i < start || i >= start + inner.length());
            if (isOdd(c) || atEnd && c != ' ') {
                return Optional.of(name(c));
            }
        }
        return inner.isEmpty() && !text.isEmpty() ? Optional.of("只有空格") : unusual(text);
    }

    /** Odd characters as □, a line break as ↵. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> visible.appendCodePoint(c == '\n' ? '↵' : isOdd(c) ? '□' : c));
        return visible.toString();
    }

    /** On one line and every odd character by its name, {@code 〔U+00A0〕}; a line break as ↵. */
    static String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isOdd(c)) {
                spelled.append('〔').append(name(c)).append('〕');
            } else {
                spelled.appendCodePoint(c == '\n' ? '↵' : c);
            }
        });
        return spelled.toString();
    }

    private static boolean isOdd(int c) {
        if (c == ' ' || c == '\n' || c == '\u3000') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> isInvisible(c);
        };
    }

    /** Fillers, variation selectors, tags and non-characters. */
    private static boolean isInvisible(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0xFFFD
                || c >= 0x17B4 && c <= 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE0FFF
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** A character written in a way that has an equal-looking usual one: e + U+0301 for é, U+F900 for 豈. */
    private static Optional<String> unusual(String text) {
        String usual = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (usual.equals(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK
                        || !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC))
                .mapToObj(OddText::name)
                .findFirst()
                .or(() -> Optional.of("要合写的字符"));
    }

    private static String name(int c) {
        return String.format("U+%04X", c);
    }
}
