package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 折算按: 积分最高的单位得满分，其他单位按比例折算; or by place. */
class ContestTest {
    private static PolicyDraft by(String way, String... more) {
        String[] row = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=信息", "系数=100%", "折算为=20", "折算按=" + way),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return PolicyDraft.with().row("汇总", row).row("汇总", "得分项=业务", "系数=100%");
    }

    private static UnitDraft town(String name, String points) {
        return unit(name).in("乡镇").points("信息", points);
    }

    private static String sentence(Decided decided, String unit) {
        return decided.unit(unit).total().parts().stream()
                .filter(part -> part.getName().equals("信息"))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    @Test
    void theBestGetsFullMarksAndTheOthersTheirShare() {
        Decided decided = by("本类最高").decide(town("甲镇", "92"), town("乙镇", "46"), town("丙镇", "31"));

        assertThat(decided.total("甲镇")).isEqualTo("20.00");
        assertThat(decided.total("乙镇")).isEqualTo("10.00");
        assertThat(decided.total("丙镇")).isEqualTo("6.74");
        assertThat(sentence(decided, "乙镇")).isEqualTo("信息：提交 46，÷ 本类最高 92（甲镇）× 20 = 10，计 10 分");
        assertThat(sentence(decided, "丙镇")).isEqualTo("信息：提交 31，÷ 本类最高 92（甲镇）× 20 ≈ 6.73913…，计 6.73913… 分");
    }

    @Test
    void othersOfTheGroupOnly() {
        UnitDraft office = unit("县委办").in("部门").points("信息", "200");

        assertThat(by("本类最高").decide(town("甲镇", "50"), town("乙镇", "40"), office).total("乙镇"))
                .isEqualTo("16.00");
        assertThat(by("全部最高").decide(town("甲镇", "50"), town("乙镇", "40"), office).total("乙镇"))
                .isEqualTo("4.00");
    }

    /** What an office's share is held against is looked at before the town has its own share, which is the base of its rest. */
    @Test
    void aBaseOfWhatIsComparedIsLookedAtAfterTheComparison() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=其他", "单位类别=部门", "系数=100%", "折算为=10", "折算按=全部最高")
                .row("汇总", "得分项=信息", "单位类别=乡镇", "系数=100%", "折算为=20", "折算按=本类最高")
                .row("汇总", "得分项=其他", "系数=100%", "基础分=≥20");
        Decided decided = policy.decide(
                unit("县委办").in("部门").points("其他", "14"), town("甲镇", "5").points("其他", "7"));

        assertThat(decided.total("甲镇")).isEqualTo("27.00");
        assertThat(decided.total("县委办")).isEqualTo("10.00");
    }

    /** Nobody has anything that others could be a share of; and a deduction is no share of what others earned. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.00, '信息：提交 0，本类最高 0（乙镇、甲镇）不大于 0，计 0 分'",
        "-2, -3, 0.00, '信息：提交 -3，本类最高 -2（甲镇）不大于 0，计 0 分'",
        "40, -3, 0.00, '信息：提交 -3，按 0 计，÷ 本类最高 40（甲镇）× 20 = 0，计 0 分'",
        "40, 0, 0.00, '信息：提交 0，÷ 本类最高 40（甲镇）× 20 = 0，计 0 分'"
    })
    void nothingToShare(String best, String own, String total, String sentence) {
        Decided decided = by("本类最高").decide(town("甲镇", best), town("乙镇", own));

        assertThat(decided.total("乙镇")).isEqualTo(total);
        assertThat(sentence(decided, "乙镇")).isEqualTo(sentence);
    }

    /** 上限 comes before the comparison, 系数 after it. */
    @Test
    void withinTheBoundsAndBeforeTheFactor() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=信息", "系数=50%", "上限=80", "折算为=20", "折算按=本类最高")
                .decide(town("甲镇", "92"), town("乙镇", "40"));

