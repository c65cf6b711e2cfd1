package kaoping.bench;

import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.policy.Settings;
import kaoping.report.LineAnswer;
import kaoping.report.UnitAnswer;
import org.openjdk.jmh.infra.Blackhole;

/** Reads an outcome as an answer does: every number printed, every sentence built. */
final class Sentences {
    private Sentences() {}

    static void read(Outcome outcome, Blackhole hole) {
        Settings settings = outcome.edition().policy().settings();
        for (UnitOutcome unit : outcome.units()) {
            read(unit, settings, hole);
        }
        hole.consume(outcome.findings());
    }

    static void read(UnitOutcome unit, Settings settings, Blackhole hole) {
        UnitAnswer answer = UnitAnswer.of(unit, settings);
        for (LineAnswer line : answer.lines()) {
            hole.consume(line.sentence(settings));
        }
        hole.consume(answer);
    }
}
