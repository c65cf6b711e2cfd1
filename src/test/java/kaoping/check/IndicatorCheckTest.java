package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 核对 of single indicators: the faulty one is found where its fault stands, the sound one is not. */
class IndicatorCheckTest {
    static Stream<Arguments> checks() {
        return Stream.of(
                arguments("ACTUAL_BLANK", "actual", ten("≥", "9", ""), ten("≥", "9", "0")),
                arguments("OPERATOR_MISSING", "relation", ten("未填", "9", "9"), ten("≥", "9", "9")),
                arguments("OPERATOR_MISSING", "relation", ten("未填", "9", ""), ten("未填", "及时", "及时")),
                arguments("ACTUAL_HAS_COMPARATOR", "actual", ten("≥", "9", "≥9"), ten("≥", "≥9", "9")),
                arguments("VALUE_WITH_UNIT", "target", ten("≥", "9份", "9"), ten("≥", "9", "9")),
                arguments("VALUE_WITH_UNIT", "actual", ten("≥", "9", "9%"), ten("≥", "9", "九份")),
                arguments("ZERO_TARGET", "target", ten("≤", "0", "0"), ten("≤", "0.01", "0")),
                arguments("UNIT_NAME_MISMATCH", "measure", named("就业率", "人"), named("就业率", "%")),
                arguments("UNIT_NAME_MISMATCH", "measure", named("就业人数", "%"), named("就业人数", "人")),
                arguments("UNIT_SCALE_DOUBT", "target", share("0.95"), share("95")),
                arguments("UNIT_SCALE_DOUBT", "target", share("0.01"), share("1")),
                arguments(
                        "UNIT_SCALE_DOUBT",
                        "actual",
                        share("95").actual("0.95"),
                        share("95").actual("1.01")),
                arguments(
                        "UNIT_SCALE_DOUBT",
                        "actual",
                        share("100").actual("1"),
                        share("9").actual("0.9")),
                arguments(
                        "UNIT_SCALE_DOUBT",
                        "actual",
                        share("95").actual("0.95"),
                        share("95").target("≤", "95").actual("0.95")),
                arguments("UNITS_DIFFER", "measure", money("5", "50000元"), money("5", "5万元")),
                arguments("UNITS_DIFFER", "measure", money("5元", "5"), money("5", "5")),
                arguments(
                        "UNITS_DIFFER",
                        "measure",
                        money("5元", "5万元").measure(""),
                        money("5元", "5").measure("")),
                arguments("NEGATIVE_VALUE", "target", ten("≤", "-3", "3"), ten("≤", "0", "3")),
                arguments("NEGATIVE_VALUE", "actual", ten("≥", "3", "-0.01"), ten("≥", "3", "0")),
                arguments("PERCENT_ABOVE_HUNDRED", "target", share("100.01").actual("90"), share("100")),
                arguments(
                        "PERCENT_ABOVE_HUNDRED",
                        "actual",
                        share("90").actual("101"),
                        named("人数", "%").actual("101")),
                arguments(
                        "PERCENT_ABOVE_HUNDRED",
                        "actual",
                        share("90").actual("101"),
                        named("就业率", "人").actual("101")),
                arguments(
                        "WEIGHT_ZERO",
                        "weight",
                        indicator("走访", "0").target("≥", "9").actual("9"),
                        indicator("走访", "0.01").target("≥", "9").actual("9")),
                arguments("NAME_NOT_MEASURABLE", "name", named("项目开展", "%"), named("满意度", "%")),
                arguments("NAME_NOT_MEASURABLE", "name", named("资金", "%"), named("资金", "万元")),
                arguments("LEVEL2_MISSING", "category", ten("≥", "9", "9").category(""), ten("≥", "9", "9")),
                arguments(
                        "DATE_DECLARED_QUALITATIVE",
                        "relation",
                        ten("定性", "2023年6月底", "已完成"),
                        ten("≤", "2023年6月底", "2023-06-01")));
    }

    private static IndicatorDraft named(String name, String measure) {
        return indicator(name, "10").measure(measure).target("≥", "90").actual("90");
    }

    private static IndicatorDraft money(String target, String actual) {
        return indicator("补助金额", "10").measure("万元").target("≥", target).actual(actual);
    }