        assertThat(decided.total("甲镇")).isEqualTo("10.00");
        assertThat(decided.total("乙镇")).isEqualTo("5.00");
        assertThat(sentence(decided, "甲镇")).isEqualTo("信息：提交 92，超过上限 80，按 80 计，÷ 本类最高 80（甲镇）× 20 = 20，× 50%，计 10 分");
    }

    @Test
    void whoTakesNoPartIsNotBesideTheOthers() {
        Decided decided = by("本类最高")
                .row("一票否决", "事项=撤并", "处理=不参加评定")
                .decide(town("甲镇", "100").veto("撤并"), town("乙镇", "50"), town("丙镇", "25"));

        assertThat(decided.total("乙镇")).isEqualTo("20.00");
        assertThat(decided.total("丙镇")).isEqualTo("10.00");
        assertThat(sentence(decided, "甲镇")).isEqualTo("信息：提交 100，按本类最高计，÷ 本类最高 50（乙镇）× 20 = 20，计 20 分");
    }

    @Test
    void whoHasNoneOfItIsNotBesideTheOthersAndGetsNothing() {
        Decided decided = by("本类名次").decide(town("甲镇", "9"), unit("丁镇").in("乡镇").points("业务", "70"), town("乙镇", "5"));

        assertThat(decided.total("乙镇")).isEqualTo("10.00");
        assertThat(decided.total("丁镇")).isEqualTo("70.00");
        assertThat(decided.found(Code.PART_MISSING)).hasSize(3);
    }

    /** （单位数 − 名次 + 1）÷ 单位数 × 折算为; who are level share the better place. */
    @ParameterizedTest
    @CsvSource({"1、1、3, 甲20.00 乙15.00 丙15.00 丁5.00", "1、1、2, 甲20.00 乙15.00 丙15.00 丁10.00"})
    void byPlace(String ties, String totals) {
        Decided decided = PolicyDraft.with("名次并列=" + ties)
                .row("汇总", "得分项=信息", "系数=100%", "折算为=20", "折算按=本类名次")
                .decide(town("甲", "9"), town("乙", "7"), town("丙", "7"), town("丁", "-1"));

        assertThat(String.join(
                        " ",
                        java.util.List.of("甲", "乙", "丙", "丁").stream()
                                .map(unit -> unit + decided.total(unit))
                                .toList()))
                .isEqualTo(totals);
        assertThat(sentence(decided, "乙")).isEqualTo("信息：提交 7，本类 4 个单位中并列第 2 名，（4 − 2 + 1）÷ 4 × 20 = 15，计 15 分");
    }

    @Test
    void whoIsAloneIsComparedWithItself() {
        Decided decided = by("本类最高").decide(town("甲镇", "3").points("业务", "1"));

        assertThat(decided.total("甲镇")).isEqualTo("21.00");
        assertThat(decided.says(Code.PART_ALONE)).isEqualTo("得分项“信息”在乡镇里只有一个单位可以比（甲镇），与它自己比");
    }

    /** What a part is made of is compared before the part itself. */
    @Test
    void partsOfPartsFirst() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=宣传", "系数=100%", "折算为=100", "折算按=本类最高")
                .row("汇总", "得分项=信息", "系数=100%", "折算为=20", "折算按=本类最高", "归入=宣传")
                .row("汇总", "得分项=业务", "系数=100%", "归入=宣传");
        Decided decided = policy.decide(
                town("甲镇", "10").points("业务", "5"), town("乙镇", "5").points("业务", "30"));

        // 甲：20 + 5 = 25；乙：10 + 30 = 40；25 ÷ 40 × 100 = 62.5
        assertThat(decided.total("甲镇")).isEqualTo("62.50");
        assertThat(decided.total("乙镇")).isEqualTo("100.00");
    }

    @Test
    void aPartIsRoundedAfterItIsConverted() {
        Decided decided = PolicyDraft.with("得分项小数位=1")
                .row("汇总", "得分项=信息", "系数=50%", "折算为=20", "折算按=本类最高")
                .decide(town("甲镇", "92"), town("丙镇", "31"));

        assertThat(decided.total("丙镇")).isEqualTo("3.35");
    }

    /** The rest stands for a part that is missing, by what each counts with full marks. */
    @Test
    void theRestStandsForAMissingPart() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=信息", "系数=100%", "折算为=20", "折算按=本类最高", "缺项时=其余折算")
                .row("汇总", "得分项=业务", "系数=100%", "满分=80")
                .decide(town("甲镇", "9").points("业务", "60"), unit("丁镇").in("乡镇").points("业务", "60"));

        assertThat(decided.total("丁镇")).isEqualTo("75.00");
    }

    private static IndicatorDraft news(String name, String target, String actual) {
        return indicator(name, "20").section("信息").target("≥", target).actual(actual);
    }

    /** Of what goes into a part that counts by its place, what the place gives is carried, whatever the points. */
    @Test
    void whatDoesNotApplyIsCarriedByWhatAPlaceGives() {
        Decided decided = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "计分方法=按完成比例")
                .row("汇总", "得分项=考核", "系数=100%", "折算为=50", "折算按=本类名次")
                .row("汇总", "得分项=信息", "系数=100%", "归入=考核")
                .decide(
                        unit("甲").with(news("一", "2", "2")).with(news("二", "1", "1")),
                        unit("乙").with(news("一", "2", "1")).with(news("二", "1", "不适用")));

        assertThat(decided.total("甲")).isEqualTo("50.00");
        // The second of two has 25 of 50; half of the points do not apply: 25 × 50 ÷（50 − 25）.
        assertThat(decided.total("乙")).isEqualTo("50.00");
    }

    @Test
    void whatDoesNotApplyIsCarriedByTheRest() {
        PolicyDraft policy = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "计分方法=按完成比例")
                .row("汇总", "得分项=信息", "系数=100%", "折算为=50", "折算按=本类最高");
        Decided decided = policy.decide(
                unit("甲").with(news("一", "1", "1")).with(news("二", "1", "1")),
                unit("乙").with(news("一", "2", "1")).with(news("二", "1", "不适用")));

        // 乙：10 ÷ 40 × 50 = 12.5，× 50 ÷（50 − 25）= 25
        assertThat(decided.total("甲")).isEqualTo("50.00");
        assertThat(decided.total("乙")).isEqualTo("25.00");
    }

    /** Many units are decided by many threads; each gets what it would get among few. */
    @Test
    void ofManyUnits() {
        UnitDraft[] many = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> town("镇" + i, String.valueOf(i)))
                .toArray(UnitDraft[]::new);
        Decided decided = by("本类最高").decide(many);

        assertThat(decided.total("镇2500")).isEqualTo("20.00");
        assertThat(decided.total("镇1250")).isEqualTo("10.00");
        assertThat(sentence(decided, "镇1")).isEqualTo("信息：提交 1，÷ 本类最高 2500（镇2500）× 20 = 0.008，计 0.008 分");
    }
}
