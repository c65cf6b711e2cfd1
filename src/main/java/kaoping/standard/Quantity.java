package kaoping.standard;

import java.math.BigDecimal;
import java.util.Set;
import kaoping.value.Exact;

/** A number with its unit as it stands in a sentence: {@code 95%}, {@code 10天}, {@code 十}; the unit may be empty. */
record Quantity(Span span, BigDecimal number, String unit) {
    static final String POINTS_OF_PERCENT = "百分点";
    static final String QUARTER = "季度";
    private static final Set<String> COUNTS =
            Set.of(("起 次 人次 批次 户次 家次 宗 个 人 名 位 户 家 件 项 例 处 篇 份 条 场 期 批 笔 辆 台 套 座 所 张 本 部 种 头 栋 棵 株").split(" "));
    private static final Set<String> TIMES = Set.of("周", "星期", "个星期", "学期", "月", "个月", QUARTER, "个季度", "年");

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isPercentPoint() {
        return unit.equals(POINTS_OF_PERCENT);
    }

    boolean isDays() {
        return unit.equals("天") || unit.equals("日");
    }

    /** Days or longer, so that ten days are not ten months. */
    boolean isTime() {
        return isDays() || TIMES.contains(unit);
    }

    /** One thing after the other: 件, 次. */
    boolean isPiece() {
        return !isTime()
                && !unit.isEmpty()
                && !isPercent()
                && !isPercentPoint()
                && !unit.contains("小时")
                && !unit.contains("工作日");
    }

    /** Nothing lies between one and two of them. */
    boolean isCount() {
        return isCount(unit) && number.stripTrailingZeros().scale() <= 0;
    }

    /** Things are counted in it one by one: 起, 户; not 公里. */
    static boolean isCount(String unit) {
        return COUNTS.contains(unit);
    }

    /** What so much is counted in: 万元 of 万元/亩. */
    String head() {
        int per = unit.indexOf('/');
        return per > 0 ? unit.substring(0, per) : unit;
    }

    boolean is(BigDecimal other) {
        return number.compareTo(other) == 0;
    }

    String shown() {
        return Exact.print(number) + (isPercentPoint() ? "个百分点" : unit);
    }
}
