package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The same points as {@link PlainScorer} gives, whatever the figures; figures are in hundredths. */
class SecondOpinionTest {
    private static final String[] PARTIAL = {"按整步", "不足一步按一步", "按比例"};
    private static final Map<String, RuleBook> BOOKS = new TreeMap<>();

    private static RuleBook book(String... row) {
        return BOOKS.computeIfAbsent(
                String.join("|", row), key -> PolicyDraft.scoring(row).rules());
    }

    private static String decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static IndicatorDraft indicatorOf(long weight, String relation, long target, long actual) {
        return indicator("甲指标", decimal(weight))
                .target(relation, decimal(target))
                .actual(decimal(actual));
    }

    private static String scored(RuleBook book, IndicatorDraft indicator) {
        return PolicyDraft.decide(book, form(indicator)).points();
    }

    @Property(tries = 300)
    void ratio(
            @ForAll boolean reverse,
            @ForAll @LongRange(min = -500, max = 100_000_000) long target,
            @ForAll @LongRange(min = -500, max = 100_000_000) long actual,
            @ForAll @LongRange(max = 10_000) long weight) {
        long expected = reverse ? PlainScorer.ratio(target, actual, weight) : PlainScorer.ratio(actual, target, weight);

        assertThat(scored(book("计分方法=按完成比例"), indicatorOf(weight, reverse ? "≤" : "≥", target, actual)))
                .isEqualTo(decimal(expected));
    }

    @Property(tries = 300)
    void threshold(
            @ForAll boolean reverse,
            @ForAll @LongRange(min = -50, max = 20_000) long target,
            @ForAll @LongRange(min = -50, max = 20_000) long actual,
            @ForAll @IntRange(max = 4) int quarter,
            @ForAll @LongRange(max = 10_000) long weight) {
        long limit = 25L * quarter;
        long expected = reverse
                ? PlainScorer.threshold(target, actual, limit, weight)
                : PlainScorer.threshold(actual, target, limit, weight);
        RuleBook book = book("计分方法=达到门槛后按比例", "门槛=" + limit + "%");

        assertThat(scored(book, indicatorOf(weight, reverse ? "<" : ">", target, actual)))
                .isEqualTo(decimal(expected));
    }

    @Property(tries = 300)
    void steps(
            @ForAll boolean reverse,
            @ForAll @LongRange(max = 20_000) long target,
            @ForAll @LongRange(max = 20_000) long actual,
            @ForAll @IntRange(max = 2) int partial,
            @ForAll @IntRange(min = 1, max = 3) int step,
            @ForAll @LongRange(max = 10_000) long weight) {
        long off = reverse ? actual - target : target - actual;
        long expected = PlainScorer.steps(off, 37L * step, 25, weight, PARTIAL[partial]);
        RuleBook book = book("计分方法=逐档扣分", "每=" + decimal(37L * step), "扣分=0.25", "不足一步=" + PARTIAL[partial]);

        assertThat(scored(book, indicatorOf(weight, reverse ? "≤" : "≥", target, actual)))
                .isEqualTo(decimal(expected));
    }

    @Property(tries = 200)
    void deadline(
            @ForAll @IntRange(max = 800) int day,
            @ForAll @IntRange(min = -30, max = 200) int late,
            @ForAll @IntRange(max = 2) int partial,
            @ForAll @LongRange(max = 3_000) long weight) {
        LocalDate deadline = LocalDate.of(2023, 1, 1).plusDays(day);
        RuleBook book = book("计分方法=按期限扣分", "每=10", "扣分=1", "不足一步=" + PARTIAL[partial]);
        IndicatorDraft indicator = indicator("甲指标", decimal(weight))
                .target("≤", deadline.toString())
                .actual(deadline.plusDays(late).toString());

        assertThat(scored(book, indicator))
                .isEqualTo(decimal(PlainScorer.steps(late, 10, 100, weight, PARTIAL[partial])));
    }

    @Property(tries = 100)
    void share(@ForAll @IntRange(max = 20) int twentieth, @ForAll @LongRange(max = 10_000) long weight) {
        RuleBook book = book("计分方法=按分值比例", "得分率=" + 5 * twentieth + "%");

        assertThat(scored(book, indicatorOf(weight, "≥", 1, 1)))
                .isEqualTo(decimal(PlainScorer.share(5L * twentieth, weight)));
    }

