package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 每, 不足一步, 免计: so many points per so much, and what of it is left out at the beginning. */
class QuantityTest {
    private static Decided funds(String partial, String per, String amount) {
        return PolicyDraft.with()
                .row("加减分", "事项=引进资金", "每件分值=0.5", "每=" + per, "不足一步=" + partial)
                .decide(unit("甲").entry("事项=引进资金", "件数=" + amount));
    }

    @ParameterizedTest(name = "{1} at 0.5 for each {2}, {0}: {3}")
    @CsvSource({
        "按整步, 999.99999999, 1000, 0.00",
        "按整步, 1000, 1000, 0.50",
        "按整步, 2999, 1000, 1.00",
        "不足一步按一步, 0.00000001, 1000, 0.50",
        "不足一步按一步, 1000, 1000, 0.50",
        "不足一步按一步, 1000.5, 1000, 1.00",
        "按比例, 2500, 1000, 1.25",
        "按比例, 10, 3, 1.67",
        "按比例, 0.03, 1, 0.02",
    })
    void perSoMuch(String partial, String amount, String per, String points) {
        assertThat(funds(partial, per, amount).total("甲")).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "按整步         | 2500 | 2500 ÷ 1000，按整步取 2：2 × 0.5 = 1 分",
                "不足一步按一步 | 2500 | 2500 ÷ 1000，不足一步按一步取 3：3 × 0.5 = 1.5 分",
                "按比例         | 2500 | 2500 ÷ 1000 × 0.5 = 1.25 分",
                "按比例         | 1234 | 1234 ÷ 1000 × 0.5，四舍五入取 0.62 分",
                "按整步         | 0.5  | 0.5 ÷ 1000，按整步取 0：0 × 0.5 = 0 分",
            })
    void theSentenceCanBeCheckedWithACalculator(String partial, String amount, String sentence) {
        assertThat(first(funds(partial, "1000", amount))).isEqualTo(sentence);
    }

    @Test
    void inProportionEachEntryIsRoundedOnceFromTheExactQuotient() {
        // 三条各 10 ÷ 3 × 0.5 = 1.666…，每条取 1.67：合计 5.01，不是 5。
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=引进资金", "每件分值=0.5", "每=3", "不足一步=按比例")
                .decide(unit("甲")
                        .entry("事项=引进资金", "件数=10", "日期=2023-01-01")
                        .entry("事项=引进资金", "件数=10", "日期=2023-01-02")
                        .entry("事项=引进资金", "件数=10", "日期=2023-01-03"));

        assertThat(decided.total("甲")).isEqualTo("5.01");
    }

    @Test
    void aMultiplierComesBeforeTheRounding() {
        // 10 ÷ 3 × 0.5 × 2 = 3.333…，不是 1.67 × 2。
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=引进资金", "每件分值=0.5", "每=3", "不足一步=按比例")
                .row("倍数", "批示=省级领导", "倍数=2")
                .decide(unit("甲").entry("事项=引进资金", "件数=10", "批示=省级领导"));

        assertThat(decided.total("甲")).isEqualTo("3.33");
        assertThat(first(decided)).isEqualTo("10 ÷ 3 × 0.5 × 2（批示“省级领导”，倍数!F2），四舍五入取 3.33 分");
    }

    @Test
    void blankIsWhatThePolicySaysForAllOfIt() {
        PolicyDraft policy = PolicyDraft.with("不足一步=不足一步按一步").row("加减分", "事项=引进资金", "每件分值=0.5", "每=1000");

        assertThat(policy.decide(unit("甲").entry("事项=引进资金", "件数=1")).total("甲")).isEqualTo("0.50");
    }

    @Test
    void aCountMayBeADecimalWithoutSteps() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=志愿服务时长", "每件分值=0.2", "计入=服务")
                .decide(unit("甲").entry("类型=计件", "事项=志愿服务时长", "件数=2.5"));

        assertThat(decided.total("甲")).isEqualTo("0.50");
        assertThat(first(decided)).isEqualTo("2.5 件 × 0.2 = 0.5 分");
    }

    @ParameterizedTest(name = "{0} times late, two are free: {1}")
    @CsvSource({"1, 90.00", "2, 90.00", "3, 89.00", "9, 83.00"})
    void theFirstOnesAreFree(int times, String total) {
        UnitDraft unit = unit("甲").points("基础", "90");
        for (int i = 1; i <= times; i++) {
            unit.entry("类型=扣分", "事项=迟报", "日期=2023-01-0" + i);
        }

        assertThat(late().decide(unit).total("甲")).isEqualTo(total);
    }

    @Test
    void theEarliestAreFreeWhateverIsSubmittedFirst() {
        Decided decided = late().decide(unit("甲")
                .entry("类型=扣分", "事项=迟报", "件数=2", "日期=2023-06-01")
                .entry("类型=扣分", "事项=迟报", "日期=2023-02-01"));

        assertThat(decided.unit("甲").points().stream().map(Points::formula))
                .containsExactly("1 件，都免计，计 0 分", "2 件，其中 1 件免计，1 件 × -1 = -1 分");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void aQuantityMayBeFreeToo() {
        // 超过 1000 万元的部分，每 500 万元加 1 分。
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=引进资金", "每件分值=1", "每=500", "免计=1000", "不足一步=按整步")
                .decide(unit("甲").entry("事项=引进资金", "件数=2600"));

        assertThat(decided.total("甲")).isEqualTo("3.00");
        assertThat(first(decided)).isEqualTo("2600，其中 1000 免计，1600 ÷ 500，按整步取 3：3 × 1 = 3 分");
    }

    @Test
    void whatDoesNotCountUsesUpNothingThatIsFree() {
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=迟报", "每件分值=-1", "免计=1", "须有佐证=是")
                .decide(unit("甲")
                        .points("基础", "90")
                        .entry("类型=扣分", "事项=迟报", "日期=2023-01-01")
                        .entry("类型=扣分", "事项=迟报", "日期=2022-01-02", "佐证材料=台账")
                        .entry("类型=扣分", "事项=迟报", "日期=2023-01-03", "佐证材料=台账"));

        assertThat(decided.total("甲")).isEqualTo("90.00");
    }

    private static PolicyDraft late() {
        return PolicyDraft.with().row("加减分", "事项=迟报", "每件分值=-1", "免计=2");
    }

    private static String first(Decided decided) {
        return decided.unit("甲").points().get(0).formula();
    }
}
