package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepSide;
import kaoping.score.StepUnit;
import kaoping.score.SurplusUnit;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rows in plain words, to be confirmed by whoever wrote the sentence (复述). They are themselves a standard that reads back to the same
 * rows: {@code 达到95%得满分，每下降1个百分点扣0.5分，扣完为止}.
 */
final class PlainWords {
    private final Context context;
    private final PlainRange range;
    private final boolean worded;

    /** @param worded whether a row says in a word who has all points */
    private PlainWords(PlainRange range, boolean worded, Context context) {
        this.context = context;
        this.worded = worded;
        this.range = range;
    }

    /** @param piece in what the sentence counts steps, {@code 处}; empty when in nothing that is counted */
    static List<String> of(List<Row> rows, String piece, Context context) {
        boolean mixed = rows.stream().anyMatch(row -> row.get(ScoreSheet.RATIO) != null);
        boolean worded = rows.stream().anyMatch(row -> row.get(ScoreSheet.WORD) != null);
        PlainWords words = new PlainWords(new PlainRange(context, piece, mixed), worded, context);
        List<String> all = new ArrayList<>();
        Row earning = null;
        for (Row row : rows) {
            all.add(words.of(row, earning));
            earning = row.need(ScoreSheet.METHOD) == Method.EARNING ? row : earning;
        }
        return all;
    }

    private String of(Row row, @Nullable Row earning) {
        return switch (row.need(ScoreSheet.METHOD)) {
            case RATIO -> range.of(row) + "按完成比例得分" + surplus(row);
            case REVERSE_RATIO -> range.of(row) + "按目标值/实际值*分值得分";
            case THRESHOLD_RATIO -> {
                String threshold = Exact.print(row.need(ScoreSheet.THRESHOLD)) + "%";
                yield range.of(row) + "得分=（完成率-" + threshold + "）/（1-" + threshold + "）*分值";
            }
            case PASS_FAIL -> "达标得满分，否则不得分" + surplus(row);
            case SHARE -> range.of(row) + share(row.need(ScoreSheet.SHARE));
            case FIXED -> range.of(row) + points(row.need(ScoreSheet.POINTS));
            case JUDGED -> range.of(row) + judged(row);
            case STEPS -> steps(row, earning);
            case EARNING -> earned(row);
            case DEADLINE -> new PlainDeadline(context).of(row);
            case CLOSENESS, INTERPOLATION, RANK_STEPS, RANK_SHARE, EFFICACY, BY_MATTERS, RATED ->
                throw new IllegalStateException("no sentence is read as " + row.need(ScoreSheet.METHOD));
        };
    }

    static String points(BigDecimal points) {
        return points.signum() == 0 ? "不得分" : "得" + Exact.print(points) + "分";
    }

    private static String share(BigDecimal share) {
        return share.compareTo(Exact.HUNDRED) == 0 ? "得满分" : "得分值的" + Exact.print(share) + "%";
    }

    /** {@code 得8-10分}, or in percent of the weight. */
    private static String judged(Row row) {
        Interval points = row.get(ScoreSheet.POINTS_RANGE);
        if (points != null) {
            return "得" + Exact.print(Objects.requireNonNull(points.low())) + "-"
                    + Exact.print(Objects.requireNonNull(points.high())) + "分";
        }
        Interval percent = row.need(ScoreSheet.RANGE);
        return "得分值的" + Exact.print(Objects.requireNonNull(percent.low())) + "%"
                + (percent.lowClosed() ? "（含）" : "（不含）")
                + "-" + Exact.print(Objects.requireNonNull(percent.high())) + "%"
                + (percent.highClosed() ? "（含）" : "（不含）");
    }

    private String steps(Row row, @Nullable Row earning) {
        boolean percent = row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET;
        StepSide side = row.get(ScoreSheet.SIDE, StepSide.BY_RELATION).losing(relation());
        BigDecimal from = row.get(ScoreSheet.FROM);
        String length = length(row);
        if (side == StepSide.BOTH) {
            String origin = from == null ? "" : "从" + range.amount(from) + "起算，";
            return origin + aside(row.get(ScoreSheet.TOLERANCE), percent) + length + off(row, length);
        }
        boolean up = side == StepSide.ABOVE;
        if (up && from != null && from.signum() == 0 && !percent && range.isCounted()) {
            return counted(row);
        }
        String start = from == null || earning != null ? "" : range.start(from, !up) + "得满分，";
        String way = way(from == null && earning == null && (up || percent || !range.isCounted()), up, percent);
        return start + "每" + way + length + off(row, length);
    }

    /** {@code 超过目标值}, {@code 少}, {@code 下降}. */
    private String way(boolean target, boolean up, boolean percent) {
        if (target) {
            return up ? "超过目标值" : "低于目标值";
        }
        return up ? "超出" : percent || context.isPercent() ? "下降" : "少";
    }

