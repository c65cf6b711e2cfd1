package kaoping.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** W2: 74 units in two groups, ranked and tiered by quota; one operation is one unit's rank and tier. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@OperationsPerInvocation(Groups.TOWNS + Groups.DEPARTMENTS)
public class W2Groups {
    private static final RuleBook RULES = Groups.rules();

    private final Cycle<Submission> populations = Cycle.of(256, Groups::population);

    @Benchmark
    public void plain(Blackhole hole) {
        List<UnitFacts> units = populations.next().units();
        hole.consume(PlainGroups.decide(units, 0, Groups.TOWNS, 20));
        hole.consume(PlainGroups.decide(units, Groups.TOWNS, units.size(), 30));
    }

    @Benchmark
    public Outcome deciding() {
        return Appraisal.of(RULES, populations.next());
    }

    @Benchmark
    public void withSentences(Blackhole hole) {
        Sentences.read(Appraisal.of(RULES, populations.next()), hole);
    }
}
