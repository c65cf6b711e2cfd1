package kaoping.adjust;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matter beside the total or the rank: 获省级以上表彰且总分85分以上的，升一等次. */
class EventBesideTest {
    private static PolicyDraft policy(String... row) {
        return PolicyDraft.with("名次并列=1、1、3")
                .row("一票否决", row)
                .row("加减分", "事项=表彰", "每件分值=1", "计入=不计入的项")
                .row("汇总", "得分项=得分", "系数=100%")
                .row("汇总", "得分项=不计入的项", "系数=0%")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格");
    }

    private static UnitDraft praised(String name, String total, String level) {
        return total(name, total).entry("类型=加分", "事项=表彰", "级别=" + level, "佐证材料=证书");
    }

    @ParameterizedTest
    @CsvSource({"85, 省级, 优秀", "84.99, 省级, 良好", "85, 市级, 良好", "92, 国家级, 优秀"})
    void raisedUnderBothConditions(String total, String level, String tier) {
        Decided decided = policy("事项=表彰", "级别=省级、国家级", "总分范围=≥85", "处理=升一等次").decide(praised("甲", total, level));

        assertThat(decided.tier("甲")).isEqualTo(tier);
    }

    @Test
    void neitherAlone() {
        Decided decided = policy("事项=表彰", "总分范围=≥85", "处理=升一等次").decide(praised("甲", "86", "省级"), total("乙", "86"));

        assertThat(decided.tier("甲")).isEqualTo("优秀");
        assertThat(decided.tier("乙")).isEqualTo("良好");
        assertThat(decided.says(Code.TIER_RAISED)).contains("表彰、总分 86（≥85）");
    }

    /** Of any kind of entry, a submitted veto matter too, which then needs no row of its own. */
    @Test
    void asAVetoMatter() {
        Decided decided = policy("事项=信访积案", "总分范围=<95", "处理=降一等次")
                .decide(total("甲", "92").veto("信访积案"), total("乙", "96").veto("信访积案"));

        assertThat(decided.tier("甲")).isEqualTo("良好");
        assertThat(decided.tier("乙")).isEqualTo("优秀");
        assertThat(decided.found(Code.ENTRY_NO_ROW)).isEmpty();
    }

    @Test
    void soManyOfThem() {
        PolicyDraft policy = policy("事项=信访积案", "件数=≥2", "总分范围=<95", "处理=降一等次");

        assertThat(policy.decide(total("甲", "92").veto("信访积案")).tier("甲")).isEqualTo("优秀");
        Decided twice = policy.decide(total("甲", "92").veto("信访积案").veto("信访积案"));
        assertThat(twice.tier("甲")).isEqualTo("良好");
        assertThat(twice.says(Code.VETOED)).contains("信访积案件数 2（≥2）、总分 92（<95）");
    }

