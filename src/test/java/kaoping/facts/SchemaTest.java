package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the reader say the same. */
class SchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = published();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    static List<Path> facts() {
        return Cases.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyCaseIsValid(Path file) {
        assertThat(VALIDATOR.validate(JSON.readTree(Cases.bytes(file)))).isEmpty();
    }

    @Test
    void theExampleIsValidAndReadable() {
        JsonNode example = SCHEMA.get("examples").get(0);

        assertThat(VALIDATOR.validate(example)).isEmpty();
        assertThat(Given.json(example.toString()).findings()).isEmpty();
    }

    /** An object at every place, each with one field that nobody knows: the answer names those that the reader knows. */
    @Test
    void everyObjectHasTheSameFields() {
        Map<String, TreeSet<String>> known = new TreeMap<>();
        Map<String, TreeSet<String>> needed = new TreeMap<>();
        for (Finding finding : Given.json(probe(SCHEMA).toString()).findings()) {
            String object = finding.place().replaceAll("/[^/]*$", "");
            String name = finding.place().substring(object.length() + 1);
            if (finding.code() == Code.FACT_UNKNOWN_FIELD) {
                known.put(
                        object,
                        new TreeSet<>(Arrays.asList(finding.details().get(1).split("、"))));
            } else {
                assertThat(finding.code()).isEqualTo(Code.FACT_MISSING);
                needed.computeIfAbsent(object, o -> new TreeSet<>()).add(name);
            }
        }
        Map<String, TreeSet<String>> properties = new TreeMap<>();
        Map<String, TreeSet<String>> required = new TreeMap<>();
        collect(SCHEMA, "", properties, required);

        assertThat(known).isEqualTo(properties).hasSize(12);
        required.get("").remove("units");
        assertThat(needed).isEqualTo(required);
    }

    @Test
    void everyFieldSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        SCHEMA.get("$defs").forEachEntry((name, def) -> def.path("properties").forEachEntry((field, each) -> {
            if (!each.hasNonNull("description")) {
                silent.add(name + "." + field);
            }
        }));

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "word,WORD",
        "name,NAME",
        "prose,PROSE",
        "needWord,WORD",
        "needName,NAME",
        "needProse,PROSE",
        "value,PROSE"
    })
    void textsAreEquallyLong(String def, Writing writing) {
        assertThat(SCHEMA.at("/$defs/" + def + "/maxLength").intValue()).isEqualTo(writing.longest());
    }

    @Test
    void theNumberOfUnitsIsTheSame() {
        assertThat(SCHEMA.at("/properties/units/maxItems").intValue()).isEqualTo(FactsReader.MAX_UNITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"97.45\"",
                "97.45",
                "\"-3.6\"",
                "0",
                "\"0\"",
                "null",
                "\"1e3\"",
                "\"0100\"",
                "\"+5\"",
                "\".5\"",
                "\"9０\"",
                "\"1,000\"",
                "\"-0\"",
                "\"-0.00\"",
                "\"-0.05\"",
                "\"\"",
                "\" 1\"",
                "\"1234567890123456\"",
                "\"0.123456789\"",
                "true",
                "[]",
                "{}"
            })
    void numbersAreJudgedAlike(String number) {
        String json =
                "{\"jurisdiction\":\"1\",\"policy\":\"p\",\"period\":\"2\",\"units\":[{\"name\":\"甲\",\"indicators\":"
                        + "[{\"name\":\"乙\",\"weight\":1,\"claimed\":" + number + "}]}]}";

        assertThat(VALIDATOR.validate(JSON.readTree(json)).isEmpty())
                .isEqualTo(Given.json(json).findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01",
                "2023-12",
                "2023Q4",
                "2023H2",
                "第一轮",
                "第十轮",
                "第十二轮",
                "第二十轮",
                "第九十九轮",
                "第1轮",
                "第99轮",
                "2023-13",
                "2023-1",
                "2023Q5",
                "2023H3",
                "2023",
                "第零轮",
                "第一二轮",
                "第一十轮",
                "第轮",
                "第100轮",
                "第01轮",
                "一轮",
                "2023-03-01",
                ""
            })
    void roundsAreJudgedAlike(String round) {
        String json = "{\"jurisdiction\":\"1\",\"policy\":\"p\",\"period\":\"2\",\"units\":[{\"name\":\"甲\",\"rounds\":"
                + "[{\"round\":\"" + round + "\",\"part\":\"乙\",\"points\":1}]}]}";

        assertThat(VALIDATOR.validate(JSON.readTree(json)).isEmpty())
                .isEqualTo(Given.json(json).findings().isEmpty());
    }

    /** An object of this shape with every nested one in it, and with the field {@code ?}. */
    private static ObjectNode probe(JsonNode shape) {
        ObjectNode probe = JSON.createObjectNode().put("?", 0);
        shape.get("properties").forEachEntry((name, each) -> {
            JsonNode nested = nested(each);
            if (nested != null && isList(each)) {
                probe.putArray(name).add(probe(nested));
            } else if (nested != null) {
                probe.set(name, probe(nested));
            }
        });
        return probe;
    }

    private static void collect(
            JsonNode shape,
            String place,
            Map<String, TreeSet<String>> properties,
            Map<String, TreeSet<String>> required) {
        properties.put(place, new TreeSet<>(shape.get("properties").propertyNames()));
        if (shape.has("required")) {
            TreeSet<String> names = new TreeSet<>();
            shape.get("required").forEach(name -> names.add(name.stringValue()));
            required.put(place, names);
        }
        shape.get("properties").forEachEntry((name, each) -> {
            JsonNode nested = nested(each);
            if (nested != null) {
                collect(nested, place + "/" + name + (isList(each) ? "/0" : ""), properties, required);
            }
        });
    }

    private static boolean isList(JsonNode field) {
        return field.has("items");
    }

    /** The object that a field holds, or holds a list of; null when it holds none with fields of its own. */
    private static JsonNode nested(JsonNode field) {
        String reference =
                field.at(isList(field) ? "/items/$ref" : "/anyOf/1/$ref").stringValue("");
        JsonNode def = reference.isEmpty() ? field : SCHEMA.at(reference.substring(1));
        return def.has("properties") ? def : null;
    }

    private static JsonNode published() {
        try (InputStream in = FactsReader.class.getResourceAsStream("submission.schema.json")) {
            return JSON.readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
