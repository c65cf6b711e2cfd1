package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核对 of two figures that ought to be equal: beyond the tolerance as grave as the row says, within it a note. */
class SumCheckTest {
    private static PolicyDraft checking(CheckItem item, String tolerance, String... settings) {
        return PolicyDraft.with(settings)
                .row("评分", "计分方法=按完成比例")
                .row("核对", "核对项=" + item.label(), "级别=错误", "容差=" + tolerance);
    }

    private static IndicatorDraft done(String section, String weight) {
        return indicator(section + "一", weight)
                .section(section)
                .target("≥", "1")
                .actual("1");
    }

    private static List<Severity> severities(Decided decided, Code code) {
        return decided.found(code).stream().map(f -> f.severity()).toList();
    }

    @ParameterizedTest(name = "{0} of 100, tolerance 1: {1}")
    @CsvSource({"50, ''", "49, NOTE", "51, NOTE", "48.99, ERROR", "40, ERROR"})
    void weightsAgainstTheFullScore(String second, String severity) {
        PolicyDraft policy = checking(CheckItem.POINTS_SUM, "1", "满分=100");
        Decided decided = policy.decide(unit("甲").with(done("产出", "50"), done("效益", second)));

        assertThat(severities(decided, Code.POINTS_SUM))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(Severity.valueOf(severity)));
    }

    @Test
    void weightsWithoutAFullScoreAreNotSummed() {
        assertThat(checking(CheckItem.POINTS_SUM, "0")
                        .decide(unit("甲").with(done("产出", "50")))
                        .found())
                .isEmpty();
    }

    @Test
    void sectionsAgainstTheirFullPoints() {
        PolicyDraft policy = checking(CheckItem.SECTION_POINTS, "0")
                .row("汇总", "得分项=产出", "单位类别=乡镇", "系数=100%", "满分=40")
                .row("汇总", "得分项=产出", "系数=100%", "满分=50")
                .row("汇总", "得分项=效益", "系数=100%", "满分=30");
        UnitDraft forty = unit("甲").with(done("产出", "40"), done("效益", "30"));

        assertThat(policy.decide(forty).says(Code.SECTION_POINTS)).isEqualTo("“甲”的“产出”分值之和为 40，规定为 50");
        assertThat(policy.decide(unit("甲").in("乡镇").with(done("产出", "40"), done("效益", "30")))
                        .found())
                .isEmpty();
    }

    @ParameterizedTest(name = "published {0}: {1}")
    @CsvSource({"90, 0", "90.00, 0", "89.5, 1"})
    void theTotalAsPublished(String published, int found) {
        PolicyDraft policy = checking(CheckItem.TOTAL_DEVIATES, "0");

        assertThat(policy.decide(unit("甲").points("得分", "90").published(published, "", ""))
                        .found(Code.TOTAL_DEVIATES))
                .hasSize(found);
    }

    @Test
    void aSectionAsPublished() {
        PolicyDraft policy = checking(CheckItem.SECTION_DEVIATES, "0");
        UnitDraft unit = unit("甲").with(done("产出", "50"), done("效益", "30"));

        assertThat(policy.decide(unit.publishedSection("产出", "50").publishedSection("效益", "29"))
                        .found())
                .containsExactly("SECTION_DEVIATES /units/0/claimed/sections/效益");
    }

    @Test
    void claimedScoresAgainstTheClaimedTotal() {
        PolicyDraft policy = checking(CheckItem.CLAIMED_SUM_DEVIATES, "0");
        UnitDraft unit =
                unit("甲").with(done("产出", "50").claimed("50"), done("效益", "30").claimed("29"));

        assertThat(policy.decide(unit.published("80", "", "")).says(Code.CLAIMED_SUM_DEVIATES))
                .isEqualTo("“甲”各项自评得分之和为 79，自报总分为 80，差 -1");
        assertThat(policy.decide(unit.published("79", "", "")).found()).isEmpty();
    }

    /** 业务 has 产出 and 效益 in it, and 效益 has 社会效益; all are claimed, and 党建 beside them. */
    private static UnitDraft nested(String total) {
        return unit("甲")
                .with(done("产出", "50"), done("社会效益", "30"))
                .points("党建", "10")
                .publishedSection("业务", "80")
                .publishedSection("产出", "50")
                .publishedSection("效益", "30")
                .publishedSection("社会效益", "30")
                .publishedSection("党建", "10")
                .published(total, "", "");
    }

    private static PolicyDraft nesting() {
        return checking(CheckItem.CLAIMED_SECTIONS_SUM, "0")
                .row("汇总", "得分项=业务", "系数=100%")
                .row("汇总", "得分项=党建", "系数=100%")
                .row("汇总", "得分项=产出、效益", "系数=100%", "归入=业务")
                .row("汇总", "得分项=社会效益", "系数=100%", "归入=效益");
    }

    @Test
    void aClaimedSectionWithinAnotherIsNotCountedTwice() {
        assertThat(nesting().decide(nested("90")).found(Code.CLAIMED_SECTIONS_SUM))
                .isEmpty();
        assertThat(nesting().decide(nested("200")).says(Code.CLAIMED_SECTIONS_SUM))
                .isEqualTo("“甲”自报的各分项得分之和为 90，自报总分为 200，差 -110");
    }

    @Test
    void sectionsWithinOneThatIsNotClaimedAreCounted() {
        UnitDraft unit = unit("甲")
                .with(done("产出", "50"), done("社会效益", "30"))
                .publishedSection("产出", "50")
                .publishedSection("社会效益", "30")
                .published("80", "", "");

        assertThat(nesting().decide(unit).found(Code.CLAIMED_SECTIONS_SUM)).isEmpty();
    }

    @Test
    void theTopmostRowForTheGroupSaysWhereASectionBelongs() {
        PolicyDraft policy = checking(CheckItem.CLAIMED_SECTIONS_SUM, "0")
                .row("汇总", "得分项=产出", "单位类别=乡镇", "系数=100%")
                .row("汇总", "得分项=产出", "系数=100%", "归入=业务")
                .row("汇总", "得分项=业务", "系数=100%");
        UnitDraft unit = unit("甲")
                .with(done("产出", "50"))
                .publishedSection("业务", "50")
                .publishedSection("产出", "50")
                .published("50", "", "");

        assertThat(policy.decide(unit).found(Code.CLAIMED_SECTIONS_SUM)).isEmpty();
        assertThat(policy.decide(unit.in("乡镇")).found(Code.CLAIMED_SECTIONS_SUM))
                .hasSize(1);
    }

    @Test
    void claimedScoresAgainstTheClaimedSections() {
        PolicyDraft policy = checking(CheckItem.CLAIMED_SECTION_SUM, "1");
        UnitDraft unit =
                unit("甲").with(done("产出", "50").claimed("50"), done("效益", "30").claimed("29"));

        Decided decided = policy.decide(unit.publishedSection("产出", "50")
                .publishedSection("效益", "30.01")
                .publishedSection("加分", "3"));
        assertThat(decided.found()).containsExactly("CLAIMED_SECTION_SUM /units/0/claimed/sections/效益");
        assertThat(decided.says(Code.CLAIMED_SECTION_SUM)).isEqualTo("“甲”的“效益”各项自评得分之和为 29，自报分项得分为 30.01，差 -1.01");
        assertThat(severities(decided, Code.CLAIMED_SECTION_SUM)).containsExactly(Severity.ERROR);
        assertThat(severities(policy.decide(unit.publishedSection("效益", "30")), Code.CLAIMED_SECTION_SUM))
                .containsExactly(Severity.NOTE);
        assertThat(policy.decide(unit.publishedSection("效益", "29")).found()).isEmpty();
    }

    @ParameterizedTest(name = "sections 80, total {0}, tolerance 1: {1}")
    @CsvSource({"80, ''", "81, NOTE", "79, NOTE", "81.01, ERROR", "'', ''"})
    void claimedSectionsAgainstTheClaimedTotal(String total, String severity) {
        PolicyDraft policy = checking(CheckItem.CLAIMED_SECTIONS_SUM, "1");
        UnitDraft unit = unit("甲")
                .with(done("产出", "50"), done("效益", "30"))
                .publishedSection("产出", "50")
                .publishedSection("效益", "30");

        assertThat(severities(policy.decide(unit.published(total, "", "")), Code.CLAIMED_SECTIONS_SUM))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(Severity.valueOf(severity)));
    }

    @ParameterizedTest(name = "a difference of {1} at tolerance 0.5: {2}")
    @CsvSource({
        "TOTAL_DEVIATES, 0.5, NOTE",
        "TOTAL_DEVIATES, 0.51, ERROR",
        "SECTION_DEVIATES, 0.5, NOTE",
        "SECTION_DEVIATES, 0.51, ERROR",
        "CLAIMED_SUM_DEVIATES, 0.5, NOTE",
        "CLAIMED_SUM_DEVIATES, 0.51, ERROR",
        "SECTION_POINTS, 0.5, NOTE",
        "SECTION_POINTS, 0.51, ERROR",
        "BUDGET_PARTS_SUM, 0.5, NOTE",
        "BUDGET_PARTS_SUM, 0.51, ERROR",
        "COST_INDICATORS_VS_BUDGET, 0.5, NOTE",
        "COST_INDICATORS_VS_BUDGET, 0.51, ERROR",
        "BUDGET_RATE, 0.5, NOTE",
        "BUDGET_RATE, 0.51, ERROR"
    })
    void exactlyTheToleranceIsWithinIt(CheckItem item, java.math.BigDecimal gap, Severity severity) {
        String off = new java.math.BigDecimal("10").add(gap).toPlainString();
        String ten = "10";
        PolicyDraft policy = checking(item, "0.5").row("汇总", "得分项=产出", "系数=100%", "满分=10");
        UnitDraft unit =
                switch (item) {
                    case TOTAL_DEVIATES -> unit("甲").with(done("产出", ten)).published(off, "", "");
                    case SECTION_DEVIATES -> unit("甲").with(done("产出", ten)).publishedSection("产出", off);
                    case CLAIMED_SUM_DEVIATES ->
                        unit("甲").with(done("产出", ten).claimed(ten)).published(off, "", "");
                    case SECTION_POINTS -> unit("甲").with(done("产出", off));
                    case BUDGET_PARTS_SUM ->
                        unit("甲").budget("年度资金总额", ten, "", "", "").budget("基本支出", off, "", "", "");
                    case COST_INDICATORS_VS_BUDGET ->
                        unit("甲")
                                .with(indicator("工资", "5")
                                        .section("产出")
                                        .fund("基本支出")
                                        .target("≤", off)
                                        .actual("1"))
                                .budget("基本支出", ten, "", "", "");
                    default -> unit("甲").budget("基本支出", "", "100", ten, off + "%");
                };

        assertThat(severities(policy.decide(unit), item.code())).containsExactly(severity);
    }

    @Test
    void sumsThatAreRight() {
        PolicyDraft policy = checking(CheckItem.SUMS_OK, "0", "满分=80");
        UnitDraft unit =
                unit("甲").with(done("产出", "50").claimed("50"), done("效益", "30").claimed("29"));

        assertThat(policy.decide(unit.published("79", "", "")).says(Code.SUMS_OK))
                .contains("分值合计 80，自评得分合计 79");
        assertThat(policy.decide(unit.published("80", "", "")).found()).isEmpty();
    }
}
