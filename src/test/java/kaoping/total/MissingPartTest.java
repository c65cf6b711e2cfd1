package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 缺项时: what becomes of the total when a part that 汇总 lists is not there. */
class MissingPartTest {
    private static PolicyDraft policy(String... ofReview) {
        String[] review = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=民主测评", "系数=100%", "满分=20"),
                        java.util.stream.Stream.of(ofReview))
                .toArray(String[]::new);
        return PolicyDraft.with()
                .row("加减分", "事项=表彰", "每件分值=2")
                .row("汇总", "得分项=业务", "系数=100%", "满分=60")
                .row("汇总", "得分项=党建", "系数=50%", "满分=40")
                .row("汇总", review)
                .row("汇总", "得分项=加减分", "系数=100%");
    }

    private static kaoping.UnitDraft withoutReview() {
        return unit("甲").points("业务", "48").points("党建", "30").entry("加分", "表彰", 1, "2023-03-01");
    }

    @Test
    void countsNothingAndIsSaid() {
        Decided decided = policy().decide(withoutReview());

        assertThat(decided.total("甲")).isEqualTo("65.00");
        assertThat(decided.found()).containsExactly("PART_MISSING /units/0");
        assertThat(decided.says(Code.PART_MISSING)).isEqualTo("没有得分项“民主测评”：按 0 分计");
    }

    @Test
    void thatNothingHappenedIsNormal() {
        assertThat(policy().decide(
                                unit("甲").points("业务", "48").points("党建", "30").points("民主测评", "15"))
                        .found())
                .isEmpty();
    }

    @Test
    void theRestStandsForIt() {
        // （48 + 15）× 100 ÷ 80 + 2 = 80.75
        Decided decided = policy("缺项时=其余折算").decide(withoutReview());

        assertThat(decided.total("甲")).isEqualTo("80.75");
        assertThat(decided.unit("甲").total().sentence())
                .isEqualTo("总分 =（业务 48 + 党建 30 × 50%）× 100 ÷（100 − 20）+ 加减分 2 = 80.75 分");
        assertThat(decided.found()).containsExactly("PART_MISSING /units/0");
    }

    @Test
    void aPartThatIsThereWithoutPointsIsNotMissing() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例")
                .row("汇总", "得分项=业务", "系数=100%", "缺项时=停下核定")
                .row("汇总", "得分项=党建", "系数=100%");
        Decided decided = policy.decide(unit("甲")
                .with(indicator("一", "10").section("业务").target("≥", "5"))
                .points("党建", "9"));

        assertThat(decided.total("甲")).isEqualTo("9.00");
        assertThat(decided.found(Code.PART_MISSING)).isEmpty();
    }

    @Test
    void nothingIsLeftToStandForIt() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%", "满分=60", "缺项时=其余折算")
                .row("汇总", "得分项=党建", "系数=100%", "满分=40", "缺项时=其余折算");
        Decided decided = policy.decide(unit("甲").points("别的", "3"));

        assertThat(decided.isScored("甲")).isFalse();
        assertThat(decided.found(Code.PART_MISSING)).hasSize(2).allMatch(kaoping.finding.Finding::isError);
    }

    @Test
    void noTotalUntilSomebodyDecides() {
        Decided decided = policy("缺项时=停下核定").decide(withoutReview());

        assertThat(decided.isScored("甲")).isFalse();
        assertThat(decided.says(Code.PART_MISSING)).isEqualTo("没有得分项“民主测评”：按规定停下，总分待核定");
    }

    @Test
    void nothingAsTheSheetSays() {
        Decided decided = policy("缺项时=计零分").decide(withoutReview());

        assertThat(decided.total("甲")).isEqualTo("65.00");
        assertThat(decided.found(Code.PART_MISSING).get(0).severity()).isEqualTo(kaoping.finding.Severity.NOTE);
    }

    @Test
    void aPartOfEventsIsMissingOnlyWhereTheSheetAsks() {
        PolicyDraft policy = PolicyDraft.with()
                .row("计件", "事项=简报", "每件分值=5", "计入=信息")
                .row("汇总", "得分项=业务", "系数=100%", "满分=80")
                .row("汇总", "得分项=信息", "系数=100%", "满分=20", "缺项时=其余折算");

        assertThat(policy.decide(unit("甲").points("业务", "60")).total("甲")).isEqualTo("75.00");
        assertThat(policy.decide(unit("甲").points("业务", "60").entry("计件", "简报", 2, "2023-03-01"))
                        .total("甲"))
                .isEqualTo("70.00");
    }

    @Test
    void insideAPartOnlyItsOwnPartsStandForEachOther() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=60%", "满分=100", "归入=目标考核")
                .row("汇总", "得分项=党建", "系数=40%", "满分=100", "归入=目标考核", "缺项时=其余折算")
                .row("汇总", "得分项=目标考核", "系数=70%", "满分=100")
                .row("汇总", "得分项=测评", "系数=30%", "满分=100");

        // 业务 80 × 60% × 100 ÷ 60 = 80；80 × 70% + 90 × 30% = 83
        assertThat(policy.decide(unit("甲").points("业务", "80").points("测评", "90"))
                        .total("甲"))
                .isEqualTo("83.00");
    }

    /** Until somebody decides there is no total, so that nothing is known that a veto for totals could look at. */
    @Test
    void whereThePolicyStopsNoVetoForTotalsIsInForce() {
        Decided decided =
                policy("缺项时=停下核定").row("一票否决", "总分范围=<90", "处理=不计分定为最低等次").decide(withoutReview());

        assertThat(decided.isScored("甲")).isFalse();
        assertThat(decided.found(Code.VETOED)).isEmpty();
    }

    /** A part that others make is not there where only entries could make it and none did, whatever another row says of what is missing. */
    @ParameterizedTest
    @CsvSource({"依据=无", "缺项时=计零分"})
    void aPartThatOnlyEntriesCouldMakeIsMissingWithoutThem(String ofAnother) {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%", ofAnother)
                .row("汇总", "得分项=附加", "系数=100%", "下限=2")
                .row("汇总", "得分项=加减分", "系数=100%", "归入=附加")
                .decide(unit("甲").points("业务", "48"));

        assertThat(decided.total("甲")).isEqualTo("48.00");
    }

    /** The same one storey higher. */
    @ParameterizedTest
    @CsvSource({"依据=无", "缺项时=计零分"})
    void norIsAPartThatIsMadeOfSuchAPart(String ofAnother) {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%", ofAnother)
                .row("汇总", "得分项=综合", "系数=100%", "下限=2")
                .row("汇总", "得分项=附加", "系数=100%", "归入=综合")
                .row("汇总", "得分项=加减分", "系数=100%", "归入=附加")
                .decide(unit("甲").points("业务", "48"));

        assertThat(decided.total("甲")).isEqualTo("48.00");
    }

    /** Points that are given for a part that others make do not count, and that is said. */
    @ParameterizedTest
    @CsvSource({"依据=无", "缺项时=计零分"})
    void pointsGivenForItDoNotCountEither(String ofAnother) {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%", ofAnother)
                .row("汇总", "得分项=附加", "系数=100%")
                .row("汇总", "得分项=加减分", "系数=100%", "归入=附加")
                .decide(unit("甲").points("业务", "48").points("附加", "7"));

        assertThat(decided.total("甲")).isEqualTo("48.00");
        assertThat(decided.says(Code.PART_IS_A_SUM)).isEqualTo("得分项“附加”由加减分合成，另外给它的 7.00 分不计");
    }
}
