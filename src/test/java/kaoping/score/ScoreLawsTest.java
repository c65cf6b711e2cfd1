package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every way of scoring in proportion or in steps, at every scale and rounding. */
class ScoreLawsTest {
    private static final List<RuleBook> BOOKS = Stream.of(
                    PolicyDraft.with().row("评分", "计分方法=按完成比例"),
                    PolicyDraft.with("得分取整=舍去", "得分小数位=1").row("评分", "计分方法=按完成比例"),
                    PolicyDraft.with("得分取整=进一", "完成率小数位=0").row("评分", "计分方法=按完成比例"),
                    PolicyDraft.with().row("评分", "计分方法=达到门槛后按比例", "门槛=60%"),
                    PolicyDraft.with("完成率小数位=1").row("评分", "计分方法=达到门槛后按比例", "门槛=100%"),
                    PolicyDraft.with().row("评分", "计分方法=逐档扣分", "每=7", "扣分=0.33", "不足一步=按整步"),
                    PolicyDraft.with().row("评分", "计分方法=逐档扣分", "每=7", "扣分=0.33", "不足一步=不足一步按一步", "最低分=3"),
                    PolicyDraft.with("得分取整=舍去").row("评分", "计分方法=逐档扣分", "每=7", "扣分=0.33", "不足一步=按比例"),
                    PolicyDraft.with().row("评分", "计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2", "不足一步=按比例", "最低分=1"))
            .map(PolicyDraft::rules)
            .toList();

    /** Ways that give the weight at most, but not for reaching the target alone, or not only for that. */
    private static final List<RuleBook> OTHERS = Stream.of(
                    PolicyDraft.with().row("评分", "计分方法=逐档得分", "起扣点=0", "每=7", "得分=0.33", "不足一步=按比例"),
                    PolicyDraft.with().row("评分", "计分方法=逐档得分", "基础分=1.7", "每=3", "得分=0.1", "不足一步=不足一步按一步"),
                    PolicyDraft.with("完成率小数位=1")
                            .row("评分", "完成率=<50%", "计分方法=按分值比例", "得分率=0%")
                            .row("评分", "完成率=≥50% 且 ≤100%", "计分方法=直线内插", "评定区间=≥20% 且 ≤100%")
                            .row("评分", "计分方法=按分值比例", "得分率=100%"),
                    PolicyDraft.with().row("评分", "计分方法=逐档扣分", "每=7", "扣分=0.33", "不足一步=按比例", "允许偏差=20", "最多扣=2"))
            .map(PolicyDraft::rules)
            .toList();

    private static final RuleBook CLOSER =
            PolicyDraft.scoring("计分方法=越接近越好", "允许偏差=3").rules();

    private static final RuleBook SURPLUS = PolicyDraft.scoring(
                    "计分方法=按完成比例", "超额每=7", "超额加分=0.33", "超额上限=3", "不足一步=按比例")
            .rules();

    @Provide
    Arbitrary<RuleBook> books() {
        return Arbitraries.of(BOOKS);
    }

    @Provide
    Arbitrary<RuleBook> allBooks() {
        return Arbitraries.of(Stream.of(BOOKS, OTHERS).flatMap(List::stream).toList());
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-20"), new BigDecimal("2000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(1);
    }

    private static BigDecimal points(
            RuleBook book, String relation, BigDecimal target, BigDecimal actual, BigDecimal weight) {
        IndicatorDraft indicator = indicator("甲指标", weight.toPlainString())
                .target(relation, target.toPlainString())
                .actual(actual.toPlainString());
        return PolicyDraft.decide(book, form(indicator)).line().points();
    }

    @Property(tries = 300)
    void pointsLieBetweenNoneAndTheWeight(
            @ForAll("allBooks") RuleBook book,
            @ForAll boolean reverse,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal actual,
            @ForAll("weights") BigDecimal weight) {
        assertThat(points(book, reverse ? "≤" : "≥", target, actual, weight)).isBetween(BigDecimal.ZERO, weight);
    }

    @Property(tries = 300)
    void whoDoesMoreHasNoFewerPoints(
            @ForAll("allBooks") RuleBook book,
            @ForAll boolean reverse,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll("weights") BigDecimal weight) {
        BigDecimal better = reverse ? one.min(other) : one.max(other);
        BigDecimal worse = reverse ? one.max(other) : one.min(other);
        String relation = reverse ? "≤" : "≥";

        assertThat(points(book, relation, target, better, weight))
                .isGreaterThanOrEqualTo(points(book, relation, target, worse, weight));
    }

    @Property(tries = 200)
    void theTargetReachedIsFullPoints(
            @ForAll("books") RuleBook book, @ForAll boolean reverse, @ForAll("figures") BigDecimal target) {
        assertThat(points(book, reverse ? "≤" : "≥", target, target, BigDecimal.TEN))
                .isEqualByComparingTo("10");
    }

    @Property(tries = 200)
    void aRatioDoesNotDependOnTheUnitOfMeasure(
            @ForAll boolean reverse,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal actual,
            @ForAll("factors") BigDecimal factor) {
        for (RuleBook book : BOOKS.subList(0, 5)) {
            String relation = reverse ? "≤" : "≥";

            assertThat(points(book, relation, target.multiply(factor), actual.multiply(factor), BigDecimal.TEN))
                    .isEqualByComparingTo(points(book, relation, target, actual, BigDecimal.TEN));
        }
    }

    @Property(tries = 200)
    void whoComesCloserHasNoFewerPoints(
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll("weights") BigDecimal weight) {
        boolean first =
                one.subtract(target).abs().compareTo(other.subtract(target).abs()) <= 0;

        assertThat(points(CLOSER, "=", target, first ? one : other, weight))
                .isGreaterThanOrEqualTo(points(CLOSER, "=", target, first ? other : one, weight))
                .isBetween(BigDecimal.ZERO, weight);
    }

    @Property(tries = 200)
    void surplusIsNeverMoreThanItsBoundAndNeverCostsAnything(
            @ForAll boolean reverse,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal actual,
            @ForAll("weights") BigDecimal weight) {
        String relation = reverse ? "≤" : "≥";

        assertThat(points(SURPLUS, relation, target, actual, weight))
                .isBetween(points(BOOKS.get(0), relation, target, actual, weight), weight.add(new BigDecimal("3")));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of(
                new BigDecimal("0.001"), new BigDecimal("0.5"), new BigDecimal("3"), new BigDecimal("10000"));
    }
}
