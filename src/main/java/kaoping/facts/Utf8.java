package kaoping.facts;

import static kaoping.facts.Eight.EACH;
import static kaoping.facts.Eight.zeros;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import kaoping.finding.Code;

/** What is UTF-8 and nothing else: no byte order mark, no UTF-16, no GBK, no overlong form, no surrogate. */
final class Utf8 {
    private static final String OTHER = "像是 UTF-16 或 UTF-32 编码，不是 UTF-8";

    private Utf8() {}

    /**
     * Refuses what is too long or not UTF-8, but for bytes that no parser takes for a character: those {@link #refuseMalformed} finds
     * when it stops at one.
     */
    static void check(byte[] body) {
        if (body.length > FactsReader.MAX_BYTES) {
            throw new Refusal(Code.FACT_TOO_LONG, "", "提交的内容", FactsReader.MAX_BYTES / 1024 / 1024 + " MB");
        }
        if (looksWide(body)) {
            throw unreadable(OTHER);
        }
        if (body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            throw unreadable("开头有字节顺序标记（BOM，U+FEFF）");
        }
        if (hasDoubtful(body)) {
            refuseMalformed(body);
        }
    }

    // Why by eight bytes: every byte submitted passes here, and hardly one is doubtful.
    private static boolean hasDoubtful(byte[] body) {
        int at = 0;
        for (; at + Long.BYTES <= body.length; at += Long.BYTES) {
            if (isDoubtful(Eight.at(body, at))) {
                return true;
            }
        }
        long rest = 0;
        for (; at < body.length; at++) {
            rest = rest << Byte.SIZE | body[at] & 0xFF;
        }
        return isDoubtful(rest);
    }

    /**
     * Whether one of eight bytes is C0, C1, E0 or E1, ED, or F0 and above: overlong forms and surrogates begin so, and what is no
     * character at all. (E1 is sound, but rare, and one question less beside E0.)
     */
    private static boolean isDoubtful(long bytes) {
        long twice = bytes & bytes << 1;
        long above = twice & twice << 2;
        return (above & 0x80 * EACH | zeros(bytes & 0xDE * EACH ^ 0xC0 * EACH) | zeros(bytes ^ 0xED * EACH)) != 0;
    }

    /** Refuses bytes that are no characters, and says where. */
    static void refuseMalformed(byte[] body) {
        CharBuffer before = CharBuffer.allocate(body.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body), before, true);
        if (result.isError()) {
            throw unreadable(end(before.flip()) + "的字节不是 UTF-8 编码");
        }
    }

    static Refusal unreadable(String reason) {
        return new Refusal(Code.JSON_UNREADABLE, "", reason);
    }

    /** The same place by characters, as people count them, where columns and {@code offset} count bytes. */
    static String place(byte[] body, int line, int column, int offset) {
        int from = Math.max(0, offset - column + 1);
        int end = Math.min(offset, body.length);
        while (end > from && end < body.length && isWithin(body[end])) {
            end--;
        }
        return place(line, new String(body, from, end - from, StandardCharsets.UTF_8).length() + 1);
    }

    /** Not the first byte of a character. */
    private static boolean isWithin(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static String place(int line, int column) {
        return "第 " + line + " 行第 " + column + " 列";
    }

    /** FE FF, FF FE, or a zero byte among the first four: no JSON in UTF-8 begins so. */
    private static boolean looksWide(byte[] body) {
        for (int i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0 || i == 0 && (body[i] == (byte) 0xFE || body[i] == (byte) 0xFF)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind the last character of {@code text}. */
    private static String end(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean lineEnds = text.charAt(i) == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return place(line, column);
    }
}
