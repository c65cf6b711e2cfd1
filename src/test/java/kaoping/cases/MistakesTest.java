package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.finding.Finding;
import kaoping.shelf.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published forms with a mistake in them ({@code forms/mistakes.txt}): each is found where it is, with what follows from it and nothing else. */
class MistakesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Desk DESK = new Desk(Shelf.open(Path.of("decision-tables")));
    private static final Map<String, List<String>> AS_PUBLISHED = new HashMap<>();

    /** @param edits {@code set /units/0/name "甲"} */
    record Mistake(
            String name, String form, boolean refused, List<String> edits, List<String> more, List<String> less) {
        static Mistake read(String block) {
            List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
            String form = lines.get(1);
            return new Mistake(
                    lines.get(0),
                    form.replace("，退回", ""),
                    form.endsWith("，退回"),
                    lines.stream()
                            .filter(line -> line.matches("(set|drop|copy|add) .*"))
                            .toList(),
                    marked(lines, "+ "),
                    marked(lines, "- "));
        }

        private static List<String> marked(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/forms/mistakes.txt"));
        return Arrays.stream(all.split("\n## ")).skip(1).map(Mistake::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isFoundWhereItIs(Mistake mistake) throws IOException {
        JsonNode form = form(mistake.form());
        mistake.edits().forEach(edit -> make(form, edit.split(" ", 3)));
        Found found = found(form);

        assertThat(found.refused()).isEqualTo(mistake.refused());
        List<String> expected = new ArrayList<>(mistake.more());
        if (!mistake.refused()) {
            expected.addAll(AS_PUBLISHED.computeIfAbsent(
                    mistake.form(), name -> found(form(name)).findings()));
            mistake.less().forEach(expected::remove);
        }
        assertThat(found.findings()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static JsonNode form(String name) {
        String[] parts = name.split(":");
        return JSON.readTree(Case.read(parts[0], parts.length == 1 ? "facts.json" : parts[1]));
    }

    private record Found(boolean refused, List<String> findings) {}

    private static Found found(JsonNode form) {
        Reply<Outcome> reply = DESK.appraise(JSON.writeValueAsBytes(form));
        return reply instanceof Reply.Given<Outcome> given
                ? new Found(false, shown(given.value().findings()))
                : new Found(true, shown(((Reply.Refused<Outcome>) reply).findings()));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream().map(f -> (f.code() + " " + f.place()).strip()).toList();
    }

    private static void make(JsonNode form, String[] edit) {
        switch (edit[0]) {
            case "set" -> put(form, edit[1], JSON.readTree(edit[2]), true);
            case "add" -> put(form, edit[1], JSON.readTree(edit[2]), false);
            case "copy" -> put(form, edit[2], form.at(edit[1]).deepCopy(), false);
            default -> drop(form, edit[1]);
        }
    }

    private static JsonNode parent(JsonNode form, String pointer) {
        return form.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String step(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static void put(JsonNode form, String pointer, JsonNode value, boolean instead) {
        String step = step(pointer);
        if (parent(form, pointer) instanceof ArrayNode list) {
            int at = step.equals("-") ? list.size() : Integer.parseInt(step);
            if (instead) {
                list.set(at, value);
            } else {
                list.insert(at, value);
            }
        } else {
            ((ObjectNode) parent(form, pointer)).set(step, value);
        }
    }

    private static void drop(JsonNode form, String pointer) {
        if (parent(form, pointer) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(step(pointer)));
        } else {
            ((ObjectNode) parent(form, pointer)).remove(step(pointer));
        }
    }
}
