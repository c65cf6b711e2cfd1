package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row 总分: bounds and conversion of the total itself, before or after bonuses and deductions. */
class WholeTest {
    @Test
    void aHundredAndFiftyBecomeAHundred() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=总分", "单位类别=乡镇", "系数=100%", "满分=150", "折算为=100")
                .row("汇总", "得分项=业务、党建", "系数=100%");
        Decided decided = policy.decide(
                unit("甲镇").in("乡镇").points("业务", "100").points("党建", "28"),
                unit("乙局").in("部门").points("业务", "60").points("党建", "25.5"));

        assertThat(decided.total("甲镇")).isEqualTo("85.33");
        assertThat(decided.total("乙局")).isEqualTo("85.50");
        assertThat(decided.unit("甲镇").total().sentence())
                .isEqualTo("总分 = 业务 100 + 党建 28 = 128，× 100 ÷ 150 ≈ 85.33333…，四舍五入取 85.33 分");
    }

    @Test
    void conversionsAreNotRoundedBeforeTheyAreAdded() {
        // 100 × 10 ÷ 30 三次是 100，不是 99.99。
        PolicyDraft policy = PolicyDraft.with("得分取整=舍去").row("汇总", "得分项=甲、乙、丙", "系数=100%", "满分=30", "折算为=10");

        assertThat(policy.decide(
                                unit("某局").points("甲", "100").points("乙", "100").points("丙", "100"))
                        .total("某局"))
                .isEqualTo("100.00");
    }

    @Test
    void partsMayBeRoundedBeforeTheyAreAdded() {
        PolicyDraft policy = PolicyDraft.with("得分项小数位=2").row("汇总", "得分项=甲、乙、丙", "系数=100%", "满分=30", "折算为=10");
        Decided decided =
                policy.decide(unit("某局").points("甲", "100").points("乙", "100").points("丙", "100"));

        assertThat(decided.total("某局")).isEqualTo("99.99");
        assertThat(decided.unit("某局").total().parts().get(0).sentence())
                .isEqualTo("甲：提交 100，× 10 ÷ 30 ≈ 33.33333…，四舍五入取 33.33，计 33.33 分");
    }

    private static PolicyDraft capped(String order) {
        return PolicyDraft.with("封顶次序=" + order)
                .row("加减分", "事项=表彰", "每件分值=1", "计入=加分")
                .row("加减分", "事项=通报", "每件分值=-1", "计入=扣分")
                .row("汇总", "得分项=总分", "系数=100%", "上限=100", "下限=0")
                .row("汇总", "得分项=业务、加分、扣分", "系数=100%");
    }

    @ParameterizedTest(name = "{0} + {1} − {2}: {3} or {4}")
    @CsvSource({
        "97, 5, 0, 100.00, 102.00",
        "103, 5, 0, 100.00, 105.00",
        "103, 0, 4, 99.00, 96.00",
        "103, 2, 4, 100.00, 98.00",
        "95, 5, 0, 100.00, 100.00",
        "100, 0, 0, 100.00, 100.00",
        "2, 0, 5, 0.00, 0.00"
    })
    void bonusesComeBeforeOrAfterTheCap(String points, int bonuses, int deductions, String before, String after) {
        var unit = unit("甲").points("业务", points);
        for (int i = 0; i < bonuses; i++) {
            unit.entry("加分", "表彰", 1, "2023-05-01");
        }
        for (int i = 0; i < deductions; i++) {
            unit.entry("扣分", "通报", 1, "2023-05-01");
        }

        assertThat(capped("先加减分后封顶").decide(unit).total("甲")).isEqualTo(before);
        assertThat(capped("先封顶后加减分").decide(unit).total("甲")).isEqualTo(after);
    }

    @Test
    void theOrderIsTold() {
        var unit = unit("甲").points("业务", "103").entry("加分", "表彰", 3, "2023-05-01");

        assertThat(capped("先加减分后封顶").decide(unit).unit("甲").total().sentence())
                .isEqualTo("总分 = 业务 103 + 加分 3 = 106，超过上限 100，按 100 计 分".replace("计 分", "计，得 100 分"));
        assertThat(capped("先封顶后加减分").decide(unit).unit("甲").total().sentence())
                .isEqualTo("总分 =（业务 103，超过上限 100，按 100 计）+ 加分 3 = 103 分");
        assertThat(capped("先封顶后加减分").decide(unit).found(Code.PART_CAPPED)).hasSize(1);
    }

    @Test
    void aTotalThatIsGivenIsTheTotalWhenThereIsNothingElse() {
        PolicyDraft policy =
                PolicyDraft.with().row("汇总", "得分项=总分", "系数=100%", "上限=100").row("汇总", "得分项=业务", "系数=100%");

        Decided alone = policy.decide(unit("甲").points("总分", "103"));
        assertThat(alone.total("甲")).isEqualTo("100.00");
        assertThat(alone.found()).containsExactly("PART_CAPPED /units/0/points/总分");

        Decided both = policy.decide(unit("甲").points("总分", "103").points("业务", "80"));
        assertThat(both.total("甲")).isEqualTo("80.00");
        assertThat(both.found()).containsExactly("PART_IS_A_SUM /units/0/points/总分");
    }

    /** Without a sheet 汇总 all parts are added, but the total is none of them. */
    @Test
    void aTotalThatIsGivenIsNotAddedToItself() {
        Decided alone = PolicyDraft.with().decide(unit("甲").points("总分", "103"));
        Decided both = PolicyDraft.with()
                .decide(unit("甲").points("总分", "140").points("业务", "80").points("党建", "60"));

        assertThat(alone.total("甲")).isEqualTo("103.00");
        assertThat(both.total("甲")).isEqualTo("140.00");
        assertThat(both.found()).containsExactly("PART_IS_A_SUM /units/0/points/总分");
    }

    @Test
    void aVetoHasTheLastWord() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=总分", "系数=100%", "满分=150", "折算为=100")
                .row("汇总", "得分项=业务", "系数=100%")
                .row("一票否决", "事项=重大事故", "处理=总分定为", "总分=60");
        Decided decided = policy.decide(unit("甲").points("业务", "128").veto("重大事故"));

        assertThat(decided.total("甲")).isEqualTo("60.00");
        assertThat(decided.unit("甲").total().sentence())
                .isEqualTo("总分 = 业务 128，× 100 ÷ 150 ≈ 85.33333… 分；因“重大事故”总分定为 60 分");
    }
}
