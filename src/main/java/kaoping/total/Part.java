package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.table.Subject;
import kaoping.value.Exact;

/** One part of a unit's total (得分项): a section of its indicators, points summed elsewhere, or its bonuses and deductions. */
public final class Part extends Subject implements Findable {
    private final UnitFacts unit;
    private final String name;
    private final BigDecimal points;
    private final boolean listed;
    private final Settings settings;
    private final Findings findings;

    public Part(UnitFacts unit, String name, BigDecimal points, Policy policy, Findings findings) {
        super(policy.sheet(TotalSheet.KIND).orElse(null));
        this.unit = unit;
        this.name = name;
        this.points = points;
        this.listed = policy.sheet(TotalSheet.KIND).isPresent();
        this.settings = policy.settings();
        this.findings = findings;
    }

    public String getName() {
        return name;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    /** Before bounds and factor. */
    public BigDecimal getPoints() {
        return points;
    }

    /** Whether the points are a whole number of steps of {@code step}, e.g. {@code "5"}. */
    public boolean multipleOf(String step) {
        return points.remainder(new BigDecimal(step)).signum() == 0;
    }

    /** What it counts to the total; exact. A part that the sheet does not list counts nothing, and that is a finding. */
    public BigDecimal counted() {
        Row row = row();
        if (row == null) {
            return listed ? BigDecimal.ZERO : points;
        }
        return bounded(row).multiply(row.need(TotalSheet.FACTOR)).movePointLeft(2);
    }

    /** The percentage of its points that counts to the total. */
    BigDecimal factor() {
        Row row = row();
        return row == null ? (listed ? BigDecimal.ZERO : Exact.HUNDRED) : row.need(TotalSheet.FACTOR);
    }

    private BigDecimal bounded(Row row) {
        BigDecimal atMost = points.min(row.get(TotalSheet.MOST, points));
        return atMost.max(row.get(TotalSheet.LEAST, atMost));
    }

    /** Says what the sheet does to this part beyond counting it. */
    public void settle() {
        Row row = row();
        if (row == null && listed) {
            find(Code.PART_NOT_LISTED, "");
        } else if (row != null && bounded(row).compareTo(points) != 0) {
            find(Code.PART_CAPPED, "", Exact.print(points), settings.print(bounded(row)));
        }
    }

    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        List<String> details = new ArrayList<>(List.of(name));
        details.addAll(Arrays.asList(more));
        String place = unit.points().containsKey(name) ? Places.step(unit.pointer() + "/points", name) : unit.pointer();
        findings.add(new Finding(code, severity, place, details));
    }
}
