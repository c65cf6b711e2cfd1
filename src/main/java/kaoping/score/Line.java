package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;
import kaoping.policy.NotApplicable;
import kaoping.policy.PartialStep;
import kaoping.policy.Policy;
import kaoping.policy.RoundingOrder;
import kaoping.policy.Settings;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.Subject;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** One indicator of one unit while it is appraised (计分行): what the rows of 评分 and the checks look at. */
public final class Line extends Subject implements Findable {
    private final UnitFacts unit;
    private final Indicator indicator;
    private final boolean execution;
    private final Policy policy;
    private final Population population;
    private final Findings findings;
    private BigDecimal weight;
    private @Nullable Code withheld;
    private @Nullable Score score;
    private @Nullable Score entered;
    private List<Rated> rated = List.of();
    private boolean byStandard;
    private @Nullable Row ofStandard;

    /** @param population everybody's lines, this one among them */
    public Line(UnitFacts unit, Indicator indicator, Policy policy, Population population, Findings findings) {
        this(unit, indicator, false, policy, policy.sheet(ScoreSheet.KIND).orElse(null), population, findings);
    }

    /**
     * @param execution the line stands for the budget's execution rate, not for an indicator of the form
     * @param sheet 评分 of the policy; null when it has none
     */
    Line(
            UnitFacts unit,
            Indicator indicator,
            boolean execution,
            Policy policy,
            @Nullable Sheet sheet,
            Population population,
            Findings findings) {
        super(sheet);
        this.unit = unit;
        this.indicator = indicator;
        this.execution = execution;
        this.policy = policy;
        this.population = population;
        this.weight = indicator.weight();
        this.findings = findings;
    }

    public Indicator indicator() {
        return indicator;
    }

