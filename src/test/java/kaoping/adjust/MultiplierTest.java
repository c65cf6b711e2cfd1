package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 倍数: said once, on top of whatever row gives the points. */
class MultiplierTest {
    private static PolicyDraft information() {
        return PolicyDraft.with()
                .row("计件", "事项=简报采用", "级别=省级", "每件分值=5", "计入=信息", "年上限=100")
                .row("计件", "事项=简报采用", "每件分值=3", "计入=信息")
                .row("加减分", "事项=表彰", "每件分值=2")
                .row("加减分", "事项=通报批评", "每件分值=-2");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2, 乘以, 10.00",
        "2, 另加, 15.00",
        "1, 另加, 10.00",
        "0.5, 乘以, 2.50",
        "0.5, 另加, 7.50",
        "1.5, 乘以, 7.50",
    })
    void timesOrOnTop(String times, String way, String points) {
        Decided decided = information()
                .row("倍数", "批示=省级领导", "倍数=" + times, "倍数方式=" + way)
                .decide(unit("甲").entry("类型=计件", "事项=简报采用", "级别=省级", "批示=省级领导"));

        assertThat(decided.total("甲")).isEqualTo(points);
    }

    @Test
    void theSentenceNamesTheInstructionAndTheCell() {
        PolicyDraft times = information().row("倍数", "批示=省级领导", "倍数=2");
        PolicyDraft onTop = information().row("倍数", "批示=省级领导", "倍数=2", "倍数方式=另加");
        String[] entry = {"类型=计件", "事项=简报采用", "级别=省级", "件数=3", "批示=省级领导"};

        assertThat(times.decide(unit("甲").entry(entry))
                        .unit("甲")
                        .points()
                        .get(0)
                        .formula())
                .isEqualTo("3 件 × 5 × 2（批示“省级领导”，倍数!F2）= 30 分");
        assertThat(onTop.decide(unit("甲").entry(entry))
                        .unit("甲")
                        .points()
                        .get(0)
                        .formula())
                .isEqualTo("3 件 × （5 + 5 × 2）（批示“省级领导”，倍数!F2）= 45 分");
    }

    @Test
    void oneRowServesEveryMatterOfBothSheetsAndTheTopmostDecides() {
        Decided decided = information()
                .row("倍数", "批示=省级领导", "事项=表彰", "倍数=3")
                .row("倍数", "批示=省级领导、国家级领导", "倍数=2")
                .decide(unit("甲")
                        .entry("类型=计件", "事项=简报采用", "批示=国家级领导")
                        .entry("事项=表彰", "批示=省级领导")
                        .entry("类型=扣分", "事项=通报批评", "批示=省级领导"));

        // 3 × 2 + 2 × 3 − 2 × 2。
        assertThat(decided.total("甲")).isEqualTo("8.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void aCircumstanceOrAGroupMayMultiplyWithoutAnyInstruction() {
        PolicyDraft policy = information().row("倍数", "情形=主办", "倍数=2").row("倍数", "单位类别=乡镇", "倍数=1.5");

        assertThat(policy.decide(unit("甲").entry("事项=表彰", "情形=主办")).total("甲")).isEqualTo("4.00");
        assertThat(policy.decide(unit("甲").in("乡镇").entry("事项=表彰", "情形=协办")).total("甲"))
                .isEqualTo("3.00");
        assertThat(policy.decide(unit("甲").in("部门").entry("事项=表彰", "情形=协办")).total("甲"))
                .isEqualTo("2.00");
        assertThat(policy.decide(unit("甲").entry("事项=表彰", "情形=主办"))
                        .unit("甲")
                        .points()
                        .get(0)
                        .formula())
                .isEqualTo("1 件 × 2 × 2（倍数!F2）= 4 分");
    }

    @Test
    void capsComeAfterIt() {
        Decided decided = information()
                .row("倍数", "批示=省级领导", "倍数=30")
                .decide(unit("甲").entry("类型=计件", "事项=简报采用", "级别=省级", "批示=省级领导"));

        assertThat(decided.total("甲")).isEqualTo("100.00");
    }

    @Test
    void anInstructionThatNoRowKnowsIsSaid() {
        String[] entry = {"事项=表彰", "批示=省领导"};
        Decided unknown =
                information().row("倍数", "批示=省级领导", "倍数=2").decide(unit("甲").entry(entry));

        assertThat(unknown.total("甲")).isEqualTo("2.00");
        assertThat(unknown.found()).containsExactly("ENTRY_WITHOUT_MULTIPLIER /units/0/entries/0/endorsement");
        assertThat(unknown.says(Code.ENTRY_WITHOUT_MULTIPLIER)).isEqualTo("计分事项“表彰”写了批示“省领导”，倍数表里没有适用的行，不加倍");
        assertThat(information().decide(unit("甲").entry(entry)).found(Code.ENTRY_WITHOUT_MULTIPLIER))
                .hasSize(1);
    }

    @Test
    void anEntryThatDoesNotCountIsNotAskedForItsInstruction() {
        assertThat(information().decide(unit("甲").entry("事项=先进", "批示=省领导")).found())
                .containsExactly("ENTRY_NO_ROW /units/0/entries/0/matter");
    }

    @ParameterizedTest(name = "{0}, {1} of {2}: {3}, {4}")
    @CsvSource({
        "另加分=2, 3, 5, 21, 3 件 × （5 + 2）（批示“主要领导”，倍数!G2）= 21 分",
        "倍数=2 另加分=2, 1, 5, 12, 1 件 × （5 × 2 + 2）（批示“主要领导”，倍数!F2）= 12 分",
        "倍数=2 倍数方式=另加 另加分=1, 1, 5, 16, 1 件 × （5 + 5 × 2 + 1）（批示“主要领导”，倍数!F2）= 16 分",
        "另加分=0.5, 2, -1, -3, 2 件 × （-1 − 0.5）（批示“主要领导”，倍数!G2）= -3 分",
    })
    void aFixedAmountAPiece(String cells, String count, String each, String points, String sentence) {
        String[] row = ("批示=主要领导 " + cells).split(" ");
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=信息", "每件分值=" + each, "计入=信息")
                .row("倍数", row)
                .decide(unit("甲").entry("类型=计件", "事项=信息", "件数=" + count, "批示=主要领导"));

        assertThat(decided.unit("甲").points().get(0).points()).isEqualByComparingTo(points);
        assertThat(decided.unit("甲").points().get(0).formula().replaceAll("倍数![A-Z]+", "倍数!"))
                .isEqualTo(sentence.replaceAll("倍数![A-Z]+", "倍数!"));
    }

    @Test
    void oneOfTheTwoIsNeeded() {
        PolicyDraft policy = PolicyDraft.with()
                .row("计件", "事项=信息", "每件分值=1", "计入=信息")
                .row("倍数", "批示=甲", "倍数方式=另加")
                .row("倍数", "批示=乙", "另加分=0");

        assertThat(Review.of(policy.policy()).stream().map(Finding::message))
                .contains("计分方法“倍数”还需要填写“倍数”或“另加分”", "“倍数方式”这一格不起作用：没有填倍数", "“另加分”这一格不起作用：另加 0 分");
    }
}
