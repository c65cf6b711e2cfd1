package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Labelled;
import org.jspecify.annotations.Nullable;

/** How a line is scored (计分方法), and which cells of the row each way needs. */
public enum Method implements Labelled {
    /** 实际值 ÷ 目标值 × 分值, for ≤ the other way round, at most full points. */
    RATIO("按完成比例", Ratios::byRelation, () -> List.of()),
    /** 目标值 ÷ 实际值 × 分值 whatever the relation says. */
    REVERSE_RATIO("按反向比例", Ratios::reverse, () -> List.of()),
    /** Nothing below the threshold, then (完成率 − 门槛) ÷ (1 − 门槛) × 分值. */
    THRESHOLD_RATIO("达到门槛后按比例", Ratios::aboveThreshold, () -> List.of(ScoreSheet.THRESHOLD)),
    /** Full points or none. */
    PASS_FAIL("达标得满分", Shares::passOrFail, () -> List.of()),
    /** A fixed share of the weight. */
    SHARE("按分值比例", Shares::share, () -> List.of(ScoreSheet.SHARE)),
    /** A fixed number of points. */
    FIXED("固定分", Shares::fixed, () -> List.of(ScoreSheet.POINTS)),
    /** A judged score inside a range, of the weight or of points. */
    JUDGED("区间评定", Shares::judged, () -> List.of(ScoreSheet.RANGE, ScoreSheet.POINTS_RANGE)),
    /** So many points off per step away from the starting point. */
    STEPS("逐档扣分", Steps::lost, () -> List.of(ScoreSheet.STEP, ScoreSheet.COST)),
    /** So many points per step beyond the starting point. */
    EARNING("逐档得分", Steps::earned, () -> List.of(ScoreSheet.STEP, ScoreSheet.POINTS)),
    /** So many points off per so many days or months late. */
    DEADLINE("按期限扣分", Deadline::late, () -> List.of(ScoreSheet.STEP, ScoreSheet.COST)),
    /** 分值 × (1 − 偏差率). */
    CLOSENESS("越接近越好", Closeness::score, () -> List.of()),
    /** From so many points at one end of the row's range to so many at the other, along a straight line. */
    INTERPOLATION("直线内插", Interpolation::score, () -> List.of()),
    /** Full points for the first place among the peers, so many off for every so many places behind it. */
    RANK_STEPS("按名次递减", Ranks::steps, () -> List.of(ScoreSheet.STEP, ScoreSheet.COST)),
    /** (个数 − 名次 + 1) ÷ 个数 × 分值. */
    RANK_SHARE("按名次比例", Ranks::share, () -> List.of()),
    /** Between the worst and the best of the peers, from the base share to the whole weight. */
    EFFICACY("功效系数", Ranks::efficacy, () -> List.of(ScoreSheet.BASE_SHARE)),
    /** From full points on, or from 基础分, what entries that count to the indicator add or take off. */
    BY_MATTERS("凭事项加减", ByMatters::score, () -> List.of()),
    /** What raters say, averaged and weighed. */
    RATED("评议", Ratings::score, () -> List.of());

    /** Scores one line by one row. */
    interface Scoring {
        /** Null when there is nothing to score by yet. */
        @Nullable
        Score score(Line line, Row row);
    }

    private final String label;
    private final Scoring scoring;
    // Why: a supplier, because the sheet's declaration names this vocabulary and is still under way when it is made.
    private final Supplier<List<Column<?>>> needs;

    Method(String label, Scoring scoring, Supplier<List<Column<?>>> needs) {
        this.label = label;
        this.scoring = scoring;
        this.needs = needs;
    }

    @Override
    public String label() {
        return label;
    }

    @Nullable
    Score score(Line line, Row row) {
        return scoring.score(line, row);
    }

    /** The cell that people point at: the figure that decides, or the method itself where it has none. */
    Column<?> decisive(Row row) {
        List<Column<?>> figures = new ArrayList<>(needs.get());
        figures.add(ScoreSheet.AGAINST);
        return figures.stream()
                .filter(column -> row.get(column) != null)
                .reduce((first, last) -> last)
                .orElse(ScoreSheet.METHOD);
    }

    /** The cells that this method needs and {@code row} leaves blank. */
    public List<Column<?>> missing(Row row) {
        List<Column<?>> blank =
                needs.get().stream().filter(column -> row.get(column) == null).toList();
        // Why: of the two ranges one is enough.
        return this == JUDGED && blank.size() < needs.get().size() ? List.of() : blank;
    }

    /** Whether 最低分 is where the points of this method end, and not those of who reached nothing. */
    boolean hasFloor() {
        return this == STEPS || this == DEADLINE || this == CLOSENESS || this == RANK_STEPS || this == BY_MATTERS;
    }

    /** Whether it scores an indicator whose actual was left blank. */
    boolean needsNoActual() {
        return this == RATED || this == BY_MATTERS;
    }

    /** Whether {@code row} counts steps, so that an unfinished one matters. */
    public boolean countsSteps(Row row) {
        boolean places =
                this == RANK_STEPS && row.get(ScoreSheet.STEP, BigDecimal.ONE).compareTo(BigDecimal.ONE) != 0;
        return places
                || this == STEPS
                || this == EARNING
                || this == DEADLINE
                || row.get(ScoreSheet.SURPLUS_STEP) != null;
    }
}
