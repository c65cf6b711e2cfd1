package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.NotApplicable;
import kaoping.policy.PartialStep;
import kaoping.policy.Policy;
import kaoping.policy.RoundingOrder;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** One indicator of one unit while it is appraised (计分行): the row that decides it, its raters and peers, and its points. */
public final class Line extends MeasuredLine {
    private final Population population;
    private @Nullable Code withheld;
    private @Nullable Score score;
    private @Nullable Score entered;
    private List<Rated> rated = List.of();
    private boolean byStandard;
    private @Nullable Row ofStandard;

    /** @param population everybody's lines, this one among them */
    public Line(UnitFacts unit, Indicator indicator, Policy policy, Population population, Findings findings) {
        this(unit, indicator, false, policy, policy.sheetIfAny(ScoreSheet.KIND), population, findings);
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
        super(unit, indicator, execution, policy, sheet, findings);
        this.population = population;
    }

    /** The actual's cell was left blank, and the row that is going to score it looks there. */
    public boolean isActualMissing() {
        return isActualBlank() && !(hasSheet() && Settling.needsNoActual(fitting()));
    }

    /** The row that is going to decide, while the rules have not spoken yet; null where no row does without an actual. */
    private @Nullable Row fitting() {
        List<Row> rows = policy().rows(ScoreSheet.KIND);
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
        return Raters.of(policy().rows(RaterSheet.KIND), getName(), getGroup());
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
        return indicator().isNotApplicable() ? new Settling(this).exemption() : null;
    }

    /** Says what rows above its own could not be held against, because another indicator has no rate. */
    void sayBeside() {
        List<Row> rows = population.beside(policy());
        if (!rows.isEmpty() && !byStandard && hasSheet()) {
            Beside.sayUnknown(this, unit().indicators(), rows);
        }
    }

    /** Puts what the row looks at beside the line itself before the sentence. */
    Score told(Row row, Score own) {
        return Beside.told(this, unit().indicators(), row, VoteShare.told(this, row, own));
    }

    /** Per cent of the valid votes that some words got, as {@link VoteShare} writes them; null without a valid vote. */
    public @Nullable BigDecimal voteShare(String asked) {
        return VoteShare.of(this, asked);
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
        if (!indicator().ratings().isEmpty()) {
            Turnout.say(this);
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
        return !unit().entries().isEmpty();
    }

    /** No entries count to it. */
    boolean isAlone() {
        return entered == null;
    }

    /** Why there are no points yet; empty when there are. */
    public String unscored() {
        return score == null ? new Settling(this).unscored() : "";
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
}
