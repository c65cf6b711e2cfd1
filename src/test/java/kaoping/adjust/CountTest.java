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

/** 计件: so many points a piece, up to caps per month, quarter and year; the order of submission does not matter. */
class CountTest {
    private static PolicyDraft pieces(String... caps) {
        return PolicyDraft.with()
                .row("计件", join("事项=简报采用", "每件分值=5", "计入=采用得分", caps))
                .row("汇总", "得分项=采用得分", "系数=100%");
    }

    private static String[] join(String a, String b, String c, String... more) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(a, b, c), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}: {1} pieces in January count {2}")
    @CsvSource({
        "每件分值=5, 1, 5.00",
        "每件分值=5, 1000, 5000.00",
        "月上限=20, 3, 15.00",
        "月上限=20, 4, 20.00",
        "月上限=20, 5, 20.00",
        "季上限=12, 5, 12.00",
        "年上限=7.5, 5, 7.50",
        "年上限=0, 5, 0.00",
    })
    void upToACap(String cap, int count, String points) {
        Decided decided = pieces(cap).decide(unit("甲").entry("计件", "简报采用", count, "2023-01-15"));

        assertThat(decided.total("甲")).isEqualTo(points);
    }

    @Test
    void eachMonthEachQuarterAndTheYearHaveTheirOwnRoom() {
        // 月上限 20、季上限 45、年上限 80：一月 20，二月 20，三月只剩 5，四月 20，十二月只剩 15。
        Decided decided = pieces("月上限=20", "季上限=45", "年上限=80")
                .decide(unit("甲")
                        .entry("计件", "简报采用", 9, "2023-01-31")
                        .entry("计件", "简报采用", 9, "2023-02-01")
                        .entry("计件", "简报采用", 9, "2023-03-31")
                        .entry("计件", "简报采用", 9, "2023-04-01")
                        .entry("计件", "简报采用", 9, "2023-12-31"));

        assertThat(counted(decided)).containsExactly("20", "20", "5", "20", "15");
        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.found())
                .containsExactly(
                        "ENTRY_CAPPED /units/0/entries/0",
                        "ENTRY_CAPPED /units/0/entries/1",
                        "ENTRY_CAPPED /units/0/entries/2",
                        "ENTRY_CAPPED /units/0/entries/3",
                        "ENTRY_CAPPED /units/0/entries/4");
    }

    @Test
    void theEarlierEntryTakesTheRoomWhateverStandsFirst() {
        Decided decided = pieces("月上限=20")
                .decide(unit("甲").entry("计件", "简报采用", 3, "2023-01-20").entry("计件", "简报采用", 2, "2023-01-10"));

        assertThat(counted(decided)).containsExactly("10", "10");
        assertThat(decided.found()).containsExactly("ENTRY_CAPPED /units/0/entries/0");
        assertThat(decided.says(Code.ENTRY_CAPPED)).isEqualTo("计分事项“简报采用”按规则得 15 分，封顶后计 10 分");
    }

    @Test
    void theSentenceSaysHowManyAtHowMuch() {
        Decided decided = pieces("年上限=12").decide(unit("甲").entry("计件", "简报采用", 3, "2023-01-20"));

        assertThat(decided.unit("甲").points().get(0).formula()).isEqualTo("3 件 × 5 = 15 分，年上限 12，封顶后计 12 分");
    }

    @Test
    void aCapIsOfItsRowAndOfItsUnit() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=简报", "级别=国家级", "每件分值=10", "计入=信息", "年上限=10")
                .row("计件", "事项=简报", "级别=省级、市级", "每件分值=5", "计入=信息", "年上限=5")
                .decide(
                        unit("甲")
                                .entry("计件", "简报", "国家级", 2, "2023-01-01", "文")
                                .entry("计件", "简报", "省级", 1, "2023-01-01", "文")
                                .entry("计件", "简报", "市级", 1, "2023-01-01", "文"),
                        unit("乙").entry("计件", "简报", "国家级", 1, "2023-01-01", "文"));

        assertThat(decided.total("甲")).isEqualTo("15.00");
        assertThat(decided.total("乙")).isEqualTo("10.00");
    }

    @Test
    void aGroupMayHaveItsOwnRow() {
        PolicyDraft policy = PolicyDraft.with()
                .row("计件", "事项=简报", "单位类别=乡镇", "每件分值=8", "计入=信息")
                .row("计件", "事项=简报", "每件分值=5", "计入=信息");

        assertThat(policy.decide(
                                unit("甲").in("乡镇").entry("计件", "简报", 1, ""),
                                unit("乙").in("部门").entry("计件", "简报", 1, ""))
                        .ranks())
                .isEqualTo("甲1 乙1");
        assertThat(policy.decide(unit("甲").in("乡镇").entry("计件", "简报", 1, "")).total("甲"))
                .isEqualTo("8.00");
    }

    @Test
    void aPieceBelowTheScaleOfScoresIsNotRoundedPieceByPiece() {
        PolicyDraft policy = PolicyDraft.with("得分小数位=0").row("计件", "事项=简报", "每件分值=0.5", "计入=信息");
        Decided decided = policy.decide(unit("甲")
                .entry("计件", "简报", 1, "")
                .entry("计件", "简报", 1, "")
                .entry("计件", "简报", 1, "")
                .entry("计件", "简报", 1, ""));

        assertThat(decided.total("甲")).isEqualTo("2");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void anUndatedPieceCannotCountUnderACapPerMonth() {
        assertThat(pieces("月上限=20").decide(unit("甲").entry("计件", "简报采用", 1, "")).found())
                .contains("ENTRY_WITHOUT_DATE /units/0/entries/0/date");
        assertThat(pieces("季上限=20").decide(unit("甲").entry("计件", "简报采用", 1, "")).found())
                .contains("ENTRY_WITHOUT_DATE /units/0/entries/0/date");
        assertThat(pieces("年上限=20").decide(unit("甲").entry("计件", "简报采用", 1, "")).total("甲"))
                .isEqualTo("5.00");
    }

    private static List<String> counted(Decided decided) {
        return decided.unit("甲").points().stream()
                .map(p -> kaoping.value.Exact.print(p.points()))
                .toList();
    }
}