    Settings settings() {
        return policy.settings();
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    public String getName() {
        return indicator.name();
    }

    public String getSection() {
        return indicator.section();
    }

    public String getCategory() {
        return indicator.category();
    }

    public String getMeasure() {
        return indicator.measure();
    }

    public Relation getRelation() {
        return indicator.relation();
    }

    /** Full points; more than the form says once the points of what does not apply were spread. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** The consequence of spreading (平均分摊): so many points more. */
    void raise(BigDecimal more) {
        weight = weight.add(more);
    }

    public @Nullable BigDecimal getTarget() {
        return indicator.target().number();
    }

    public @Nullable BigDecimal getActual() {
        return indicator.actual().number();
    }

    public String getTargetText() {
        return indicator.target().text();
    }

    public String getActualText() {
        return indicator.actual().text();
    }

    public boolean isExecution() {
        return execution;
    }

    /** 定性: judged in words. */
    public boolean isQualitative() {
        return indicator.relation() == Relation.QUALITATIVE;
    }

    /** Nothing stands in the actual's cell, and no rater said anything. */
    public boolean isActualBlank() {
        return indicator.actual().isBlank() && indicator.ratings().isEmpty();
    }

    /** The actual's cell was left blank, and the row that is going to score it looks there. */
    public boolean isActualMissing() {
        return isActualBlank() && !(hasSheet() && Settling.needsNoActual(fitting()));
    }

    /** The row that is going to decide, while the rules have not spoken yet; null where no row does without an actual. */
    private @Nullable Row fitting() {
        List<Row> rows = policy.rows(ScoreSheet.KIND);
        return rows.stream().noneMatch(Settling::needsNoActual)
                ? null
                : rows.stream().filter(row -> row.fits(this)).findFirst().orElse(null);
    }

    /** The line among its peers; DRL names it {@code comparison(…).rank}. */
    public Comparison comparison(PeerRange range, RankBasis basis, RankOrder order) {
        return new Comparison(this, population.peers(this, range, basis), order);
    }

    /** The line among its peers, where its row compares it and it has a number; else null. */
    public @Nullable Comparison comparison() {
        Row row = row();
        return row == null || score == null || !Relative.isAsked(row) ? null : Relative.ranked(this, row);
    }

    Raters raters() {
        return Raters.of(policy.rows(RaterSheet.KIND), getName(), getGroup());
    }

    void rate(List<Rated> raters) {
        rated = List.copyOf(raters);
    }

    /** What its raters' votes come to, each level before the ones below it; empty when it is not rated. */
    public List<Rated> rated() {
        return rated;
    }

    /** How the policy treats it as not applicable; null when it applies, or a row scores the words 不适用 themselves. */
    public @Nullable NotApplicable exemption() {
        return indicator.isNotApplicable() ? new Settling(this).exemption() : null;
    }

    /** Whether the actual reaches the target; null when either is no number. */
    public @Nullable Boolean getMet() {
        BigDecimal target = getTarget();
        BigDecimal actual = getActual();
        return target == null || actual == null || isQualitative()
                ? null
                : Boolean.valueOf(getRelation().isMet(actual, target));
    }

    /** What the row holds the actual against: its own target, else the form's; null when that is no number. */
    @Nullable
    BigDecimal against(Row row) {
        BigDecimal against = row.get(ScoreSheet.AGAINST);
        return against == null ? getTarget() : against;
    }

    @Nullable
    Done done() {
        return Done.of(getActual(), getTarget(), getRelation().isReverse());
    }

    /** Per cent done: actual ÷ target, for ≤ and < target ÷ actual; null without two numbers or over zero. */
    public @Nullable BigDecimal getPlainRatio() {
        Done done = done();
        return done == null || done.under().signum() == 0
                ? null
                : done.over().multiply(Exact.HUNDRED).divide(done.under(), Exact.QUOTIENT);
    }

    /** Whether more than {@code percent} of the target was done; not when there is nothing to divide by. */
    public boolean isDonePast(BigDecimal percent) {
        Done done = done();
        if (done == null || done.under().signum() == 0) {
            return false;
        }
        int order = done.over().multiply(Exact.HUNDRED).compareTo(done.under().multiply(percent));
        return done.under().signum() > 0 ? order > 0 : order < 0;
    }

    /**
     * Per cent done as 完成率 conditions see it: at the scale to which the policy rounds it, and 100 or 0 where nothing can be
     * divided; null without two numbers.
     */
    public @Nullable BigDecimal getRatio() {
        Done done = done();
        return done == null ? null : done.percent(settings());
    }

    /** The same, not divided; only of a line with two numbers. */
    Fraction rate() {
        Done done = Objects.requireNonNull(done());
        return done.isMeasurable()
                ? done.settled(settings()).times(Exact.HUNDRED)
                : Fraction.of(done.percent(settings()));
    }

    /**
     * By how much per cent of the target the actual is off it, either way (偏差率); all or nothing of a target of zero; null
     * without two numbers.
     */
    public @Nullable BigDecimal getDeviation() {
        return getTarget() == null || getActual() == null ? null : deviation().shown();
    }

    /** The same, not divided. */
    Fraction deviation() {
        return deviation(Objects.requireNonNull(getActual()), Objects.requireNonNull(getTarget()));
    }

    /** By how much per cent of {@code target} an actual is off it. */
    static Fraction deviation(BigDecimal actual, BigDecimal target) {
        BigDecimal off = actual.subtract(target).abs();
        return target.signum() == 0
                ? Fraction.of(off.signum() == 0 ? BigDecimal.ZERO : Exact.HUNDRED)
                : new Fraction(off.multiply(Exact.HUNDRED), target.abs());
    }

    /** Per cent done of another indicator of the unit, by its {@link kaoping.table.Escaped} name; null without two numbers. */
    public @Nullable BigDecimal rateOf(String name) {
        return Beside.rate(unit.indicators(), indicator, Escaped.read(name), settings());
    }

    /** Says what rows above its own could not be held against, because another indicator has no rate. */
    void sayBeside() {
        List<Row> rows = population.beside(policy);
        if (!rows.isEmpty() && !byStandard && hasSheet()) {
            Beside.sayUnknown(this, unit.indicators(), rows);
        }
    }

    /** Puts what the row looks at beside the line itself before the sentence. */
    Score told(Row row, Score own) {
        return Beside.told(this, unit.indicators(), row, VoteShare.told(this, row, own));
    }

    /** Per cent of the valid votes that some words got, as {@link VoteShare} writes them; null without a valid vote. */
    public @Nullable BigDecimal voteShare(String asked) {
        return VoteShare.of(this, asked);
    }

    /** The points if the relation were ≥, or with {@code reverse} ≤; null without two numbers. */
    public @Nullable BigDecimal ifDirected(boolean reverse) {
        return Ratios.ifDirected(this, reverse);
    }

    /** What an unfinished step costs when the row does not say. */
    public PartialStep partialStep() {
        return settings().partialStep();
    }

    /** The indicator's own standard decides, whatever rows of 评分 fit; {@code row} is null when nothing of it applies. */
    public void decideBy(@Nullable Row row) {
        byStandard = true;
        ofStandard = row;
    }

    @Override
    public @Nullable Row row() {
        return byStandard ? ofStandard : super.row();
    }

    /** No points, for a reason that a base rule names. */
    public void withhold(Code code) {
        withheld = code;
    }

    /** Why there are no points yet; null when there are. */
    public @Nullable Code withheld() {
        return withheld;
    }

    /** Scores the line by the row that was chosen; once, after all rules have had their say. */
    public void settle() {
        if (withheld == Code.ACTUAL_BLANK && Settling.needsNoActual(row())) {
            withheld = null;
        }
        if (withheld == null) {
            score = new Settling(this).score();
        }
    }

    /** What entries of the unit that count to this indicator (计入指标) add to its points or take off them, all together. */
    public void addEntries(BigDecimal sum, Supplier<String> story) {
        Row row = Objects.requireNonNull(row());
        entered = new Entered(this, row, Objects.requireNonNull(score), sum, story).score();
        score = settings().roundingOrder() == RoundingOrder.ADD_THEN_ROUND
                ? entered.addedExactly(settings(), () -> true)
                : entered;
    }

    /** Entries of the unit may yet count to it, on top of what it has before rounding. */
    boolean mayGetEntries() {
        return !unit.entries().isEmpty();
    }

    /** No entries count to it. */
    boolean isAlone() {
        return entered == null;
    }

    /** Why there are no points yet; empty when there are. */
    public String unscored() {
        return score == null ? new Settling(this).unscored() : "";
    }

    void findAssumed(String rate, BigDecimal percent) {
        find(Code.RATIO_ASSUMED, "target", rate, Exact.print(percent) + "%");
    }

    /** {@code workbook!sheet!cell} that decides, or the pointer of the own standard; null when no row applies. */
    public @Nullable String cell() {
        return new Settling(this).cell();
    }

    /** Points and why; null while withheld. */
    public @Nullable Score score() {
        return score;
    }

    /** The points, zero while withheld. */
    public BigDecimal points() {
        return score == null ? BigDecimal.ZERO : score.points();
    }

    /** What is added to the others, zero while withheld: the points, or before their rounding if the policy adds first. */
    public Fraction added() {
        return score == null ? Fraction.ZERO : score.added();
    }

    /** Details of every finding about a line: name, target, actual, measure, weight, then {@code more}. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        String place = field.isEmpty() ? indicator.pointer() : Places.step(indicator.pointer(), submitted(field));
        add(place, code, severity, more);
    }

    /** The same at a place of its own. */
    void findAt(String place, Code code, String... more) {
        add(place, code, code.severity(), more);
    }

    private void add(String place, Code code, Severity severity, String... more) {
        List<String> details = new ArrayList<>(
                List.of(getName(), getTargetText(), getActualText(), getMeasure(), Exact.print(getWeight())));
        details.addAll(List.of(more));
        findings.add(new Finding(code, severity, place, details));
    }

    /** What {@code field} is called where it was submitted: a budget line has 全年预算 and 执行数. */
    private String submitted(String field) {
        return switch (execution ? field : "") {
            case "target" -> "adjusted";
            case "actual" -> "executed";
            default -> field;
        };
    }
}
