package kaoping.bench;

import java.util.concurrent.TimeUnit;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** W1: one self-evaluation form of 27 indicators, from facts to total and tier. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class W1Form {
    private static final RuleBook RULES = Forms.rules();

    private final Cycle<Submission> forms = Cycle.of(1024, Forms::form);

    @Benchmark
    public String plain() {
        return PlainForm.tier(PlainForm.total(forms.next().units().get(0)));
    }

    @Benchmark
    public Outcome deciding() {
        return Appraisal.of(RULES, forms.next());
    }

    @Benchmark
    public void withSentences(Blackhole hole) {
        Sentences.read(Appraisal.of(RULES, forms.next()), hole);
    }
}
