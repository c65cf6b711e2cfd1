package kaoping.standard;

import java.util.HashMap;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.policy.Policy;
import kaoping.policy.StandardUse;
import kaoping.score.Line;
import kaoping.table.Origin;

/**
 * The own standards of the lines of one appraisal (各行标准): the topmost row of a reading that fits decides; a standard that
 * leaves something to ask gives no points. Each distinct sentence about the same indicator is read once. For one thread.
 */
public final class Standards {
    private final Policy policy;
    private final StandardUse use;
    private final Map<Asked, Reading> readings = new HashMap<>();

    private record Asked(String sentence, Context context) {}

    public Standards(Policy policy) {
        this.policy = policy;
        this.use = policy.settings().standards();
    }

    /** Lets the line's own standard decide where the policy says so; the budget's execution rate has none. */
    public void decide(Line line) {
        boolean own = use == StandardUse.OWN || use == StandardUse.SHEET_FIRST && line.row() == null;
        if (!own || line.isExecution()) {
            return;
        }
        String sentence = line.indicator().standard();
        Reading reading = readings.computeIfAbsent(
                new Asked(sentence, Context.of(line.indicator(), policy)),
                asked -> StandardReader.read(asked.sentence(), asked.context()));
        Origin origin = Origin.said(Places.step(line.indicator().pointer(), "standard"));
        line.decideBy(reading.rows().stream()
                .filter(row -> row.fits(line))
                .findFirst()
                .map(row -> row.from(origin))
                .orElse(null));
        // Why: what does not apply to the unit is the policy's to say, whatever its sentence leaves open.
        if (line.exemption() == null) {
            reading.questions().forEach(question -> ask(line, question));
        }
    }

    private static void ask(Line line, Question question) {
        Code code = question.kind().code();
        line.find(
                code,
                "standard",
                question.words(),
                question.unclear(),
                question.answer(),
                question.span().shown());
        if (line.withheld() == null) {
            line.withhold(code);
        }
    }
}
