package kaoping.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;
import kaoping.finding.Code;
import kaoping.place.Placing;
import kaoping.policy.PolicyId;
import kaoping.score.Line;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One published case: its facts, what was published, and the outcome under a policy of {@code decision-tables/}. */
record Case(JsonNode published, Submission facts, Outcome outcome) {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final Shelf SHIPPED = Shelf.open(Path.of("decision-tables"));

    /** The case under its own jurisdiction's policy. */
    static Case of(String name) {
        return of(name, "facts.json", SHIPPED);
    }

    static Case of(String name, String facts, Shelf shelf) {
        Submission submission = facts(name, facts);
        return graded(name, submission, submission.jurisdiction(), shelf);
    }

    /** The same facts under another jurisdiction's policy of the same name. */
    static Case of(String name, String jurisdiction) {
        return graded(name, facts(name, "facts.json"), jurisdiction, SHIPPED);
    }

    private static Case graded(String name, Submission facts, String jurisdiction, Shelf shelf) {
        Shelved shelved = shelf.find(new PolicyId(jurisdiction, facts.policy(), facts.period()));
        if (shelved.rules() == null) {
            throw new AssertionError(shelved.findings());
        }
        JsonNode published = JsonMapper.shared().readTree(read(name, "published.json"));
        return new Case(published, facts, Appraisal.of(shelved.rules(), facts));
    }

    private static Submission facts(String name, String file) {
        FactsReading reading = FactsReader.read(read(name, file));
        if (reading.submission() == null) {
            throw new AssertionError(reading.findings());
        }
        return reading.submission();
    }

    static byte[] read(String name, String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UnitOutcome unit(String name) {
        return outcome.units().stream()
                .filter(u -> u.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The only unit of a self-evaluation. */
    UnitOutcome unit() {
        return outcome.units().get(0);
    }

    String total(String unit) {
        return Objects.requireNonNull(unit(unit).standing()).getTotal().toPlainString();
    }

    String tier(String unit) {
        Placing placing = Objects.requireNonNull(unit(unit).standing()).placing();
        return placing == null ? "" : placing.tier();
    }

    Line line(String indicator) {
        return unit().lines().stream()
                .filter(l -> l.getName().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    String points(String indicator) {
        return line(indicator).points().toPlainString();
    }

    /** The formula with its numbers put in. */
    String formula(String indicator) {
        return Objects.requireNonNull(line(indicator).score()).formula().text();
    }

    /** {@code 评分!B3}: the sheet and cell of the row that decided. */
    String cell(String indicator) {
        String place = Objects.requireNonNull(line(indicator).cell());
        return place.substring(place.indexOf('!') + 1);
    }

    /** The places of all findings of one code, in order. */
    List<String> places(Code code) {
        return outcome.findings().stream()
                .filter(f -> f.code() == code)
                .map(f -> f.place())
                .toList();
    }

    List<String> messages(Code code) {
        return outcome.findings().stream()
                .filter(f -> f.code() == code)
                .map(f -> f.message())
                .toList();
    }

    /** How many findings of each code there are. */
    Map<Code, Long> tally() {
        return outcome.findings().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        f -> f.code(), java.util.TreeMap::new, java.util.stream.Collectors.counting()));
    }
}
