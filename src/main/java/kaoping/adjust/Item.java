package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;
import kaoping.policy.Period;
import kaoping.policy.Policy;
import kaoping.table.SheetKind;
import kaoping.table.Subject;
import org.jspecify.annotations.Nullable;

/** One entry of one unit while it is appraised (计分事项); which of the three sheets decides is its class. */
public abstract sealed class Item extends Subject implements Findable permits Counted, Adjusted, Vetoing {
    private final UnitFacts unit;
    private final Entry entry;
    private final Policy policy;
    private final Findings findings;
    private final @Nullable Turn turn;
    private @Nullable Finding withheld;

    Item(UnitFacts unit, Entry entry, SheetKind<?> kind, Policy policy, Findings findings, @Nullable Turn turn) {
        super(policy.sheetIfAny(kind));
        this.unit = unit;
        this.entry = entry;
        this.policy = policy;
        this.findings = findings;
        this.turn = turn;
    }

    /** The entry {@code whole}, or those of its pieces that are {@code turn}. */
    Item(Item whole, SheetKind<?> kind, Turn turn) {
        this(whole.unit, whole.entry, kind, whole.policy, whole.findings, turn);
    }

    public Entry entry() {
        return entry;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    public String getMatter() {
        return entry.matter();
    }

    public String getLevel() {
        return entry.level();
    }

    public String getCircumstance() {
        return entry.circumstance();
    }

    public String getEndorsement() {
        return entry.endorsement();
    }

    public @Nullable LocalDate getDate() {
        return entry.date();
    }

    /** How many or how much; of an entry that comes apart, of this part of it. */
    public BigDecimal getCount() {
        return turn == null ? entry.count() : turn.count();
    }

    /** Which time of its matter it is; null where no row asks. */
    public @Nullable BigDecimal getTurn() {
        return turn == null ? null : turn.first();
    }

    public String getEvidence() {
        return entry.evidence();
    }

    /** It is dated, and not within the period of the appraisal. */
    public boolean isOutsidePeriod() {
        LocalDate date = entry.date();
        return date != null && !Period.of(policy.id().period()).contains(date);
    }

    /** It does not count, for a reason that a rule names; said as a finding. */
    public void withhold(Code code, String field, String... more) {
        if (withheld == null) {
            withheld = finding(code, code.severity(), field, more);
            findings.add(withheld);
        }
    }

    /** Why it does not count; null when it does. */
    public @Nullable Finding withheld() {
        return withheld;
    }

    public boolean isWithheld() {
        return withheld != null;
    }

    /** A bonus that would take points away, or a deduction that would give some. */
    boolean isAgainstItsKind(BigDecimal points) {
        return switch (entry.kind()) {
            case BONUS -> points.signum() < 0;
            case DEDUCTION -> points.signum() > 0;
            case COUNTED, VETO -> false;
        };
    }

    /** The sheet that decides, e.g. {@code 加减分}. */
    public abstract String sheet();

    /** Details of every finding about an entry: its matter with its level, then {@code more}. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        findings.add(finding(code, severity, field, more));
    }

    private Finding finding(Code code, Severity severity, String field, String... more) {
        List<String> details = new ArrayList<>(List.of(name()));
        details.addAll(Arrays.asList(more));
        String place = field.isEmpty() ? entry.pointer() : Places.step(entry.pointer(), field);
        return new Finding(code, severity, place, details);
    }

    /** {@code 表彰（省级，一等奖）}, {@code 通报（第 2 次）}. */
    public String name() {
        String keys = Stream.of(entry.level(), entry.circumstance(), turn == null ? "" : turn.toString())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining("，"));
        return keys.isEmpty() ? entry.matter() : entry.matter() + "（" + keys + "）";
    }

    /** {@code “表彰（省级）”（2023-05-01）}. */
    String datedName() {
        return "“" + name() + "”" + (entry.date() == null ? "" : "（" + entry.date() + "）");
    }
}