    private static IndicatorDraft share(String target) {
        return indicator("就业率", "10").measure("%").target("≥", target).actual(target);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("checks")
    void whatIsFoundAndWhatIsNot(String check, String field, IndicatorDraft faulty, IndicatorDraft sound) {
        PolicyDraft policy = checking(check);

        // Why: a form filled in partly is named as a whole, whatever is checked.
        assertThat(policy.decide(form(sound, faulty)).found())
                .filteredOn(found -> !found.startsWith("LINES_UNSCORED"))
                .containsExactly(check + " /units/0/indicators/1/" + field);
    }

    @Test
    void figuresOutOfTheirRangeExceptWhereTheNameAllowsIt() {
        UnitDraft form = form(
                named("利润增长额", "万元").target("≥", "-5").actual("-5"),
                named("同比增长率", "%").actual("120"),
                named("利润", "万元").target("≥", "-5").actual("9"),
                named("覆盖率", "%").actual("120"));

        assertThat(checking("NEGATIVE_VALUE", "用语=增长").decide(form).found())
                .containsExactly("NEGATIVE_VALUE /units/0/indicators/2/target");
        assertThat(checking("PERCENT_ABOVE_HUNDRED", "用语=增长、增幅").decide(form).found())
                .containsExactly("PERCENT_ABOVE_HUNDRED /units/0/indicators/3/actual");
    }

    @Test
    void secondLevelsThatAreNotPrescribed() {
        Decided decided = checking("LEVEL2_UNKNOWN", "用语=数量指标、质量指标")
                .decide(form(
                        ten("≥", "9", "9").category("数量指标"),
                        ten("≥", "9", "9").category("数目指标"),
                        ten("≥", "9", "9").category("")));

        assertThat(decided.found()).containsExactly("LEVEL2_UNKNOWN /units/0/indicators/1/category");
        assertThat(decided.says(Code.LEVEL2_UNKNOWN)).contains("“数目指标”不在规定的词里");
    }

    @Test
    void theSameRowTwiceButNotOfAnotherLevelOrRound() {
        UnitDraft form = form(
                        named("办件", "件"),
                        named("办件", "件").section("效益指标"),
                        named("办件", "件").category("质量指标"),
                        named("办件", "件").round("2023-03"),
                        named("办件", "件"))
                .budget("基本支出", "1", "1", "1", "")
                .budget("项目支出", "1", "1", "1", "")
                .budget("基本支出", "1", "1", "1", "");

        assertThat(checking("LINE_TWICE").decide(form).found())
                .filteredOn(found -> found.startsWith("LINE_TWICE"))
                .containsExactly("LINE_TWICE /units/0/budget/2/source", "LINE_TWICE /units/0/indicators/4/name");
        assertThat(checking("LINE_TWICE")
                        .decide(form)
                        .found(Code.LINE_TWICE)
                        .get(0)
                        .message())
                .isEqualTo("“基本支出”在表里填了两次，另一处在 /units/0/budget/0/source");
    }

    @Test
    void aTargetAtItsCeilingForTheRelationsThatTheRowNames() {
        PolicyDraft policy = checking("CEILING_TARGET", "用语=≥、>");
        Decided decided = policy.decide(form(
                share("100"),
                share("99"),
                share("100").target("=", "100"),
                share("100").measure("人")));

        assertThat(decided.found()).containsExactly("CEILING_TARGET /units/0/indicators/0/target");
        assertThat(decided.says(Code.CEILING_TARGET)).contains("“≥100%”");
    }

    @Test
    void overFulfilmentBeyondTheLimit() {
        PolicyDraft policy = checking("OVER_FULFILMENT", "界限=150");
        Decided decided = policy.decide(
                form(ten("≥", "100", "150"), ten("≥", "100", "150.01"), ten("≤", "100", "60"), ten("≥", "0", "9")));

        assertThat(decided.found())
                .containsExactly(
                        "OVER_FULFILMENT /units/0/indicators/1/actual", "OVER_FULFILMENT /units/0/indicators/2/actual");
        assertThat(decided.found(Code.OVER_FULFILMENT).get(1).message()).contains("完成率 166.67%，超过 150%");
    }

    @Test
    void aTargetThatIsTheActualExceptWhereEverybodyMayReachIt() {
        Decided decided = checking("TARGET_IS_ACTUAL")
                .decide(form(
                        share("97.45"),
                        share("97.450").actual("97.45%"),
                        share("100"),
                        ten("≤", "0", "0"),
                        ten("≥", "9", "9.01"),
                        ten("定性", "好", "好"),
                        ten("=", "100", "100")));

        assertThat(decided.found())
                .containsExactly(
                        "TARGET_IS_ACTUAL /units/0/indicators/0/target",
                        "TARGET_IS_ACTUAL /units/0/indicators/1/target",
                        "TARGET_IS_ACTUAL /units/0/indicators/6/target");
    }

    @Test
    void onlyTargetsWithDecimalsOrOnlySomeRelations() {
        UnitDraft form = form(ten("≥", "27", "27"), ten("≥", "97.4", "97.4"), ten("=", "97.45", "97.45"));

        assertThat(checking("TARGET_IS_ACTUAL", "界限=1").decide(form).found()).hasSize(2);
        assertThat(checking("TARGET_IS_ACTUAL", "界限=2").decide(form).found())
                .containsExactly("TARGET_IS_ACTUAL /units/0/indicators/2/target");
        assertThat(checking("TARGET_IS_ACTUAL", "界限=1", "用语=≥、>").decide(form).found())
                .containsExactly("TARGET_IS_ACTUAL /units/0/indicators/1/target");
    }

    @Test
    void rowsOfOneSectionStandTogether() {
        PolicyDraft policy = checking("SECTION_SPLIT");
        IndicatorDraft output = ten("≥", "9", "9").section("产出");
        IndicatorDraft effect = ten("≥", "9", "9").section("效益");
        Decided split = policy.decide(
                form(output, effect, output, output, effect).budget("年度资金总额", "9", "9", "9", "10", "", ""));

        assertThat(split.found())
                .containsExactly(
                        "SECTION_SPLIT /units/0/indicators/2/section", "SECTION_SPLIT /units/0/indicators/4/section");
        assertThat(split.found(Code.SECTION_SPLIT).get(0).message()).contains("“产出”前面已经有过");
        assertThat(policy.decide(form(output, output, effect)).found()).isEmpty();
        assertThat(policy.decide(form(ten("≥", "9", "9"), output, ten("≥", "9", "9"), output))
                        .found())
                .isEmpty();
    }

    @Test
    void wordsThatAreNotOnTheScale() {
        PolicyDraft policy = checking("ACTUAL_NOT_ON_SCALE", "用语=效果明显、一般");
        Decided decided = policy.decide(form(
                ten("定性", "明显", "效果明显"),
                ten("定性", "明显", "很好"),
                ten("定性", "明显", ""),
                ten("定性", "6月底", "2023-06-01"),
                ten("≥", "9", "很好")));

        assertThat(decided.found())
                .containsExactly("LINES_UNSCORED /units/0", "ACTUAL_NOT_ON_SCALE /units/0/indicators/1/actual");
    }

    @Test
    void theRowSaysHowGraveItIsAndUnlistedChecksAreNotMade() {
        UnitDraft twoFaults = form(ten("未填", "0", "0"));
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例").row("核对", "核对项=目标值为零", "级别=错误");

        assertThat(policy.decide(twoFaults).outcome().findings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo(Code.ZERO_TARGET);
                    assertThat(f.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void theBudgetsExecutionRateIsNoIndicatorOfTheForm() {
        PolicyDraft policy =
                checking("UNIT_NAME_MISMATCH").row("核对", "核对项=二级指标没有填", "级别=错误").row("核对", "核对项=扣了分没有说明原因", "级别=警告");

        assertThat(policy.decide(unit("甲").budget("年度资金总额", "9", "9", "8", "10", "8.89", ""))
                        .found())
                .isEmpty();
    }

    @Test
    void aFaultInTheBudgetIsFoundAtTheBudgetsOwnField() {
        PolicyDraft policy = checking("ACTUAL_BLANK").row("核对", "核对项=目标值为零", "级别=警告");

        assertThat(policy.decide(unit("甲").budget("年度资金总额", "9", "0", "", "10", "", ""))
                        .found())
                .containsExactly("ZERO_TARGET /units/0/budget/0/adjusted", "ACTUAL_BLANK /units/0/budget/0/executed");
    }

    private static PolicyDraft checking(String check, String... more) {
        String label = CheckItem.valueOf(check).label();
        return PolicyDraft.with()
                .row("评分", "关系=定性", "计分方法=固定分", "得分=0")
                .row("评分", "计分方法=固定分", "得分=0")
                .row(
                        "核对",
                        Stream.concat(Stream.of("核对项=" + label, "级别=警告"), Stream.of(more))
                                .toArray(String[]::new));
    }
}
