package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 就高: the same matter once, at its highest level; the others are named with what they lost. */
class HighestTest {
    private static PolicyDraft awards() {
        return PolicyDraft.with()
                .row("加减分", "事项=表彰", "级别=国家级", "每件分值=5", "就高=同一事由")
                .row("加减分", "事项=表彰", "级别=省级", "每件分值=3", "就高=同一事由")
                .row("加减分", "事项=表彰", "级别=市级", "每件分值=1", "就高=同一事由")
                .row("加减分", "事项=调研报告", "每件分值=2")
                .row("加减分", "事项=通报批评", "级别=省级", "每件分值=-4", "就高=同一事由")
                .row("加减分", "事项=通报批评", "级别=市级", "每件分值=-2", "就高=同一事由");
    }

    private static String[] award(String level, String about, String date) {
        return new String[] {"事项=表彰", "级别=" + level, "同一事由=" + about, "日期=" + date};
    }

    @Test
    void theSameMatterCountsOnceAtItsHighestLevel() {
        Decided decided = awards().decide(unit("甲")
                .entry(award("省级", "文明城市", "2023-03-01"))
                .entry(award("国家级", "文明城市", "2023-09-01"))
                .entry(award("市级", "文明城市", "2023-01-01"))
                .entry(award("省级", "卫生城市", "2023-03-01")));

        assertThat(decided.total("甲")).isEqualTo("8.00");
        assertThat(decided.found())
                .containsExactly("ENTRY_SUPERSEDED /units/0/entries/0", "ENTRY_SUPERSEDED /units/0/entries/2");
        assertThat(decided.found(Code.ENTRY_SUPERSEDED).get(0).message())
                .isEqualTo("计分事项“表彰（省级）”得 3 分；同一事由“文明城市”就高，取“表彰（国家级）”（2023-09-01）的 5 分，这一项不计分");
    }

    @ParameterizedTest(name = "“{0}” and “{1}”: {2}")
    @CsvSource({
        "文明城市, 文明城市, 5.00",
        "文明城市, 《文明 城市》, 5.00",
        "创建（文明）城市, 创建(文明)城市, 5.00",
        "Ａ级, a级, 5.00",
        "文明城市, 文明村, 8.00",
    })
    void theWordsAreComparedAsPeopleSeeThem(String one, String other, String total) {
        Decided decided = awards().decide(
                        unit("甲").entry(award("省级", one, "2023-03-01")).entry(award("国家级", other, "2023-09-01")));

        assertThat(decided.total("甲")).isEqualTo(total);
    }

    @Test
    void ofEqualsTheEarliestCounts() {
        Decided decided = awards().decide(
                        unit("甲").entry(award("省级", "文明城市", "2023-05-01")).entry(award("省级", "文明城市", "2023-04-01")));

        assertThat(decided.found()).containsExactly("ENTRY_SUPERSEDED /units/0/entries/0");
    }

    @Test
    void onTheSameDayContentDecidesWhateverIsSubmittedFirst() {
        String[] one = {"事项=表彰", "级别=省级", "同一事由=甲事", "日期=2023-05-01", "佐证材料=文一"};
        String[] other = {"事项=表彰", "级别=省级", "同一事由=甲事", "日期=2023-05-01", "佐证材料=文二"};

        assertThat(awards().decide(unit("甲").entry(one).entry(other)).found())
                .containsExactly("ENTRY_SUPERSEDED /units/0/entries/1");
        assertThat(awards().decide(unit("甲").entry(other).entry(one)).found())
                .containsExactly("ENTRY_SUPERSEDED /units/0/entries/0");
    }

    @Test
    void aBlankMatterIsComparedWithNoneAndSaidWhereItMightMatter() {
        Decided alone = awards().decide(unit("甲").entry("事项=表彰", "级别=省级"));
        Decided two = awards().decide(unit("甲").entry("事项=表彰", "级别=省级").entry(award("国家级", "文明城市", "2023-09-01")));
        Decided onlyWhereTheRowAsks = awards().decide(unit("甲").entry("事项=调研报告").entry("事项=表彰", "级别=省级"));

        assertThat(alone.found()).isEmpty();
        assertThat(two.total("甲")).isEqualTo("8.00");
        assertThat(two.found()).containsExactly("ENTRY_WITHOUT_ABOUT /units/0/entries/0/about");
        assertThat(onlyWhereTheRowAsks.found()).isEmpty();
    }

