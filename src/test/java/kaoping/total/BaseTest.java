package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 基础分: bonuses only above a base; deductions always. */
class BaseTest {
    private static final PolicyDraft POLICY = PolicyDraft.with()
            .row("加减分", "事项=表彰", "每件分值=2", "计入=加分")
            .row("加减分", "事项=通报", "每件分值=-3", "计入=扣分")
            .row("汇总", "得分项=业务", "系数=60%")
            .row("汇总", "得分项=党建", "系数=40%")
            .row("汇总", "得分项=加分", "系数=100%", "基础分=≥80")
            .row("汇总", "得分项=扣分", "系数=100%");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"80, 80, 79.00", "79.99, 80, 76.99", "79.99, 80.02, 79.00", "100, 49, 76.60", "100, 50, 79.00"})
    void aboveTheBaseOnly(String work, String party, String total) {
        Decided decided = POLICY.decide(unit("甲")
                .points("业务", work)
                .points("党建", party)
                .entry("加分", "表彰", 1, "2023-03-01")
                .entry("扣分", "通报", 1, "2023-03-01"));

        assertThat(decided.total("甲")).isEqualTo(total);
    }

    @Test
    void theSentenceSaysWhyItDoesNotCount() {
        Decided decided =
                POLICY.decide(unit("甲").points("业务", "75").points("党建", "84").entry("加分", "表彰", 1, "2023-03-01"));

        assertThat(decided.unit("甲").total().sentence())
                .isEqualTo("总分 = 业务 75 × 60% + 党建 84 × 40% + 加分 0（没有达到基础分）= 78.6 分");
        assertThat(decided.unit("甲").total().parts().get(2).sentence())
                .isEqualTo("加分：1 项加减分合计 2，上列各项合计 78.6，不在基础分 ≥80 之内，不计");
        assertThat(decided.says(Code.PART_BELOW_BASE)).isEqualTo("得分项“加分”没有计入：上列各项合计 78.60 分，不在基础分 ≥80 之内");
    }

    @Test
    void rowsBelowDoNotBelongToTheBase() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%")
                .row("汇总", "得分项=加分", "系数=100%", "基础分=≥80")
                .row("汇总", "得分项=创新", "系数=100%");

        assertThat(policy.decide(unit("甲").points("业务", "79").points("加分", "5").points("创新", "9"))
                        .total("甲"))
                .isEqualTo("88.00");
    }
}