    @Property(tries = 300)
    void lostOnBothSides(
            @ForAll @LongRange(max = 20_000) long from,
            @ForAll @LongRange(max = 20_000) long actual,
            @ForAll @IntRange(max = 2) int partial,
            @ForAll boolean all,
            @ForAll @IntRange(min = 1, max = 3) int step,
            @ForAll @LongRange(max = 3_000) long weight) {
        long expected = PlainScorer.lost(
                Math.abs(actual - from), 350, all, 37L * step, 25, 1_200, -500, weight, PARTIAL[partial]);
        RuleBook book = book(
                "计分方法=逐档扣分",
                "计步方向=两侧都算",
                "允许偏差=3.5",
                "超出允许偏差后=" + (all ? "从起扣点起扣" : "从允许偏差起扣"),
                "每=" + decimal(37L * step),
                "扣分=0.25",
                "最多扣=12",
                "最低分=-5",
                "不足一步=" + PARTIAL[partial]);

        assertThat(scored(book, indicatorOf(weight, "=", from, actual))).isEqualTo(decimal(expected));
    }

    @Property(tries = 300)
    void earned(
            @ForAll @LongRange(max = 20_000) long actual,
            @ForAll @IntRange(max = 2) int partial,
            @ForAll @IntRange(min = 1, max = 3) int step,
            @ForAll @LongRange(max = 3_000) long weight) {
        long expected = PlainScorer.earned(actual - 6_000, 150, 37L * step, 35, weight, PARTIAL[partial]);
        RuleBook book = book(
                "计分方法=逐档得分", "起扣点=60", "基础分=1.5", "每=" + decimal(37L * step), "得分=0.35", "不足一步=" + PARTIAL[partial]);

        assertThat(scored(book, indicatorOf(weight, "≥", 1, actual))).isEqualTo(decimal(expected));
    }

    @Property(tries = 300)
    void surplus(
            @ForAll boolean reverse,
            @ForAll @LongRange(min = 1, max = 20_000) long target,
            @ForAll @LongRange(min = 1, max = 60_000) long actual,
            @ForAll @IntRange(max = 2) int partial,
            @ForAll @IntRange(min = 1, max = 3) int step,
            @ForAll @LongRange(max = 3_000) long weight) {
        long over = reverse ? target : actual;
        long under = reverse ? actual : target;
        long expected = PlainScorer.surplus(over, under, 700L * step, 33, 500, weight, PARTIAL[partial]);
        RuleBook book =
                book("计分方法=按完成比例", "超额每=" + decimal(700L * step), "超额加分=0.33", "超额上限=5", "不足一步=" + PARTIAL[partial]);

        assertThat(scored(book, indicatorOf(weight, reverse ? "≤" : "≥", target, actual)))
                .isEqualTo(decimal(expected));
    }

    @Property(tries = 300)
    void closeness(
            @ForAll @LongRange(min = -500, max = 20_000) long target,
            @ForAll @LongRange(min = -500, max = 40_000) long actual,
            @ForAll @IntRange(min = 1, max = 9) int free,
            @ForAll @LongRange(max = 10_000) long weight) {
        RuleBook book = book("计分方法=越接近越好", "允许偏差=" + free);

        assertThat(scored(book, indicatorOf(weight, "=", target, actual)))
                .isEqualTo(decimal(PlainScorer.closeness(actual, target, free, weight)));
    }

    @Property(tries = 300)
    void interpolated(
            @ForAll boolean reverse,
            @ForAll @LongRange(min = 200, max = 1_700) long actual,
            @ForAll @LongRange(max = 3) long low,
            @ForAll @LongRange(min = 3, max = 10) long high) {
        long expected = reverse
                ? PlainScorer.interpolated(actual, 200, 1_700, 100 * high, 100 * low)
                : PlainScorer.interpolated(actual, 200, 1_700, 100 * low, 100 * high);
        RuleBook book = book("计分方法=直线内插", "实际值=≥2 且 ≤17", "得分区间=≥" + low + " 且 ≤" + high);

        assertThat(scored(book, indicatorOf(1_000, reverse ? "≤" : "≥", 100, actual)))
                .isEqualTo(decimal(expected));
    }
}
