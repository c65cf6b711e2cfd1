package kaoping.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.policy.Settings;
import kaoping.report.AnswerWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** W4: one population whose units each submit the form of W1, ranked together; one operation is the whole population. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx12g", "-Xmn6g", "-XX:+UseParallelGC"})
public class W4Population {
    private static final RuleBook RULES = Forms.rules();

    @Param({"1000", "10000", "100000"})
    private int units;

    private Submission population;

    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(4);
        List<UnitFacts> facts = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            facts.add(Forms.unit(random, i));
        }
        population = Forms.submission(facts);
    }

    @Benchmark
    public Object plain() {
        return population.units().stream()
                .map(unit -> PlainForm.total(unit))
                .sorted()
                .map(PlainForm::tier)
                .toList();
    }

    @Benchmark
    public Outcome deciding() {
        return Appraisal.of(RULES, population);
    }

    /** Read by all processors, as the answer is written. */
    @Benchmark
    public void withSentences(Blackhole hole) {
        Outcome outcome = Appraisal.of(RULES, population);
        Settings settings = outcome.edition().policy().settings();
        outcome.units().parallelStream().forEach(unit -> Sentences.read(unit, settings, hole));
        hole.consume(outcome.findings());
    }

    /** The same written as JSON. */
    @Benchmark
    public void answered() throws IOException {
        AnswerWriter.FULL.write(Appraisal.of(RULES, population), OutputStream.nullOutputStream());
    }
}
