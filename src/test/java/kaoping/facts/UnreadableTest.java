package kaoping.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON in UTF-8 is told as one finding with its place in the text. */
class UnreadableTest {
    private static final String SOUND =
            "{\"jurisdiction\":\"500107\",\"policy\":\"p\",\"period\":\"2022\",\"units\":[{\"name\":\"县委办\"}]}";

    @Test
    void soundItself() {
        assertThat(Given.json(SOUND).findings()).isEmpty();
        assertThat(Given.json(" \n" + SOUND + "\r\n ").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, 像是 UTF-16",
        "UTF-16BE, 像是 UTF-16",
        "UTF-16, 像是 UTF-16",
        "UTF-32, 像是 UTF-16 或 UTF-32",
        "GBK, 第 1 行第 73 列的字节不是 UTF-8 编码",
        "GB18030, 的字节不是 UTF-8 编码"
    })
    void anotherEncoding(String charset, String reason) {
        assertUnreadable(SOUND.getBytes(Charset.forName(charset)), reason);
    }

    @ParameterizedTest
    @CsvSource({"C0AF", "E080AF", "EDA080", "F4908080", "FF", "80", "E58E"})
    void bytesThatAreNoUtf8(String hex) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\n\"policy\":\"".getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(hex));
        body.writeBytes("\"}".getBytes(UTF_8));

        assertUnreadable(body.toByteArray(), "第 2 行第 11 列的字节不是 UTF-8 编码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "E080AF", "EDA080", "F4908080", "FF"})
    void whereverTheyStand(String hex) {
        for (int before = 0; before < 20; before++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(("{\"policy\":\"" + "p".repeat(before)).getBytes(UTF_8));
            body.writeBytes(HexFormat.of().parseHex(hex));
            body.writeBytes("\"}".getBytes(UTF_8));

            assertUnreadable(body.toByteArray(), "第 1 行第 " + (12 + before) + " 列的字节不是 UTF-8 编码");
        }
    }

    @Test
    void aByteOrderMark() {
        assertUnreadable(("\uFEFF" + SOUND).getBytes(UTF_8), "字节顺序标记");
    }

    @Test
    void aLoneSurrogate() {
        FactsReading reading = Given.units("[{\"name\":\"县\\uD800委\"}]");

        assertThat(Given.found(reading)).containsExactly("JSON_UNREADABLE /units/0/name");
        assertThat(reading.findings().get(0).message()).contains("U+D800");
        assertUnreadable("{\"\\uDC00\":1}".getBytes(UTF_8), "第 1 行第 9 列的字段名里有不成对的代理字符");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "-Infinity",
                "0100",
                "+5",
                ".5",
                "5.",
                "0x10",
                "'a'",
                "1,000",
                "True",
                "// x\n1",
                "/* x */1",
                "\"\t\"",
                "\"\\x\"",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "９０"
            })
    void whatTheStandardDoesNotHave(String value) {
        assertUnreadable(("{\"policy\":" + value + "}").getBytes(UTF_8), "第 1 行第 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | 内容是空的
                    '  '                | 内容是空的
                    '{"policy":"p"'     | 内容不完整，到第 1 行第
                    '{"policy":"p'      | 内容不完整
                    '{"policy":"p"} {}' | 内容结束以后，第 1 行第 16 列还有多余的内容
                    '{"policy":"p"}]'   | 第 1 行第 15 列
                    """)
    void tooLittleOrTooMuch(String json, String reason) {
        assertUnreadable(json.getBytes(UTF_8), reason);
    }

    private static void assertUnreadable(byte[] body, String reason) {
        FactsReading reading = FactsReader.read(body);

        assertThat(reading.submission()).isNull();
        assertThat(Given.found(reading)).containsExactly("JSON_UNREADABLE");
        assertThat(reading.findings().get(0).message()).contains(reason);
    }
}
