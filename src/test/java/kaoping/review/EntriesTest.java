package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff can get wrong in 计件, 加减分 and 倍数, found before any facts come. */
class EntriesTest {
    private static List<String> found(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .map(f -> f.code() + " " + f.place().replaceAll("^[^!]*!", "") + " " + f.message())
                .toList();
    }

    private static PolicyDraft bonus(String... cells) {
        return PolicyDraft.with("不足一步=按整步").row("加减分", cells);
    }

    @Test
    void soundRowsAreNoFinding() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "就高=同一事由", "单项上限=5", "年上限=8")
                        .row("加减分", "事项=竞赛", "情形=一等奖", "每件分值=2", "类别=竞赛", "就高=同一类别")
                        .row("加减分", "事项=简报", "每件分值=1", "类别=宣传", "类别上限=5")
                        .row("加减分", "事项=约稿", "每件分值=1", "类别=宣传", "类别上限=5.0")
                        .row("加减分", "事项=差错", "每件分值=-1", "类别=宣传", "类别上限=3")
                        .row("加减分", "事项=资金", "每件分值=1", "每=1000", "免计=2000")
                        .row("倍数", "批示=省级领导", "事项=竞赛", "情形=一等奖", "倍数=1", "倍数方式=另加")
                        .row("倍数", "批示=省级领导", "倍数=2")))
                .isEmpty();
    }

    @Test
    void theHighestOfAFamilyNeedsOne() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "就高=同一类别")))
                .containsExactly("METHOD_INCOMPLETE 加减分!J2 计分方法“同一类别”还需要填写“类别”");
    }

    @Test
    void cellsThatDoNothing() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "不足一步=按比例")))
                .containsExactly("CELL_IDLE 加减分!G2 “不足一步”这一格不起作用：没有填“每”");
        assertThat(found(bonus("事项=表彰", "每件分值=5", "类别上限=8"))).containsExactly("CELL_IDLE 加减分!P2 “类别上限”这一格不起作用：没有填“类别”");
        assertThat(found(bonus("事项=表彰", "每件分值=5", "类别=奖励")))
                .containsExactly("CELL_IDLE 加减分!J2 “类别”这一格不起作用：这一类别没有类别上限，也不按同一类别就高");
    }

    @Test
    void timesThatAreAllTimes() {
        assertThat(found(bonus("事项=通报", "每件分值=-1", "第几次=≥1"))).containsExactly("CELL_IDLE 加减分!S2 “第几次”这一格不起作用：每一次都在里面");
        assertThat(found(bonus("事项=通报", "每件分值=-1", "第几次==1").row("加减分", "事项=通报", "每件分值=-2", "第几次=≥2")))
                .isEmpty();
    }

    @Test
    void aTimeThatNoRowIsFor() {
        assertThat(found(bonus("事项=通报", "每件分值=-1", "第几次==1").row("加减分", "事项=通报", "每件分值=-2", "第几次=≥3")))
                .singleElement()
                .asString()
                .startsWith("BAND_GAP 加减分!S3 ");
    }

    @Test
    void rowsOfOneMatterNumberItAlike() {
        assertThat(found(bonus("事项=逾期", "每件分值=-1", "每=1", "第几次==1")
                        .row("加减分", "事项=逾期", "每件分值=-2", "就高=同一事由", "第几次=≥2")
                        .row("加减分", "事项=约谈", "每件分值=-2", "就高=同一事由", "第几次=≥2")))
                .containsExactly(
                        "METHOD_MISFIT 加减分!F3 计分方法“第几次”不能这样用“每”：同一事项，与 加减分!F2 不同：有的写了，一项是一次；有的没有写，一件是一次",
                        "METHOD_MISFIT 加减分!K3 计分方法“第几次”不能这样用“就高”：同一事项，与 加减分!K2 不同：同一事由的几项算不算同一次，各行要写得一样");
    }

    @Test
    void aFamilyIsUsedWhereAnyRowOfEitherSheetCapsIt() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "类别=奖励").row("计件", "事项=简报", "每件分值=1", "计入=信息", "类别=奖励", "类别上限=9")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每", "免计", "单项上限", "月上限", "年上限"})
    void whatCannotBeZeroOrLess(String title) {
        assertThat(found(bonus("事项=表彰", "每件分值=5", title + "=0")))
                .hasSize(1)
                .allMatch(finding -> finding.startsWith("NUMBER_NOT_POSITIVE"));
        assertThat(found(bonus("事项=表彰", "每件分值=5").row("倍数", "倍数=-1")))
                .containsExactly("NUMBER_NOT_POSITIVE 倍数!F2 “倍数”是 -1，应当大于 0");
    }

    @Test
    void aNarrowCapAboveAWideOne() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "单项上限=9", "年上限=8")))
                .containsExactly("CAP_WITHOUT_EFFECT 加减分!L2 “单项上限”9 大于“年上限”8，不起作用");
        assertThat(found(bonus("事项=表彰", "每件分值=5", "年上限=9", "类别=奖励", "类别上限=8")))
                .containsExactly("CAP_WITHOUT_EFFECT 加减分!O2 “年上限”9 大于“类别上限”8，不起作用");
    }

    @Test
    void oneFamilyHasOneCap() {
        assertThat(found(bonus("事项=表彰", "每件分值=5", "类别=奖励", "类别上限=8")
                        .row("计件", "事项=简报", "每件分值=1", "计入=信息", "类别=奖励", "类别上限=5")))
                .containsExactly("FAMILY_CAPS_DIFFER 加减分!P2 类别“奖励”的类别上限这里写 8，计件!P2 写 5");
    }

    @Test
    void multipliersThatCanMultiplyNothing() {
        assertThat(found(PolicyDraft.with().row("倍数", "批示=省级领导", "倍数=2")))
                .containsExactly("CELL_IDLE 倍数!F2 “倍数”这一格不起作用：方案没有计件和加减分的行");
        assertThat(found(bonus("事项=表彰", "每件分值=5").row("倍数", "批示=省级领导", "倍数=1.0")))
                .containsExactly("CELL_IDLE 倍数!F2 “倍数”这一格不起作用：乘以 1 还是原分");
        assertThat(found(bonus("事项=表彰大会", "每件分值=5").row("倍数", "事项=表彰会", "倍数=2")))
                .containsExactly("CELL_IDLE 倍数!B2 “事项”这一格不起作用：计件、加减分表里没有“表彰会”，最接近的是“表彰大会”");
        assertThat(found(bonus("事项=表彰大会", "每件分值=5").row("加减分", "每件分值=1").row("倍数", "事项=表彰会", "倍数=2")))
                .isEmpty();
    }

    @Test
    void partsOfAStepThatNobodySpokeOf() {
        PolicyDraft policy = PolicyDraft.with().row("加减分", "事项=资金", "每件分值=1", "每=1000");

        assertThat(found(policy)).hasSize(1).allMatch(finding -> finding.startsWith("SETTING_UNSAID"));
        assertThat(found(PolicyDraft.with().row("加减分", "事项=资金", "每件分值=1", "每=1000", "不足一步=按比例")))
                .isEmpty();
    }

    @Test
    void rowsAreComparedByTheirCircumstanceToo() {
        assertThat(found(bonus("事项=竞赛", "情形=一等奖、二等奖", "每件分值=2").row("加减分", "事项=竞赛", "情形=二等奖", "每件分值=1")))
                .hasSize(1)
                .allMatch(finding -> finding.startsWith("ROW_UNREACHABLE 加减分!"));
    }
}
