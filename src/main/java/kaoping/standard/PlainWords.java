package kaoping.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepSide;
import kaoping.score.StepUnit;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rows in plain words, to be confirmed by whoever wrote the sentence (复述). They are themselves a standard that reads back to the same
 * rows: {@code 实际值≥95%得满分，每下降1个百分点扣0.5分，扣完为止}.
 */
final class PlainWords {
    private static final Set<String> COUNTS =
            Set.of("起", "次", "件", "处", "项", "例", "个", "人", "人次", "户", "家", "宗", "条", "篇", "份");

    private final Context context;

    private PlainWords(Context context) {
        this.context = context;
    }

    static List<String> of(List<Row> rows, Context context) {
        PlainWords words = new PlainWords(context);
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
            case RATIO -> when(row) + "按完成比例得分" + surplus(row, "超出", "%");
            case REVERSE_RATIO -> when(row) + "按目标值/实际值*分值得分";
            case THRESHOLD_RATIO -> {
                String threshold = Exact.print(row.need(ScoreSheet.THRESHOLD)) + "%";
                yield when(row) + "得分=（完成率-" + threshold + "）/（1-" + threshold + "）*分值";
            }
            case PASS_FAIL -> "达标得满分，否则不得分" + surplus(row, "超出", "%");
            case SHARE -> when(row) + share(row.need(ScoreSheet.SHARE));
            case FIXED -> when(row) + "得" + Exact.print(row.need(ScoreSheet.POINTS)) + "分";
            case JUDGED -> when(row) + "得分值的" + range(row.need(ScoreSheet.RANGE));
            case STEPS -> steps(row, earning);
            case EARNING -> earned(row);
            case DEADLINE -> late(row);
            case CLOSENESS, INTERPOLATION, RANK_STEPS, RANK_SHARE, EFFICACY, BY_MATTERS, RATED ->
                throw new IllegalStateException("no sentence is read as " + row.need(ScoreSheet.METHOD));
        };
    }

    private static String share(BigDecimal share) {
        return share.compareTo(Exact.HUNDRED) == 0 ? "得满分" : "得分值的" + Exact.print(share) + "%";
    }

    private static String range(Interval range) {
        return Exact.print(Objects.requireNonNull(range.low())) + "%" + (range.lowClosed() ? "（含）" : "（不含）")
                + "-" + Exact.print(Objects.requireNonNull(range.high())) + "%"
                + (range.highClosed() ? "（含）" : "（不含）");
    }

    private String when(Row row) {
        Interval actual = row.get(ScoreSheet.ACTUAL);
        Interval ratio = row.get(ScoreSheet.RATIO);
        Boolean met = row.get(ScoreSheet.MET);
        List<String> words = row.get(ScoreSheet.WORD);
        if (actual != null) {
            return "实际值" + actual.print(unit()).replace(" ", "");
        }
        if (ratio != null) {
            return "完成率" + ratio.print("%").replace(" ", "");
        }
        Interval deviation = row.get(ScoreSheet.DEVIATION);
        if (deviation != null) {
            boolean within = deviation.low() == null && deviation.highClosed();
            return within
                    ? "偏差率在±" + Exact.print(Objects.requireNonNull(deviation.high())) + "%以内"
                    : "偏差率" + deviation.print("%").replace(" ", "");
        }
        if (met != null) {
            return met ? "达标" : "未达标";
        }
        return words == null ? (isLast(row) ? "其余" : "") : String.join("或", words);
    }

    private static boolean isLast(Row row) {
        return row.number() > 1;
    }

    private String unit() {
        return context.isPercent() ? "%" : "";
    }

    private String steps(Row row, @Nullable Row earning) {
        boolean percent = row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET;
        StepSide side = row.get(ScoreSheet.SIDE, StepSide.BY_RELATION).losing(relation());
        BigDecimal from = row.get(ScoreSheet.FROM);
        String length = length(row);
        if (side == StepSide.BOTH) {
            return aside(row.get(ScoreSheet.TOLERANCE), percent)
                    + length
                    + off(row, Exact.print(row.need(ScoreSheet.STEP)));
        }
        boolean up = side == StepSide.ABOVE;
        if (up && from != null && from.signum() == 0 && !percent && isCountable()) {
            return "未发生得满分，每发生" + length + context.unit() + off(row, length);
        }
        boolean said = earning != null;
        String start = from == null || said ? "" : "实际值" + (up ? "≤" : "≥") + Exact.print(from) + unit() + "得满分，";
        return start + "每" + (up ? "超出" : "下降") + length + off(row, Exact.print(row.need(ScoreSheet.STEP)));
    }

    /** Whether the actual counts what happened: 起, 次, or nobody says what. */
    private boolean isCountable() {
        return context.unit().isEmpty() || COUNTS.contains(context.unit());
    }

    private String aside(@Nullable BigDecimal tolerance, boolean percent) {
        if (tolerance == null) {
            return "每偏离";
        }
        String unit = percent ? "%" : context.isPercent() ? "个百分点" : "";
        return (percent ? "偏差率" : "偏差") + "在±" + Exact.print(tolerance) + unit + "以内不扣分，每超出";
    }

    private String length(Row row) {
        boolean percent = row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET;
        return Exact.print(row.need(ScoreSheet.STEP)) + (percent ? "%" : context.isPercent() ? "个百分点" : "");
    }

    private String earned(Row row) {
        BigDecimal from = row.get(ScoreSheet.FROM);
        BigDecimal base = row.get(ScoreSheet.BASE, BigDecimal.ZERO);
        boolean down = row.get(ScoreSheet.SIDE) == StepSide.BELOW
                || row.get(ScoreSheet.SIDE) == null && relation().isReverse();
        String start;
        if (base.signum() > 0) {
            String bare = from == null ? "达标" : "实际值" + (down ? "≤" : "≥") + Exact.print(from) + unit();
            boolean all = row.get(ScoreSheet.ACTUAL) == null && row.get(ScoreSheet.MET) == null;
            start = (all ? bare : when(row)) + "得" + Exact.print(base) + "分，";
        } else {
            start = from == null ? "" : "从" + Exact.print(from) + unit() + "起算，";
        }
        BigDecimal most = row.get(ScoreSheet.MOST);
        return start + "每" + (down ? "下降" : from == null ? "超出" : "提高") + length(row)
                + (base.signum() > 0 ? "加" : "得") + Exact.print(row.need(ScoreSheet.POINTS)) + "分"
                + begun(row, Exact.print(row.need(ScoreSheet.STEP)))
                + (most == null ? "" : "，最高" + Exact.print(most) + "分");
    }

    /** What is added for doing more than was asked. */
    private static String surplus(Row row, String each, String unit) {
        BigDecimal points = row.get(ScoreSheet.SURPLUS);
        if (points == null) {
            return "";
        }
        BigDecimal sum = row.get(ScoreSheet.MOST);
        BigDecimal more = row.get(ScoreSheet.SURPLUS_MOST);
        String most =
                sum != null ? "，最高" + Exact.print(sum) + "分" : more == null ? "，不封顶" : "，最多加" + Exact.print(more) + "分";
        return "，每" + each + Exact.print(row.need(ScoreSheet.SURPLUS_STEP)) + unit + "加" + Exact.print(points) + "分"
                + most;
    }

    private Relation relation() {
        return Objects.requireNonNullElse(context.relation(), Relation.UNSTATED);
    }

    private static String late(Row row) {
        String day = row.get(ScoreSheet.DEADLINE) == null ? "" : day(row.need(ScoreSheet.DEADLINE)) + "前完成得满分，";
        String unit = row.get(ScoreSheet.STEP_UNIT) == StepUnit.MONTHS ? "个月" : "天";
        BigDecimal free = row.get(ScoreSheet.TOLERANCE);
        String grace = free == null ? "" : "逾期" + Exact.print(free) + unit + "以内不扣分，之后";
        String length = Exact.print(row.need(ScoreSheet.STEP)) + unit;
        return day + grace + "每推迟" + length + off(row, length) + surplus(row, "提前", unit);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String begun(Row row, String step) {
        PartialStep partial = row.get(ScoreSheet.PARTIAL);
        return partial == null ? "" : "，不足" + step + (partial == PartialStep.EVERY_BEGUN ? "的按" + step + "计" : "的不计");
    }

    private static String off(Row row, String step) {
        BigDecimal floor = row.get(ScoreSheet.FLOOR);
        BigDecimal most = row.get(ScoreSheet.MOST_LOST);
        String limit = most != null
                ? "，最多扣" + Exact.print(most) + "分"
                : floor == null ? "，扣完为止" : "，最低" + Exact.print(floor) + "分";
        return "扣" + Exact.print(row.need(ScoreSheet.COST)) + "分" + begun(row, step) + limit;
    }
}
