package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;

/** The conditions of a row in plain words (情形的复述): {@code ≥80且<90} is 达到80%且低于90%, of accidents {@code ≥1} is 发生1起及以上. */
final class PlainRange {
    private static final Set<String> HAPPENING = Set.of("起", "次", "人次", "批次", "宗");
    private static final Set<String> PLAIN = Set.of("工作日", "小时", "月", "季度", "星期");
    private static final Pattern PLACES = Pattern.compile("排名|排位|名次|位次");

    private final Context context;
    private final String unit;
    private final String piece;
    private final String subject;

    /**
     * @param piece in what the sentence counts, where the form has no unit; may be empty
     * @param mixed whether other rows are about 完成率, so that a number has to say what it is
     */
    PlainRange(Context context, String piece, boolean mixed) {
        this.context = context;
        this.subject = mixed ? "实际值" : "";
        this.piece = piece;
        this.unit = context.isPercent() ? "%" : context.unit();
    }

    /** {@code 95%}, {@code 100万元}; without the unit where the grammar does not know it. */
    String amount(BigDecimal number) {
        return Exact.print(number) + (PLAIN.contains(unit) ? "个" : "") + unit;
    }

    /** {@code 达到95%}, {@code 不超过5次}. */
    String start(BigDecimal from, boolean least) {
        return subject + (least ? "达到" : "不超过") + amount(from);
    }

    /** A difference: of 95% and 93% {@code 2个百分点}. */
    String difference(BigDecimal number) {
        return Exact.print(number) + (context.isPercent() ? "个百分点" : (PLAIN.contains(unit) ? "个" : "") + unit);
    }

    /** Things are counted, in so many 起 or 户; or nobody says in what. */
    boolean isCounted() {
        return context.unit().isEmpty() || Quantity.isCount(unit);
    }

    /** Accidents happen, 起 or 次; faults, 处 or 件, are there. */
    boolean happens() {
        return HAPPENING.contains(piece());
    }

    /** {@code 起}; {@code 次} where nobody says in what it is counted. */
    String piece() {
        return !unit.isEmpty() ? unit : piece.isEmpty() ? "次" : piece;
    }

    /** Empty for a row without a condition that is the only one. */
    String of(Row row) {
        Interval ratio = row.get(ScoreSheet.RATIO);
        Interval actual = row.get(ScoreSheet.ACTUAL);
        Interval deviation = row.get(ScoreSheet.DEVIATION);
        Boolean met = row.get(ScoreSheet.MET);
        List<String> words = row.get(ScoreSheet.WORD);
        if (actual != null) {
            return actual(actual);
        }
        if (ratio != null) {
            // Why: of an indicator in %, 完成率 could be the actual itself.
            String rate = words(ratio, "%");
            return context.isPercent() ? rate.replaceFirst("(?=[0-9])", "目标值的") : "完成率" + rate;
        }
        if (deviation != null) {
            return deviation(deviation);
        }
        if (met != null) {
            return met ? "达标" : "未达标";
        }
        return words == null ? (row.number() > 1 ? "其余" : "") : String.join("或", words);
    }

    private static String deviation(Interval deviation) {
        boolean within = deviation.low() == null && deviation.highClosed();
        if (within) {
            return "偏差率在±" + Exact.print(Objects.requireNonNull(deviation.high())) + "%以内";
        }
        boolean single = deviation.low() == null || deviation.high() == null;
        String words = words(deviation, "%");
        return "偏差率" + (single ? words.replaceFirst("(?=[0-9])", "±") : words);
    }

    private String actual(Interval actual) {
        BigDecimal low = actual.low();
        BigDecimal high = actual.high();
        if (isUnwanted() && high == null && low != null && !actual.lowClosed() && low.signum() == 0) {
            return "发生的";
        }
        if (isUnwanted() && low != null && actual.lowClosed()) {
            if (high == null && low.signum() > 0) {
                return "发生" + amount(low) + "及以上";
            }
            if (high != null && high.signum() == 0) {
                return "未发生";
            }
        }
        Relation relation = context.relation();
        boolean places = PLACES.matcher(context.name()).find() || relation != null && relation.isReverse();
        if (places && high != null && actual.highClosed() && Set.of("名", "位").contains(unit)) {
            if (low == null) {
                return "前" + amount(high);
            }
            if (actual.lowClosed()) {
                return "第" + (low.compareTo(high) == 0 ? "" : Exact.print(low) + "-") + amount(high);
            }
        }
        return subject + words(actual, unit);
    }

    /** Something that happens, and should not. */
    private boolean isUnwanted() {
        BigDecimal target = context.targetNumber();
        Relation relation = context.relation();
        boolean none = target != null && target.signum() == 0;
        return none
                && (relation == null || relation.isReverse() || relation == Relation.EQUAL)
                && Quantity.isCount(unit);
    }

    private static String words(Interval interval, String unit) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null && high != null && low.compareTo(high) == 0) {
            return "等于" + Exact.print(low) + unit;
        }
        String from = low == null ? "" : (interval.lowClosed() ? "达到" : "超过") + Exact.print(low) + unit;
        String to = high == null ? "" : (interval.highClosed() ? "不超过" : "低于") + Exact.print(high) + unit;
        return from + (low == null || high == null ? "" : "且") + to;
    }
}