    /** 没有发生信访积案且总分85分以上的. */
    @Test
    void noneOfThem() {
        PolicyDraft policy = policy("事项=信访积案", "件数==0", "总分范围=≥85", "处理=升一等次");

        assertThat(policy.decide(total("甲", "86")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(total("甲", "86").veto("信访积案")).tier("甲")).isEqualTo("良好");
    }

    @ParameterizedTest
    @CsvSource({"名次==1, 良好, 良好", "倒数名次==1, 优秀, 合格", "名次=≤2, 良好, 合格"})
    void besideTheRank(String rank, String first, String last) {
        Decided decided = policy("事项=信访积案", rank, "处理=降一等次")
                .decide(total("甲", "92").veto("信访积案"), total("乙", "82").veto("信访积案"));

        assertThat(decided.tier("甲")).isEqualTo(first);
        assertThat(decided.tier("乙")).isEqualTo(last);
    }

    /** Points off for the total are off before the ranking; for the rank they cannot be. */
    @Test
    void whatItMayDo() {
        Decided decided = policy("事项=信访积案", "总分范围=≥90", "处理=扣分", "扣分=5")
                .decide(total("甲", "92").veto("信访积案"), total("乙", "90"));

        assertThat(decided.ranks()).isEqualTo("乙1 甲2");
        assertThat(decided.total("甲")).isEqualTo("87.00");
        assertThat(Review.of(policy("事项=信访积案", "名次==1", "处理=扣分", "扣分=5").policy()))
                .anyMatch(f -> f.code() == Code.VETO_CIRCLE);
    }

    /** Rows that count other matters, or the same beside something else, never hide each other. */
    @Test
    void rowsOfOtherKindsNeverHideEachOther() {
        PolicyDraft policy = policy("事项=表彰", "总分范围=≥85", "处理=升一等次")
                .row("一票否决", "事项=表彰", "名次==1", "处理=升一等次")
                .row("一票否决", "事项=信访积案", "总分范围=≥85", "处理=降一等次")
                .row("一票否决", "总分范围=≥95", "处理=升一等次");

        assertThat(Review.of(policy.policy()))
                .noneMatch(f -> f.code().name().startsWith("ROW") || f.code() == Code.VETO_GROUNDS_MIXED);
    }

    private static PolicyDraft accidents(String... row) {
        return PolicyDraft.with("名次并列=1、1、3")
                .row("评分", "计分方法=按完成比例")
                .row("一票否决", row)
                .row("等次", "等次=优秀", "总分=≥1")
                .row("等次", "等次=不合格");
    }

    private static UnitDraft safety(String actual) {
        return UnitDraft.unit("甲")
                .with(IndicatorDraft.indicator("安全生产", "10").target("≥", "100").actual(actual));
    }

    @ParameterizedTest(name = "{0} of 100, accident {1}: {2}")
    @CsvSource({"59.9, 较大事故, 不合格", "60, 较大事故, 优秀", "59.9, 一般事故, 优秀"})
    void besideAnIndicator(String actual, String matter, String tier) {
        Decided decided = accidents("事项=较大事故", "指标名称=安全生产", "得分率=<60%", "处理=定为最低等次")
                .decide(safety(actual).entry("类型=扣分", "事项=" + matter));

        assertThat(decided.tier("甲")).isEqualTo(tier);
    }

    @Test
    void theVetoNamesTheEventAndTheIndicator() {
        Decided decided = accidents("事项=较大事故", "件数=≥2", "指标名称=安全生产", "完成率=<60%", "处理=定为最低等次")
                .decide(safety("40").veto("较大事故").veto("较大事故"));

        assertThat(decided.found(Code.ENTRY_NO_ROW)).isEmpty();
        assertThat(decided.says(Code.VETOED)).contains("较大事故件数 2（≥2）、指标‘安全生产’完成率 40%（<60%）");
        assertThat(decided.found(Code.VETOED).get(0).place()).isEqualTo("/units/0/indicators/0");
    }

    @Test
    void theIndicatorAloneTheEventAloneAndAnotherIndicatorAreNoGround() {
        PolicyDraft policy = accidents("事项=较大事故", "指标名称=安全生产", "得分率=<60%", "处理=定为最低等次");

        assertThat(policy.decide(safety("40")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(safety("90").veto("较大事故")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(UnitDraft.unit("甲")
                                .with(IndicatorDraft.indicator("税收", "10")
                                        .target("≥", "100")
                                        .actual("40"))
                                .veto("较大事故"))
                        .tier("甲"))
                .isEqualTo("优秀");
    }

    @Test
    void anEventBesideAPartIsStillTwoGrounds() {
        assertThat(Review.of(
                        accidents("事项=较大事故", "得分项=业务", "得分=<60", "处理=定为最低等次").policy()))
                .anyMatch(f -> f.code() == Code.VETO_GROUNDS_MIXED);
        assertThat(Review.of(accidents("事项=较大事故", "指标名称=安全生产", "得分率=<60%", "处理=定为最低等次")
                        .policy()))
                .noneMatch(f -> f.code() == Code.VETO_GROUNDS_MIXED || f.code() == Code.METHOD_INCOMPLETE);
        assertThat(Review.of(accidents("事项=较大事故", "指标名称=安全生产", "处理=定为最低等次").policy()))
                .anyMatch(f -> f.code() == Code.METHOD_INCOMPLETE);
    }
}
