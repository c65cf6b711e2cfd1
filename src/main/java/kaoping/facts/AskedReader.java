package kaoping.facts;

import static kaoping.facts.Writing.NAME;
import static kaoping.facts.Writing.PROSE;
import static kaoping.facts.Writing.WORD;

import java.util.Arrays;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** Reads a request to read standards, as strictly as a submission; its shape is published in {@code standards.schema.json}. */
public final class AskedReader {
    private static final int MOST = 1_000;
    private static final List<Relation> RELATIONS = Arrays.asList(Relation.values());

    private final Faults faults = new Faults();

    private AskedReader() {}

    public static AskedReading read(byte[] json) {
        AskedReader reader = new AskedReader();
        AskedStandards asked = reader.asked(json);
        List<Finding> findings = reader.faults.sorted();
        return new AskedReading(findings.isEmpty() ? asked : null, findings);
    }

    private @Nullable AskedStandards asked(byte[] json) {
        try {
            Json root = new JsonReader(json, faults).read("", (index, item) -> {});
            return Contents.object(new Field(faults, "", null, "提交的内容", root), this::asked);
        } catch (Refusal refusal) {
            faults.addLast(refusal.finding());
            return null;
        }
    }

    private AskedStandards asked(Fields f) {
        String jurisdiction = f.text("jurisdiction", WORD);
        String policy = f.text("policy", WORD);
        String period = f.text("period", WORD);
        boolean named = !jurisdiction.isEmpty() || !policy.isEmpty();
        need(named && jurisdiction.isEmpty(), "jurisdiction");
        need(named && policy.isEmpty(), "policy");
        need(named && period.isEmpty(), "period");
        List<AskedStandard> standards = f.parts("standards", MOST, AskedReader::standard);
        need(standards.isEmpty(), "standards");
        return new AskedStandards(jurisdiction, policy, period, standards);
    }

    private void need(boolean missing, String field) {
        if (missing) {
            faults.add(Code.FACT_MISSING, "/" + field, field);
        }
    }

    private static AskedStandard standard(Fields f) {
        Relation relation = f.choice("relation", RELATIONS, Relation.UNSTATED);
        Value target = f.value("target", relation != Relation.QUALITATIVE);
        return new AskedStandard(
                f.pointer(),
                f.need("standard", PROSE),
                f.text("name", NAME),
                f.text("measure", WORD),
                relation == Relation.UNSTATED ? null : relation,
                target.isBlank() ? null : target,
                f.amount("weight"));
    }
}
