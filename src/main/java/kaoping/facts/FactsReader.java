package kaoping.facts;

import static kaoping.facts.Writing.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a submission strictly (事实的读取): whatever is not plainly a fact is a finding at its JSON pointer, all of them in
 * one go. The shape is published in {@code submission.schema.json}.
 */
public final class FactsReader {
    /** The longest body that is read: 16 MB, some 100,000 units of a published table. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    static final int MAX_UNITS = 100_000;
    private static final String UNITS = "units";

    private final Faults faults = new Faults();
    private final Roster roster = new Roster(faults);
    private final List<UnitFacts> units = new ArrayList<>();
    private int submitted;

    private FactsReader() {}

    public static FactsReading read(byte[] json) {
        FactsReading scanned = new FactsReader().reading(reader -> JsonScanner.read(json, UNITS, reader::unit));
        return scanned != null
                ? scanned
                : Objects.requireNonNull(new FactsReader()
                        .reading(reader -> new JsonReader(json, reader.faults).read(UNITS, reader::unit)));
    }

    /** Null when {@code json} finds none. */
    // Why a function: each unit is read as soon as its text ends, so that only one unit is ever held as JSON.
    private @Nullable FactsReading reading(Function<FactsReader, @Nullable Json> json) {
        Submission submission = null;
        try {
            Json root = json.apply(this);
            if (root == null) {
                return null;
            }
            submission = Contents.object(new Field(faults, "", null, "提交的内容", root), this::submission);
        } catch (Refusal refusal) {
            faults.addLast(refusal.finding());
        }
        List<Finding> findings = faults.sorted();
        return new FactsReading(findings.isEmpty() ? submission : null, findings);
    }

    private Submission submission(Fields f) {
        String jurisdiction = f.need("jurisdiction", WORD);
        String policy = f.need("policy", WORD);
        String period = f.need("period", WORD);
        if (f.needList("units") && submitted == 0) {
            faults.add(Code.FACT_MISSING, "/units", "units");
        }
        return new Submission(jurisdiction, policy, period, units);
    }

    private void unit(int index, Json json) {
        if (index == MAX_UNITS) {
            throw new Refusal(Code.FACT_TOO_LONG, "/units", "units", MAX_UNITS + " 个");
        }
        submitted++;
        Field field = new Field(faults, "/units", String.valueOf(index), "units", json);
        UnitFacts unit = Contents.object(field, UnitReader::unit);
        if (unit != null) {
            roster.enter(unit);
            units.add(unit);
        }
    }
}