    /** 未发生得满分，每发生1起扣2分; 从第1处起，每处扣1分; 前2次不扣分，从第3次起，每次扣1分. */
    private String counted(Row row) {
        BigDecimal free = row.get(ScoreSheet.TOLERANCE, BigDecimal.ZERO);
        String unit = range.piece();
        String length = (isOne(row) ? "" : Exact.print(row.need(ScoreSheet.STEP))) + unit;
        String off = off(row, isOne(row) ? "1" + unit : length);
        if (free.signum() == 0 && range.happens()) {
            return (worded ? "" : "未发生得满分，") + "每发生" + (isOne(row) ? "1" : "") + length + off;
        }
        String before = free.signum() == 0 ? "" : "前" + Exact.print(free) + unit + "不扣分，";
        return before + "从第" + Exact.print(free.add(BigDecimal.ONE)) + unit + "起，每" + length + off;
    }

    static boolean isOne(Row row) {
        return row.need(ScoreSheet.STEP).compareTo(BigDecimal.ONE) == 0;
    }

    private String aside(@Nullable BigDecimal tolerance, boolean percent) {
        if (tolerance == null) {
            return "每偏离";
        }
        String allowed = percent ? Exact.print(tolerance) + "%" : range.difference(tolerance);
        return (percent ? "偏差率" : "偏差") + "在±" + allowed + "以内不扣分，每超出";
    }

    private String length(Row row) {
        boolean percent = row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET;
        BigDecimal step = row.need(ScoreSheet.STEP);
        return percent ? Exact.print(step) + "%" : range.difference(step);
    }

    private String earned(Row row) {
        BigDecimal from = row.get(ScoreSheet.FROM);
        BigDecimal base = row.get(ScoreSheet.BASE, BigDecimal.ZERO);
        boolean down = row.get(ScoreSheet.SIDE) == StepSide.BELOW
                || row.get(ScoreSheet.SIDE) == null && relation().isReverse();
        boolean each = base.signum() == 0 && from != null && from.signum() == 0 && !down && !context.isPercent();
        String way = each ? "完成" : down ? "下降" : from != null ? "提高" : base.signum() > 0 ? "超出" : "超过目标值";
        String length = length(row);
        return (each ? "" : start(row, from, base, down)) + "每" + way + length
                + (base.signum() > 0 ? "加" : "得") + Exact.print(row.need(ScoreSheet.POINTS)) + "分"
                + begun(row, length) + most(row);
    }

    private String start(Row row, @Nullable BigDecimal from, BigDecimal base, boolean down) {
        if (base.signum() == 0) {
            return from == null ? "" : "从" + range.amount(from) + "起算，";
        }
        boolean all = row.get(ScoreSheet.ACTUAL) == null && row.get(ScoreSheet.MET) == null;
        String bare = from == null ? "达标" : range.start(from, !down);
        return (all ? bare : range.of(row)) + "得" + Exact.print(base) + "分，";
    }

    /** The weight is the limit where the row has none. */
    private String most(Row row) {
        BigDecimal most = row.get(ScoreSheet.MOST);
        BigDecimal limit = most == null ? context.weight() : most;
        return limit == null ? "" : "，最高" + Exact.print(limit) + "分";
    }

    /** What is added for doing more than was asked. */
    private String surplus(Row row) {
        boolean amount = row.get(ScoreSheet.SURPLUS_UNIT) == SurplusUnit.VALUE;
        boolean less = amount && relation().isReverse();
        BigDecimal step = row.get(ScoreSheet.SURPLUS_STEP);
        return step == null
                ? ""
                : surplus(row, (less ? "下降" : "超出") + (amount ? range.difference(step) : Exact.print(step) + "%"));
    }

    /** @param each {@code 超出1家} */
    static String surplus(Row row, String each) {
        BigDecimal sum = row.get(ScoreSheet.MOST);
        BigDecimal more = row.get(ScoreSheet.SURPLUS_MOST);
        String most =
                sum != null ? "，最高" + Exact.print(sum) + "分" : more == null ? "，不封顶" : "，最多加" + Exact.print(more) + "分";
        return "，每" + each + "加" + Exact.print(row.need(ScoreSheet.SURPLUS)) + "分" + most;
    }

    private Relation relation() {
        return Objects.requireNonNullElse(context.relation(), Relation.UNSTATED);
    }

    private static String begun(Row row, String step) {
        PartialStep partial = row.get(ScoreSheet.PARTIAL);
        if (partial == null) {
            return "";
        }
        return "，不足" + step
                + switch (partial) {
                    case EVERY_BEGUN -> "的按" + step + "计";
                    case WHOLE_STEPS -> "的不计";
                    case LINEAR -> "的按比例计";
                };
    }

    /** @param step one step with its unit, {@code 10天} */
    static String off(Row row, String step) {
        BigDecimal floor = row.get(ScoreSheet.FLOOR);
        BigDecimal most = row.get(ScoreSheet.MOST_LOST);
        String limit = most != null
                ? "，最多扣" + Exact.print(most) + "分"
                : floor == null ? "，扣完为止" : "，最低" + Exact.print(floor) + "分";
        return "扣" + Exact.print(row.need(ScoreSheet.COST)) + "分" + begun(row, step) + limit;
    }
}
