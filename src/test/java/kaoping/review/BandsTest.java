package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Relation;
import org.junit.jupiter.api.Test;

/** Rows of one sheet among each other: gaps, overlaps, rows that never decide. */
class BandsTest {
    private static Row band(String name, String ratio, String share) {
        return Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.NAME,
                name.isEmpty() ? null : List.of(name.split("、")),
                ScoreSheet.RATIO,
                ratio.isEmpty() ? null : range(ratio),
                ScoreSheet.METHOD,
                Method.SHARE,
                ScoreSheet.SHARE,
                number(share));
    }

    private static List<String> found(Row... rows) {
        return new Plan().sheet(ScoreSheet.KIND, rows).found();
    }

    @Test
    void soundBandsAreNoFinding() {
        assertThat(found(
                        band("工作完成率", "≥90%", "100"),
                        band("工作完成率", "≥60% 且 <90%", "80"),
                        band("工作完成率", "<60%", "0"),
                        band("", "", "50")))
                .isEmpty();
    }

    @Test
    void nestedBandsAreHowALadderIsWritten() {
        assertThat(found(band("工作完成率", "≥90%", "100"), band("工作完成率", "≥60%", "80"), band("工作完成率", "", "0")))
                .isEmpty();
    }

    @Test
    void aHoleIsShownByANumberInIt() {
        assertThat(found(band("工作完成率", "≥90%", "100"), band("工作完成率", "≥80% 且 ≤89%", "80")))
                .containsExactly("警告 BAND_GAP 评分!I3 指标名称 工作完成率，完成率 89.5% 没有适用的行：与 评分!I2 之间有空档");
    }

    @Test
    void aHoleOfASinglePointIsThatPoint() {
        assertThat(found(band("工作完成率", ">90%", "100"), band("工作完成率", "<90%", "80")))
                .containsExactly("警告 BAND_GAP 评分!I3 指标名称 工作完成率，完成率 90% 没有适用的行：与 评分!I2 之间有空档");
    }

    @Test
    void aHoleThatAnyOtherRowCatchesIsNone() {
        assertThat(found(band("工作完成率", "≥90%", "100"), band("工作完成率", "≤80%", "80"), band("", "", "0")))
                .isEmpty();
        assertThat(found(band("工作完成率", "≥90%", "100"), band("工作完成率", "≤80%", "80"), band("", ">70% 且 <95%", "0")))
                .isEmpty();
    }

    @Test
    void whatIsLeftOfAPartlyCaughtHoleIsShown() {
        assertThat(found(band("工作完成率", "≥90%", "100"), band("工作完成率", "≤80%", "80"), band("", ">80% 且 <88%", "0")))
                .singleElement()
                .asString()
                .startsWith("警告 BAND_GAP 评分!I3 指标名称 工作完成率，完成率 89% 没有适用的行");
    }

    @Test
    void bandsThatShareAnEndOverlapThere() {
        assertThat(found(band("", "≥90% 且 ≤100%", "100"), band("", "≥80% 且 ≤90%", "80")))
                .containsExactly("错误 ROWS_OVERLAP 评分!I3 与 评分!I2 重叠：完成率 90% 两行都适用，规定却不同");
    }

    @Test
    void anOverlapThatAHigherRowDecidesIsNone() {
        assertThat(found(band("", "=90%", "90"), band("", "≥90% 且 ≤100%", "100"), band("", "≥80% 且 ≤90%", "80")))
                .isEmpty();
    }

    @Test
    void overlapsWithTheSameOutcomeAreNone() {
        assertThat(found(band("", "≥90% 且 ≤100%", "80"), band("", "≥80% 且 ≤90%", "80")))
                .isEmpty();
    }

    @Test
    void wordsOverlapToo() {
        assertThat(found(band("甲、乙", "", "100"), band("乙、丙", "", "80")))
                .containsExactly("错误 ROWS_OVERLAP 评分!A3 与 评分!A2 重叠：指标名称 乙 两行都适用，规定却不同");
    }

    @Test
    void rangesInTwoColumnsOverlapWhereBothDo() {
        Row one = Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.TARGET,
                range("<100"),
                ScoreSheet.ACTUAL,
                range("≥10"),
                ScoreSheet.METHOD,
                Method.RATIO);
        Row other = Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.TARGET,
                range("≥50"),
                ScoreSheet.ACTUAL,
                range("≥12 且 <20"),
                ScoreSheet.METHOD,
                Method.PASS_FAIL);
        assertThat(found(one, other)).containsExactly("错误 ROWS_OVERLAP 评分!G3 与 评分!G2 重叠：目标值 75，实际值 16 两行都适用，规定却不同");
    }

    @Test
    void aSpecialRowBelowAGeneralOneIsPartlyHidden() {
        assertThat(found(band("", "≥90%", "100"), band("工作完成率", "≥80%", "80"), band("", "", "0")))
                .containsExactly("警告 ROW_PARTLY_HIDDEN 评分!I3 上面的 评分!I2 更笼统，先起作用：指标名称 工作完成率，完成率 95% 用不到这一行");
    }

    @Test
    void manyWarningsAboutARowHideNoErrorAboutIt() {
        assertThat(found(
                        band("", "≤10%", "1"),
                        band("", "<20%", "1"),
                        band("", "≤20%", "1"),
                        band("工作完成率", "≥0% 且 ≤30%", "1"),
                        band("工作完成率", ">0% 且 ≤40%", "2")))
                .filteredOn(found -> found.startsWith("错误"))
                .containsExactly("错误 ROWS_OVERLAP 评分!I6 与 评分!I5 重叠：指标名称 工作完成率，完成率 25% 两行都适用，规定却不同");
    }

    /** 0% of the weight and no points are nothing, whichever row decides; of 0.5 and nothing one has to be first. */
    @Test
    void rowsThatCrossAndGiveNothingAreNoFinding() {
        Row below = Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.ACTUAL,
                range("<80"),
                ScoreSheet.METHOD,
                Method.FIXED,
                ScoreSheet.POINTS,
                number("0"));
        assertThat(found(band("甲", "", "0"), below, band("", "", "50"))).isEmpty();
        assertThat(found(band("甲", "", "0.5"), below, band("", "", "50")))
                .singleElement()
                .asString()
                .startsWith("提示 ROWS_CROSS");
    }

    @Test
    void vetoesThatCrossAndOnlyCountOtherwiseAreNoFinding() {
        Row inARow = Plan.row(
                VetoSheet.KIND,
                VetoSheet.INDICATOR,
                List.of("报送"),
                VetoSheet.ACTUAL,
                range("=0"),
                VetoSheet.PIECES,
                range("≥2"),
                VetoSheet.EFFECT,
                VetoEffect.LOWER_ONE,
                VetoSheet.IN_A_ROW,
                true);
        Row inAll = Plan.row(
                VetoSheet.KIND,
                VetoSheet.INDICATOR,
                List.of("报送"),
                VetoSheet.RATIO,
                range("<100%"),
                VetoSheet.PIECES,
                range("≥3"),
                VetoSheet.EFFECT,
                VetoEffect.LOWER_ONE);
        assertThat(new Plan().sheet(VetoSheet.KIND, inARow, inAll).found())
                .noneMatch(finding -> finding.contains("ROWS_CROSS"));
    }

    @Test
    void rowsThatCrossAreNotedOnceForAllTheirKind() {
        Row qualitative = Plan.row(
                ScoreSheet.KIND, ScoreSheet.RELATION, Relation.QUALITATIVE, ScoreSheet.METHOD, Method.PASS_FAIL);
        assertThat(found(band("甲", "", "100"), band("乙", "", "80"), qualitative, band("", "", "0")))
                .containsExactly("提示 ROWS_CROSS 评分!F4 与 评分!A2 都可能适用：指标名称 甲，关系 定性 按上面的行计");
    }

    @Test
    void aRowBelowAWiderOneNeverDecides() {
        assertThat(found(band("", "≥80%", "80"), band("", "≥90%", "100")))
                .containsExactly("警告 ROW_UNREACHABLE 评分!P3 这一行永远用不到：上面的 评分!I2 已经全部包括");
    }

    @Test
    void severalRowsTogetherHideARow() {
        assertThat(found(
                        band("", "≥90%", "100"),
                        band("", "≥80% 且 <90%", "80"),
                        band("工作完成率", "≥85% 且 <95%", "70"),
                        band("", "", "0")))
                .containsExactly("警告 ROW_UNREACHABLE 评分!P4 这一行永远用不到：上面的 评分!I2、评分!I3 已经全部包括");
    }

    @Test
    void theSameRowTwice() {
        assertThat(found(band("甲", "≥90%", "100"), band("乙", "", "10"), band("甲", "≥90%", "100")))
                .containsExactly("警告 ROW_TWICE 评分!P4 与 评分!P2 的条件和规定都相同（指标名称 甲，完成率 95%）");
    }

    @Test
    void theSameConditionsWithAnotherOutcome() {
        Row praise = Plan.row(
                CountSheet.ADJUSTS, CountSheet.ADJUST.matter, List.of("表彰"), CountSheet.ADJUST.points, number("5"));
        Row more = Plan.row(
                CountSheet.ADJUSTS, CountSheet.ADJUST.matter, List.of("表彰"), CountSheet.ADJUST.points, number("8"));
        assertThat(new Plan().sheet(CountSheet.ADJUSTS, praise, more).found())
                .containsExactly("错误 ROW_CONTRADICTS 加减分!E3 与 加减分!E2 的条件相同（事项 表彰），规定却不同");
    }

    @Test
    void reversedEndsAreSaidOnceAndMeetNothing() {
        assertThat(found(band("", "≥90% 且 <80%", "100"), band("", "", "0")))
                .containsExactly("错误 CELL_EMPTY_INTERVAL 评分!I2 “完成率”的区间“≥90% 且 <80%”里没有任何数");
    }

    @Test
    void whatAWayOfScoringNeedsIsMissed() {
        Row steps = Plan.row(ScoreSheet.KIND, ScoreSheet.METHOD, Method.DEADLINE, ScoreSheet.COST, number("1"));
        Row veto = Plan.row(VetoSheet.KIND, VetoSheet.EFFECT, VetoEffect.SET_SCORE);
        assertThat(new Plan()
                        .set(Settings.PARTIAL_STEP, kaoping.policy.PartialStep.LINEAR)
                        .sheet(ScoreSheet.KIND, steps)
                        .sheet(VetoSheet.KIND, veto)
                        .found())
                .containsExactly(
                        "错误 METHOD_INCOMPLETE 一票否决!P2 计分方法“总分定为”还需要填写“总分”",
                        "错误 METHOD_INCOMPLETE 评分!AA2 计分方法“按期限扣分”还需要填写“每”");
    }
}
