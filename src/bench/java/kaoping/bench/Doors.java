package kaoping.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;
import kaoping.report.AnswerWriter;
import kaoping.shelf.Shelf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** What a door does with a form of 27 indicators (受理), part by part, from bytes to bytes, by the national self-evaluation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Doors {
    private static final Desk DESK = new Desk(Shelf.open(Path.of("decision-tables")));
    private static final RuleBook RULES = rules();
    private static final AnswerWriter BRIEF = new AnswerWriter(false, false);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Cycle<byte[]> forms = Cycle.of(256, Doors::form);
    private final Cycle<Submission> facts =
            Cycle.of(256, i -> Objects.requireNonNull(FactsReader.read(form(i)).submission()));
    private final Cycle<Outcome> outcomes = Cycle.of(256, i -> Appraisal.of(RULES, facts.all().get(i)));

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(32 * 1024);

    /** The same JSON parsed and written back, as an empty application does. */
    @Benchmark
    public byte[] echo() {
        return MAPPER.writeValueAsBytes(MAPPER.readTree(forms.next()));
    }

    @Benchmark
    public FactsReading reading() {
        return FactsReader.read(forms.next());
    }

    @Benchmark
    public Outcome deciding() {
        return Appraisal.of(RULES, facts.next());
    }

    @Benchmark
    public int writing() {
        return written(AnswerWriter.FULL, outcomes.next());
    }

    @Benchmark
    public int writingBriefly() {
        return written(BRIEF, outcomes.next());
    }

    @Benchmark
    public int whole() {
        return written(AnswerWriter.FULL, decided(forms.next()));
    }

    @Benchmark
    public int wholeBriefly() {
        return written(BRIEF, decided(forms.next()));
    }

    private static Outcome decided(byte[] form) {
        return ((Reply.Given<Outcome>) DESK.appraise(form)).value();
    }

    private static RuleBook rules() {
        return ((Reply.Given<RuleBook>) DESK.policy("000000", "self-evaluation", "2023")).value();
    }

    private static byte[] form(int seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
        try {
            FormLines.write(seed, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A connection has a buffer, too, and uses it again. */
    private int written(AnswerWriter writer, Outcome outcome) {
        buffer.reset();
        try {
            writer.write(outcome, buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.size();
    }
}
