package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of rows of 一票否决 and 名单 before facts come. */
class VetoRowsTest {
    private static PolicyDraft ladder(String... settings) {
        return PolicyDraft.with(settings)
                .row("等次", "等次=优秀", "名额比例=30%")
                .row("等次", "等次=合格", "其余=是")
                .row("名单", "名单=表扬", "取=前几名", "数量=1", "线上并列=全部纳入");
    }

    /** Without what is said of settings. */
    private static List<String> found(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .filter(finding -> finding.code() != Code.SETTING_UNSAID)
                .map(finding -> finding.code() + " " + finding.place().substring("draft.xlsx!".length()) + " "
                        + finding.message())
                .toList();
    }

    @Test
    void rowsOfDifferentKindsNeverHideEachOther() {
        assertThat(found(ladder().row("一票否决", "处理=定为最低等次")
                        .row("一票否决", "总分范围=<60", "处理=不得评为", "等次=优秀")
                        .row("一票否决", "倒数名次==1", "总分范围=<60", "处理=降一等次")
                        .row("一票否决", "完成率=<60%", "处理=降一等次")
                        .row("一票否决", "得分项=党建", "得分=<12", "处理=最高评为", "等次=合格")))
                .isEmpty();
    }

    @Test
    void rowsOfOneKindDo() {
        assertThat(found(ladder().row("一票否决", "总分范围=<80", "处理=定为最低等次").row("一票否决", "总分范围=<60", "处理=不得评为", "等次=优秀")))
                .containsExactly("ROW_UNREACHABLE 一票否决!O3 这一行永远用不到：上面的 一票否决!J2 已经全部包括");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "指标名称=就业率 | METHOD_INCOMPLETE 一票否决!D2 计分方法“按指标否决”还需要填写“实际值、完成率、得分率、票率或完成情况”",
                "得分项=党建 | METHOD_INCOMPLETE 一票否决!H2 计分方法“按得分项否决”还需要填写“得分、得分率、名次或倒数名次”",
            })
    void aNameWithoutAFigure(String cell, String finding) {
        assertThat(found(ladder().row("一票否决", cell, "处理=定为最低等次"))).containsExactly(finding);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"最高评为, Q2 计分方法“最高评为”还需要填写“等次”", "扣分, R2 计分方法“扣分”还需要填写“扣分”", "不上名单, T2 计分方法“不上名单”还需要填写“不上名单”"})
    void whatAnEffectNeeds(String effect, String finding) {
        assertThat(found(ladder().row("一票否决", "事项=事故", "处理=" + effect))).contains("METHOD_INCOMPLETE 一票否决!" + finding);
    }

    @ParameterizedTest(name = "{0} by rank")
    @CsvSource({
        "总分定为, true",
        "扣分, true",
        "不参加评定, true",
        "不计分定为最低等次, true",
        "定为最低等次, false",
        "降一等次, false",
        "不上名单, false"
    })
    void aVetoByRankThatAltersTheRanking(String effect, boolean circle) {
        PolicyDraft policy = ladder().row("一票否决", "倒数名次==1", "处理=" + effect, "总分=1", "扣分=1", "不上名单=表扬");

        assertThat(found(policy).stream().anyMatch(finding -> finding.startsWith("VETO_CIRCLE 一票否决!O2")))
                .isEqualTo(circle);
    }

    @Test
    void cellsThatTheEffectDoesNotLookAt() {
        assertThat(found(ladder().row("一票否决", "事项=事故", "处理=扣分", "扣分=5", "总分=60", "等次=优秀", "名额顺延=是")))
                .containsExactly(
                        "CELL_IDLE 一票否决!P2 “总分”这一格不起作用：“扣分”不看它",
                        "CELL_IDLE 一票否决!Q2 “等次”这一格不起作用：“扣分”不看它",
                        "CELL_IDLE 一票否决!S2 “名额顺延”这一格不起作用：“扣分”不看它");
    }

    @Test
    void theOrderOfVetoAndQuotaLeftUnsaid() {
        PolicyDraft policy = ladder("名次并列=1、1、3", "线上并列=停下核定").row("一票否决", "事项=事故", "处理=定为最低等次");

        assertThat(Review.of(policy.policy()).stream().map(finding -> finding.message()))
                .containsExactly("说明没有写“否决次序”，现在按“先定名额后否决”处理");
    }

    @Test
    void settingsThatNothingAsksFor() {
        assertThat(found(PolicyDraft.with("否决次序=先否决后定名额", "名额基数=本类全部单位", "名次并列=1、1、3", "线上并列=停下核定")
                        .row("等次", "等次=优秀", "名额=1")
                        .row("等次", "等次=合格", "其余=是")))
                .containsExactly(
                        "CELL_IDLE 说明!B17 “否决次序”这一格不起作用：没有空出名额的一票否决", "CELL_IDLE 说明!B18 “名额基数”这一格不起作用：没有按比例的名额");
    }

    @Test
    void cellsOfAListThatDoNothing() {
        assertThat(found(ladder().row("名单", "名单=甲", "取=前几名", "数量=3", "比例=20%", "比例取整=进一", "线上并列=全部纳入")
                        .row("名单", "名单=乙", "等次=优秀", "线上并列=全部纳入")
                        .row("名单", "名单=丙", "等次=优等")
                        .row("名单", "名单=丁", "比例=10%")))
                .containsExactlyInAnyOrder(
                        "CELL_IDLE 名单!E3 “比例”这一格不起作用：已写明数量",
                        "CELL_IDLE 名单!F3 “比例取整”这一格不起作用：没有按比例算的个数",
                        "CELL_IDLE 名单!I4 “线上并列”这一格不起作用：不限个数，没有界线",
                        "VETO_TIER_UNKNOWN 名单!G5 等次表里没有“优等”，最接近的是“优秀”，这一行不起作用",
                        "LIST_INCOMPLETE 名单!C6 名单“丁”没有写明取哪些：还需要填写“取”");
    }
}
