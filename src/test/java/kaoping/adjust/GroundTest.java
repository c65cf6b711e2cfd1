package kaoping.adjust;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 否决情形: by an indicator, a part, the total, a rank; what is told of it, and what comes before what. */
class GroundTest {
    private static PolicyDraft ladder(String... settings) {
        return PolicyDraft.with(settings)
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格", "总分=<80");
    }

    private static UnitDraft form(String target, String actual) {
        return unit("甲")
                .points("其他", "90")
                .with(indicator("就业率", "5").target("≥", target).actual(actual));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "59, 100, 良好",
        "60, 100, 优秀",
        "59.99, 100, 良好",
        "2, 3, 优秀",
        "1, 3, 良好",
    })
    void byWhatAnIndicatorHasDone(String actual, String target, String tier) {
        PolicyDraft policy =
                ladder().row("评分", "计分方法=固定分", "得分=5").row("一票否决", "指标名称=就业率", "完成率=<60%", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(form(target, actual)).tier("甲")).isEqualTo(tier);
    }

    @Test
    void theSentenceNamesTheFigureCutNotRounded() {
        Decided decided = ladder().row("评分", "计分方法=按完成比例")
                .row("一票否决", "完成率=<60%", "处理=定为最低等次")
                .decide(form("300", "179.9999"));

        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“甲”因“指标‘就业率’完成率 59.9999…%（<60%）”适用一票否决：定为最低等次");
        assertThat(decided.found(Code.VETOED).get(0).place()).isEqualTo("/units/0/indicators/0");
        assertThat(decided.tier("甲")).isEqualTo("合格");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"实际值==0, 0, true", "实际值==0, 1, false", "得分率=<60%, 59, true", "得分率=<60%, 60, false"})
    void byTheActualAndByTheShareOfPoints(String condition, String actual, boolean vetoed) {
        Decided decided = ladder().row("评分", "计分方法=按完成比例")
                .row("一票否决", condition, "处理=定为最低等次")
                .decide(form("100", actual));

        assertThat(decided.found(Code.VETOED)).hasSize(vetoed ? 1 : 0);
    }

    @Test
    void anIndicatorWithoutANumberOrPointsIsNoGround() {
        Decided decided = ladder().row("评分", "计分方法=按完成比例")
                .row("一票否决", "完成率=<60%", "处理=定为最低等次")
                .row("一票否决", "得分率=<60%", "处理=定为最低等次")
                .decide(form("100", ""));

        assertThat(decided.found(Code.VETOED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, 党建 {1}: {2}")
    @CsvSource({
        "得分=<12, 12, 优秀",
        "得分=<12, 11.9, 良好",
        "得分率=<60%, 12, 优秀",
        "得分率=<60%, 11.99, 良好",
    })
    void byAPart(String condition, String points, String tier) {
        PolicyDraft policy = ladder().row("汇总", "得分项=党建", "系数=50%", "满分=20")
                .row("汇总", "得分项=业务", "系数=100%", "满分=90")
                .row("一票否决", "得分项=党建", condition, "处理=最高评为", "等次=良好");

        assertThat(policy.decide(unit("甲").points("党建", points).points("业务", "89"))
                        .tier("甲"))
                .isEqualTo(tier);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"60, 60.00", "59.99, 0.00", "59.994, 0.00", "59.995, 60.00"})
    void byTheTotalAtItsScale(String points, String decided) {
        PolicyDraft policy = PolicyDraft.with().row("一票否决", "总分范围=<60", "处理=总分定为", "总分=0");

        assertThat(policy.decide(total("甲", points)).total("甲")).isEqualTo(decided);
    }

    @Test
    void theTotalIsLookedAtAfterWhatMattersAndPartsHaveDoneToIt() {
        PolicyDraft policy = ladder().row("一票否决", "事项=通报", "处理=扣分", "扣分=15")
                .row("一票否决", "得分项=业务", "得分=<50", "处理=扣分", "扣分=10")
                .row("一票否决", "总分范围=<60", "处理=总分定为", "总分=40");
        Decided decided = policy.decide(
                unit("甲").points("业务", "49").points("党建", "35").veto("通报"),
                unit("乙").points("业务", "50").points("党建", "25").veto("通报"));

        assertThat(decided.total("甲")).isEqualTo("40.00");
        assertThat(decided.total("乙")).isEqualTo("60.00");
        assertThat(decided.found(Code.VETOED))
                .extracting(finding -> finding.message())
                .contains("单位“甲”因“总分 59（<60）”适用一票否决：总分定为 40 分", "单位“甲”因“得分项‘业务’得分 49（<50）”适用一票否决：扣分 10 分");
    }

    @Test
    void aUnitWithoutAScoreHasNoTotalToBeVetoedFor() {
        Decided decided = ladder().row("评分", "计分方法=按完成比例")
                .row("一票否决", "总分范围=<60", "处理=总分定为", "总分=0")
                .decide(unit("甲").with(indicator("就业率", "5").target("≥", "90")));

        assertThat(decided.isScored("甲")).isFalse();
        assertThat(decided.found(Code.VETOED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'1、1、3', 名次==1, 甲乙",
        "'1、1、3', 名次==2, ''",
        "'1、1、3', 名次=≥4, 丁戊",
        "'1、1、3', 倒数名次==1, 丁戊",
        "'1、1、3', 倒数名次=≤3, 丙丁戊",
        "'1、1、2', 名次==2, 丙",
        "'1、1、2', 倒数名次==2, 丙",
        "'1、1、2', 倒数名次==3, 甲乙",
    })
    void byTheRankFromTheFirstAndFromTheLast(String ties, String condition, String vetoed) {
        Decided decided = ladder("名次并列=" + ties)
                .row("一票否决", condition, "处理=定为最低等次")
                .decide(total("甲", "95"), total("乙", "95"), total("丙", "92"), total("丁", "91"), total("戊", "91"));

        String hit = "";
        for (String unit : new String[] {"甲", "乙", "丙", "丁", "戊"}) {
            hit += decided.tier(unit).equals("合格") ? unit : "";
        }
        assertThat(hit).isEqualTo(vetoed);
    }

    @Test
    void theRankAndTheTotalTogether() {
        PolicyDraft policy = ladder().row("一票否决", "倒数名次==1", "总分范围=<85", "处理=定为最低等次");

        assertThat(policy.decide(total("甲", "95"), total("乙", "84")).tier("乙")).isEqualTo("合格");
        assertThat(policy.decide(total("甲", "95"), total("乙", "84")).says(Code.VETOED))
                .isEqualTo("单位“乙”因“倒数名次 1（=1）、总分 84（<85）”适用一票否决：定为最低等次");
        assertThat(policy.decide(total("甲", "95"), total("乙", "85")).tier("乙")).isEqualTo("良好");
    }

    @Test
    void theRankIsThatOfItsGroup() {
        Decided decided = ladder().row("一票否决", "倒数名次==1", "单位类别=乡镇", "处理=定为最低等次")
                .decide(
                        total("甲", "95").in("乡镇"),
                        total("乙", "92").in("乡镇"),
                        total("丙", "91").in("部门"),
                        total("丁", "90").in("部门"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙合格 丙优秀 丁优秀");
    }

    @Test
    void aRowForMattersOfAnyKindIsNoRowForFigures() {
        PolicyDraft policy = ladder().row("一票否决", "处理=定为最低等次").row("一票否决", "总分范围=<95", "处理=最高评为", "等次=良好");
        Decided decided = policy.decide(
                total("甲", "96"), total("乙", "94"), total("丙", "96").veto("随便什么"));

        assertThat(decided.tiers()).isEqualTo("丙合格 甲优秀 乙良好");
    }

    @Test
    void ofOneKindTheTopmostRowDecides() {
        PolicyDraft policy = ladder().row("一票否决", "总分范围=<60", "处理=定为最低等次").row("一票否决", "总分范围=<95", "处理=最高评为", "等次=良好");
        Decided decided = policy.decide(total("甲", "59"));

        assertThat(decided.found(Code.VETOED)).hasSize(1);
        assertThat(decided.says(Code.VETOED)).contains("定为最低等次");
    }
}