    @Test
    void deductionsTakeTheLargestAndAreComparedApart() {
        Decided decided = awards().decide(unit("甲")
                .points("基础", "90")
                .entry("类型=扣分", "事项=通报批评", "级别=市级", "同一事由=安全生产")
                .entry("类型=扣分", "事项=通报批评", "级别=省级", "同一事由=安全生产")
                .entry(award("市级", "安全生产", "2023-05-01")));

        assertThat(decided.total("甲")).isEqualTo("87.00");
        assertThat(decided.says(Code.ENTRY_SUPERSEDED))
                .isEqualTo("计分事项“通报批评（市级）”得 -2 分；同一事由“安全生产”就高，取“通报批评（省级）”的 -4 分，这一项不计分");
    }

    @Test
    void unitsAreNotComparedWithEachOther() {
        Decided decided = awards().decide(
                        unit("甲").entry(award("省级", "文明城市", "2023-05-01")),
                        unit("乙").entry(award("国家级", "文明城市", "2023-05-01")));

        assertThat(decided.total("甲")).isEqualTo("3.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void whatDoesNotCountAnywayTakesNothingFromOthers() {
        Decided decided = awards().decide(
                        unit("甲").entry(award("国家级", "文明城市", "2022-05-01")).entry(award("省级", "文明城市", "2023-05-01")));

        assertThat(decided.total("甲")).isEqualTo("3.00");
        assertThat(decided.found(Code.ENTRY_SUPERSEDED)).isEmpty();
    }

    @Test
    void ofOneFamilyOnlyTheHighest() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=信息采用", "每件分值=1", "计入=信息", "类别=宣传", "就高=同一类别")
                .row("加减分", "事项=宣传奖", "每件分值=3", "类别=宣传", "就高=同一类别")
                .row("加减分", "事项=头条", "每件分值=9", "类别=宣传")
                .decide(unit("甲")
                        .entry("类型=计件", "事项=信息采用", "件数=5")
                        .entry("事项=宣传奖")
                        .entry("事项=头条"));

        // 头条同类别，但不按就高，单独计。
        assertThat(decided.total("甲")).isEqualTo("14.00");
        assertThat(decided.says(Code.ENTRY_SUPERSEDED)).isEqualTo("计分事项“宣传奖”得 3 分；同一类别“宣传”就高，取“信息采用”的 5 分，这一项不计分");
    }

    @Test
    void worthIsComparedWithTheMultiplierAndTheCapOnOneEntry() {
        PolicyDraft policy = PolicyDraft.with()
                .row("加减分", "事项=甲", "每件分值=5", "就高=同一事由", "单项上限=4")
                .row("加减分", "事项=乙", "每件分值=2", "就高=同一事由")
                .row("倍数", "批示=省级领导", "倍数=3");

        assertThat(policy.decide(unit("甲").entry("事项=甲", "同一事由=一").entry("事项=乙", "同一事由=一", "批示=省级领导"))
                        .total("甲"))
                .isEqualTo("6.00");
    }

    @Test
    void theHighestIsChosenBeforeTheCapsOfMonthAndYear() {
        // 一月的 5 分最高，月上限只剩 1 分：仍取它，不改取三月的 3 分。
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=甲", "每件分值=5", "就高=同一事由", "月上限=6")
                .row("加减分", "事项=乙", "每件分值=3", "就高=同一事由")
                .decide(unit("甲")
                        .entry("事项=甲", "同一事由=别的", "日期=2023-01-01")
                        .entry("事项=甲", "同一事由=一", "日期=2023-01-02")
                        .entry("事项=乙", "同一事由=一", "日期=2023-03-01"));

        assertThat(decided.unit("甲").points().stream().map(p -> p.points().toPlainString()))
                .isEqualTo(List.of("5", "1"));
    }
}
