package kaoping.bench;

import java.util.concurrent.TimeUnit;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.engine.Run;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.total.Total;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** W3: a table of district × range of the score → tier; one operation is one unit, looked up or appraised as a whole. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@OperationsPerInvocation(W3Table.UNITS)
public class W3Table {
    static final int UNITS = 1_000;

    @Param({"20", "2000"})
    private int rows;

    private RuleBook rules;
    private PlainDistricts plain;
    private Cycle<Submission> populations;
    private Total none;

    @Setup
    public void prepare() {
        rules = Districts.rules(rows);
        plain = new PlainDistricts(rows);
        none = new Total(Districts.population(0, rows, 1).units().get(0), rules.plan(), new Findings());
        populations = Cycle.of(32, seed -> Districts.population(seed, rows, UNITS));
    }

    @Benchmark
    public void plain(Blackhole hole) {
        for (UnitFacts unit : populations.next().units()) {
            hole.consume(plain.find(unit.group(), unit.points().get("综合得分")));
        }
    }

    /** The table alone: one fact each, its rows looked up, nothing ranked. */
    @Benchmark
    public void lookingUp(Blackhole hole) {
        Policy policy = rules.edition().policy();
        try (Run run = rules.open()) {
            for (UnitFacts unit : populations.next().units()) {
                Standing standing = new Standing(unit, unit.points().get("综合得分"), none, policy);
                run.add(standing);
                hole.consume(standing.row());
            }
        }
    }

    @Benchmark
    public Outcome deciding() {
        return Appraisal.of(rules, populations.next());
    }

    @Benchmark
    public void withSentences(Blackhole hole) {
        Sentences.read(Appraisal.of(rules, populations.next()), hole);
    }
}
