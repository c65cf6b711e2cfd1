package kaoping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Pages have the bytes that Jackson would write. */
class JsonPageTest {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @Property
    void anyTexts(@ForAll("texts") List<String> texts, @ForAll boolean indented) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("texts", texts);
        List<Object> objects = new ArrayList<>();
        texts.forEach(text -> objects.add(Map.of("text", text)));
        expected.put("objects", objects);
        expected.put("inside", Map.of("number", texts.size()));
        expected.put("none", null);
        expected.put("some", texts.isEmpty());
        expected.put("numbers", List.of(-1, 0, 12));

        assertThat(written(indented, page -> {
                    page.texts("texts", texts);
                    page.objects("objects", texts, text -> page.text("text", text));
                    page.object("inside", () -> page.number("number", texts.size()));
                    page.textOrNull("none", null);
                    page.truth("some", texts.isEmpty());
                    page.numbers("numbers", List.of(-1, 0, 12));
                }))
                .isEqualTo(jackson(expected, indented));
    }

    @Property
    void anyNames(@ForAll("text") String name, @ForAll boolean indented) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put(name, "first");
        expected.put(name + "'", 2);
        expected.put(name + "\"", "third");

        assertThat(written(indented, page -> {
                    page.text(name, "first");
                    page.number(name + "'", 2);
                    page.text(name + "\"", "third");
                }))
                .isEqualTo(jackson(expected, indented));
    }

    @Property
    void aTextOfSeveral(@ForAll("text") String first, @ForAll("text") String second, @ForAll("text") String third) {
        assertThat(written(false, page -> page.told("it", first, second, to -> to.text(third), new Fixed(first))))
                .isEqualTo(jackson(Map.of("it", first + second + third + first), false));
    }

    @Example
    void nothing() {
        assertThat(written(false, page -> {})).isEqualTo("{}");
        assertThat(written(true, page -> page.objects("units", List.of(), unit -> {})))
                .isEqualTo("{\n  \"units\" : [ ]\n}");
    }

    @Example
    void longerThanAnyRoom() {
        String text = "考评".repeat(30_000);
        assertThat(written(false, page -> {
                    page.text("before", "县");
                    page.text("text", text);
                    page.texts("texts", List.of(text, "", text));
                }))
                .isEqualTo("{\"before\":\"县\",\"text\":\"" + text + "\",\"texts\":[\"" + text + "\",\"\",\"" + text
                        + "\"]}");
    }

    @Example
    void aPageWhileAnotherIsWritten() {
        assertThat(written(false, page -> {
                    page.text("outer", "一");
                    page.text("inner", written(false, own -> own.text("text", "二")));
                    page.text("last", "三");
                }))
                .isEqualTo("{\"outer\":\"一\",\"inner\":\"{\\\"text\\\":\\\"二\\\"}\",\"last\":\"三\"}");
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> plain = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> odd =
                Arbitraries.of("", "\"", "\\", "\n", "\u0000", "\u007F", "é", "\u2028", "指标", "😀", "中😀\"文");
        return Arbitraries.oneOf(
                        plain,
                        odd,
                        Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(60))
                .filter(JsonPageTest::isPaired);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(8);
    }

    /** Nothing read here has half a character in it. */
    private static boolean isPaired(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String written(boolean indented, Consumer<JsonPage> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonPage.write(bytes, indented, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String jackson(Map<String, Object> value, boolean indented) {
        ObjectWriter writer = indented ? JACKSON.writer().with(LAYOUT) : JACKSON.writer();
        return writer.writeValueAsString(value);
    }
}
