package kaoping.facts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import kaoping.finding.Code;

/** Bytes to characters, UTF-8 and nothing else: no byte order mark, no UTF-16, no GBK, no overlong form, no surrogate. */
final class Utf8 {
    private static final String OTHER = "像是 UTF-16 或 UTF-32 编码，不是 UTF-8";

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static String decode(byte[] body) {
        if (body.length > FactsReader.MAX_BYTES) {
            throw new Refusal(Code.FACT_TOO_LONG, "", "提交的内容", FactsReader.MAX_BYTES / 1024 / 1024 + " MB");
        }
        if (looksWide(body)) {
            throw unreadable(OTHER);
        }
        // Why twice: this way is four times as fast, but replaces silently what is malformed.
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(body);
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw unreadable("开头有字节顺序标记（BOM，U+FEFF）");
        }
        return text;
    }

    /** A replacement character may also be there because it was submitted: then nothing is malformed. */
    private static void refuseMalformed(byte[] body) {
        CharBuffer before = CharBuffer.allocate(body.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body), before, true);
        if (result.isError()) {
            throw unreadable(end(before.flip()) + "的字节不是 UTF-8 编码");
        }
    }

    static Refusal unreadable(String reason) {
        return new Refusal(Code.JSON_UNREADABLE, "", reason);
    }

    static String place(int line, int column) {
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
