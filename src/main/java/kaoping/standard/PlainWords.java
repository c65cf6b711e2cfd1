package kaoping.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.policy.PartialStep;
import kaoping.score.ScoreSheet;
import kaoping.score.StepSide;
import kaoping.score.StepUnit;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;

/**
 * Rows in plain words, to be confirmed by whoever wrote the sentence (复述). They are themselves a standard that reads back to the same
 * rows: {@code 实际值≥95%得满分，每下降1个百分点扣0.5分，扣完为止}.
 */
final class PlainWords {
    private final Context context;

    private PlainWords(Context context) {
        this.context = context;
    }

    static List<String> of(List<Row> rows, Context context) {
        PlainWords words = new PlainWords(context);
        List<String> all = new ArrayList<>();
        rows.forEach(row -> all.add(words.of(row)));
        return all;
    }

    private String of(Row row) {
        return switch (row.need(ScoreSheet.METHOD)) {
            case RATIO -> when(row) + "按完成比例得分";
            case REVERSE_RATIO -> when(row) + "按目标值/实际值*分值得分";
            case THRESHOLD_RATIO -> {
                String threshold = Exact.print(row.need(ScoreSheet.THRESHOLD)) + "%";
                yield when(row) + "得分=（完成率-" + threshold + "）/（1-" + threshold + "）*分值";
            }
            case PASS_FAIL -> "达标得满分，否则不得分";
            case SHARE -> when(row) + share(row.need(ScoreSheet.SHARE));
            case FIXED -> when(row) + "得" + Exact.print(row.need(ScoreSheet.POINTS)) + "分";
            case JUDGED -> when(row) + "得分值的" + range(row.need(ScoreSheet.RANGE));
            case STEPS -> steps(row);
            case DEADLINE -> late(row);
            case EARNING, CLOSENESS, INTERPOLATION, RANK_STEPS, RANK_SHARE, EFFICACY, RATED ->
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

    private String steps(Row row) {
        boolean percent = row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET;
        boolean up = row.get(ScoreSheet.SIDE, StepSide.BY_RELATION).losing(relation()) == StepSide.ABOVE;
        BigDecimal from = row.get(ScoreSheet.FROM);
        String start = from == null ? "" : "实际值" + (up ? "≤" : "≥") + Exact.print(from) + unit() + "得满分，";
        String length = Exact.print(row.need(ScoreSheet.STEP)) + (percent ? "%" : context.isPercent() ? "个百分点" : "");
        return start + "每" + (up ? "超出" : "下降") + length + off(row);
    }

    private Relation relation() {
        return Objects.requireNonNullElse(context.relation(), Relation.UNSTATED);
    }

    private static String late(Row row) {
        String day = row.get(ScoreSheet.DEADLINE) == null ? "" : day(row.need(ScoreSheet.DEADLINE)) + "前完成得满分，";
        return day + "每推迟" + Exact.print(row.need(ScoreSheet.STEP)) + "天" + off(row);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String off(Row row) {
        String step = Exact.print(row.need(ScoreSheet.STEP));
        PartialStep partial = row.get(ScoreSheet.PARTIAL);
        BigDecimal floor = row.get(ScoreSheet.FLOOR);
        String begun =
                partial == null ? "" : "，不足" + step + (partial == PartialStep.EVERY_BEGUN ? "的按" + step + "计" : "的不计");
        return "扣" + Exact.print(row.need(ScoreSheet.COST)) + "分" + begun
                + (floor == null ? "，扣完为止" : "，最低" + Exact.print(floor) + "分");
    }
}
