package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is scanned is what Jackson reads; what Jackson refuses is not scanned. */
class JsonScannerTest {
    private static final String[] SPACES = {"", "", "", " ", "\n", "\t\r\n  "};
    private static final String[] SCALARS = {
        "0",
        "-0",
        "7",
        "-12",
        "97.450",
        "0.5",
        "1e3",
        "1E+3",
        "-2.50e-07",
        "123456789012345678901234567890.1",
        "true",
        "false",
        "null"
    };
    private static final String[] TEXTS = {
        "",
        "≥",
        "产出指标",
        "完成率",
        "a",
        "97.45%",
        "1".repeat(70),
        "长".repeat(70),
        "2026年12月31日前",
        "逐项核实，按要求及时上报，得满分；每迟报一次扣一分，扣完为止，不计负分，情节严重的另行处理",
        "é",
        "𠮷野家",
        "\u007F",
        "\\n",
        "\\\"",
        "全\\u90E8",
        "\\uD842\\uDFB7",
        "\\\\",
        "\\/"
    };

    /** Bytes that mean something, or nothing, in JSON or in UTF-8. */
    private static final int[] ODD = {
        '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', 0, 1, 0x1F, '-', '+', '.', 'e', '0', '1', 'n', 'u', 0x7F,
        0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF5, 0xFF
    };

    @Provide
    Arbitrary<String> json() {
        return members(3).map(JsonScannerTest::spaced);
    }

    private static Arbitrary<String> value(int deep) {
        Arbitrary<String> scalar =
                Arbitraries.oneOf(Arbitraries.of(SCALARS), Arbitraries.of(TEXTS).map(text -> '"' + text + '"'));
        return deep == 0 ? scalar : Arbitraries.oneOf(scalar, scalar, members(deep), items(deep));
    }

    private static Arbitrary<String> items(int deep) {
        return Arbitraries.lazy(() -> value(deep - 1))
                .list()
                .ofMaxSize(4)
                .map(items -> "[¤" + String.join("¤,¤", items) + "¤]");
    }

    private static Arbitrary<String> members(int deep) {
        Arbitrary<List<String>> names = Arbitraries.subsetOf("units", "name", "目标值", "a", "b", "实际完成情况说明", "")
                .map(ArrayList::new);
        return names.flatMap(chosen -> Arbitraries.lazy(() -> value(deep - 1))
                .list()
                .ofSize(chosen.size())
                .map(values -> object(chosen, values)));
    }

    private static String object(List<String> names, List<String> values) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            members.add('"' + names.get(i) + "\"¤:¤" + values.get(i));
        }
        return "{¤" + String.join("¤,¤", members) + "¤}";
    }

    /** With spaces where they may stand. */
    private static String spaced(String json) {
        Random random = new Random(json.hashCode());
        StringBuilder spaced = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (c == '¤') {
                spaced.append(SPACES[random.nextInt(SPACES.length)]);
            } else {
                spaced.appendCodePoint(c);
            }
        });
        return spaced.toString();
    }

    @Property(tries = 2_000)
    void soundJsonIsScanned(@ForAll("json") String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);

        assertThat(scanned(body)).isNotNull().isEqualTo(parsed(body));
    }

    @Property(tries = 5_000)
    void damagedJsonIsScannedOnlyWhereItIsStillSound(@ForAll("json") String json, @ForAll Random random) {
        byte[] body = damaged(json.getBytes(StandardCharsets.UTF_8), random);
        String scanned = scanned(body);

        if (scanned != null) {
            assertThat(scanned).isEqualTo(parsed(body));
        }
    }

    static List<Path> facts() {
        return Cases.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsSubmittedInEarnestIsScanned(Path file) {
        byte[] body = Cases.bytes(file);

        assertThat(scanned(body)).isNotNull().isEqualTo(parsed(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "{}x",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\"}",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "[,]",
                "[1}",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "+1",
                "NaN",
                "tru",
                "truely",
                "\"a",
                "\"\u0001\"",
                "\"\\x\"",
                "\"\\u12\"",
                "{\"a\":1,\"a\":2}",
                "{\"a\\n\":1}",
                "\"\\uD842\"x",
                "// \n1"
            })
    void restIsLeftToTheReaderThatCanSayWhatIsWrong(String json) {
        assertThat(scanned(json.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void boundsAreTheSame() {
        String name = "名".repeat(JsonReader.MAX_NAME);

        assertThat(scanned(deep(JsonReader.MAX_DEPTH))).isEqualTo(parsed(deep(JsonReader.MAX_DEPTH)));
        assertThat(scanned(deep(JsonReader.MAX_DEPTH + 1))).isNull();
        assertThat(scanned(utf8("{\"" + name + "\":1}"))).isEqualTo(parsed(utf8("{\"" + name + "\":1}")));
        assertThat(scanned(utf8("{\"" + name + "称\":1}"))).isNull();
        assertThat(scanned(many(JsonReader.MAX_VALUES))).isNotNull();
        assertThat(scanned(many(JsonReader.MAX_VALUES + 1))).isNull();
    }

    @Test
    void bytesThatAreNoCharactersAreNotScannedEvenIfTheyWereSeenBefore() {
        byte[] body = utf8("[\"全部完成\"]");
        byte[] broken = body.clone();
        broken[4] = ' ';

        assertThat(scanned(body)).isNotNull();
        assertThat(scanned(broken)).isNull();
        assertThat(scanned(broken)).isNull();
    }

    private static byte[] deep(int levels) {
        return utf8("[".repeat(levels) + "]".repeat(levels));
    }

    private static byte[] many(int values) {
        return utf8("[0" + ",0".repeat(values - 2) + "]");
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** One to three bytes replaced, left out or put in. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] body = sound;
        for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
            int at = random.nextInt(body.length);
            int gone = random.nextInt(2);
            int come = 1 - gone + random.nextInt(gone + 1);
            byte[] next = new byte[body.length - gone + come];
            System.arraycopy(body, 0, next, 0, at);
            for (int i = 0; i < come; i++) {
                next[at + i] = (byte) ODD[random.nextInt(ODD.length)];
            }
            System.arraycopy(body, at + gone, next, at + come, body.length - at - gone);
            body = next.length == 0 ? body : next;
        }
        return body;
    }

    private static @Nullable String scanned(byte[] body) {
        List<Json> units = new ArrayList<>();
        Json json = JsonScanner.read(body, "units", (index, unit) -> units.add(unit));
        return json == null
                ? null
                : shown(json) + units.stream().map(JsonScannerTest::shown).toList();
    }

    private static String parsed(byte[] body) {
        Faults faults = new Faults();
        List<Json> units = new ArrayList<>();
        String shown = shown(new JsonReader(body, faults).read("units", (index, unit) -> units.add(unit)));
        assertThat(faults.sorted()).isEmpty();
        return shown + units.stream().map(JsonScannerTest::shown).toList();
    }

    private static String shown(Json json) {
        if (json instanceof Json.Text text) {
            assertThat(text.plain() && !Writing.WORD.allows(text.text()))
                    .as("plain, yet no word")
                    .isFalse();
            return '"' + text.text() + '"';
        }
        if (json instanceof Json.Items list) {
            return list.items().stream().map(JsonScannerTest::shown).toList().toString();
        }
        if (json instanceof Members members) {
            StringBuilder all = new StringBuilder("{");
            members.forEach((name, value) ->
                    all.append(name).append('=').append(shown(value)).append(';'));
            return all.append('}').toString();
        }
        return json.toString();
    }
}
