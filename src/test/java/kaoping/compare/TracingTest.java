package kaoping.compare;

import static kaoping.PolicyDraft.submission;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.facts.Submission;
import org.junit.jupiter.api.Test;

/** Which of several changes move a unit. */
class TracingTest {
    private static PolicyDraft parts(String basic, String adopted) {
        return PolicyDraft.with().row("汇总", "得分项=基础", "系数=" + basic).row("汇总", "得分项=采用", "系数=" + adopted);
    }

    private static Submission twoUnits() {
        return submission(
                unit("甲").points("基础", "60").points("采用", "10"),
                unit("乙").points("基础", "50").points("采用", "16"));
    }

    @Test
    void anotherFactorMovesScoresAndRanks() {
        // By hand: 甲 60 + 10 = 70, 乙 50 + 16 = 66; with 采用 doubled 甲 80, 乙 82.
        Comparison comparison = Comparison.of(
                parts("100%", "100%").policy(), parts("100%", "200%").policy(), List.of(twoUnits()));
        assertThat(comparison.changes()).extracting(Change::sentence).containsExactly("汇总第3行“采用”的系数：100% → 200%");
        assertThat(comparison.movers())
                .extracting(Mover::unit, m -> m.before().total().toPlainString(), m -> m.after()
                        .rank())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("甲", "70.00", 2),
                        org.assertj.core.api.Assertions.tuple("乙", "66.00", 1));
        assertThat(comparison.movers()).allSatisfy(m -> assertThat(m.because()).isEqualTo(comparison.changes()));
    }

    @Test
    void twoChangesThatOnlyMoveAUnitTogetherAreBothNamed() {
        // 优秀 needs one of the places and 90 points: the second, with 85, gets in only when both lines move.
        PolicyDraft before = tiers("名额=1", "总分=≥90");
        PolicyDraft after = tiers("名额=2", "总分=≥80");
        Submission facts =
                submission(UnitDraft.total("甲", "95"), UnitDraft.total("乙", "85"), UnitDraft.total("丙", "70"));
        Comparison comparison = Comparison.of(before.policy(), after.policy(), List.of(facts));
        assertThat(comparison.movers()).singleElement().satisfies(mover -> {
            assertThat(mover.unit()).isEqualTo("乙");
            assertThat(mover.because()).hasSize(2).isEqualTo(comparison.changes());
        });
    }

    private static PolicyDraft tiers(String places, String total) {
        return PolicyDraft.with().row("等次", "等次=优秀", places, total).row("等次", "等次=良好", "其余=是");
    }

    @Test
    void whenAnyTwoOfThreeChangesAreEnoughTwoAreNamed() {
        // Totals are whole numbers: 80 + 0.3 stays 80, 80 + 0.6 is 81, 80 + 0.9 is 81 too.
        Comparison comparison = Comparison.of(
                bonuses("0").policy(),
                bonuses("0.3").policy(),
                List.of(submission(unit("甲")
                        .points("基础", "80")
                        .entry("加分", "一", 1, "")
                        .entry("加分", "二", 1, "")
                        .entry("加分", "三", 1, ""))));
        assertThat(comparison.changes()).hasSize(3);
        assertThat(comparison.movers()).singleElement().satisfies(mover -> assertThat(mover.because())
                .isEqualTo(comparison.changes().subList(1, 3)));
    }

    private static PolicyDraft bonuses(String points) {
        return PolicyDraft.with("总分小数位=0")
                .row("加减分", "事项=一", "每件分值=" + points)
                .row("加减分", "事项=二", "每件分值=" + points)
                .row("加减分", "事项=三", "每件分值=" + points);
    }

    @Test
    void beyondSixtyChangesTheyAreOnlyAppliedTogether() {
        Comparison comparison = Comparison.of(
                many("1").policy(),
                many("2").policy(),
                List.of(submission(unit("甲").points("基础", "80").entry("加分", "事项7", 1, ""))));
        assertThat(comparison.changes()).hasSize(61);
        assertThat(comparison.traced()).isFalse();
        assertThat(comparison.movers()).singleElement().satisfies(mover -> {
            assertThat(mover.after().total()).isEqualByComparingTo("82");
            assertThat(mover.because()).hasSize(61);
        });
    }

    private static PolicyDraft many(String points) {
        PolicyDraft draft = PolicyDraft.with();
        for (int i = 0; i < 61; i++) {
            draft.row("加减分", "事项=事项" + i, "每件分值=" + points);
        }
        return draft;
    }

    @Test
    void aSheetThatCameAsAWholeIsOneChange() {
        // Without the sheet 汇总 all parts count; with it only those that it lists.
        PolicyDraft before = PolicyDraft.with();
        PolicyDraft after = parts("100%", "50%");
        Comparison comparison = Comparison.of(before.policy(), after.policy(), List.of(twoUnits()));
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.SHEET_ADDED);
            assertThat(change.what()).isEqualTo("工作表“汇总”（2 行）");
        });
        assertThat(comparison.movers())
                .extracting(m -> m.after().total().toPlainString())
                .containsExactly("65.00", "58.00");
    }

    @Test
    void anOwnSheetIsComparedCellByCell() {
        Edit edit = Edit.between(
                PolicyDraft.with("自定义=权重")
                        .own("权重", Map.of("指标", "成本", "权重", "20"))
                        .policy(),
                PolicyDraft.with("自定义=权重")
                        .own("权重", Map.of("指标", "成本", "权重", "30"))
                        .policy());
        assertThat(edit.changes())
                .singleElement()
                .extracting(Change::from, Change::to, Change::place)
                .containsExactly("20", "30", "draft.xlsx!权重!2");
    }

    @Test
    void progressGoesFromTheFirstAppraisalToTheLast() {
        List<String> told = new ArrayList<>();
        Comparison.of(
                parts("100%", "100%").policy(),
                parts("90%", "200%").policy(),
                Arrays.asList(twoUnits(), twoUnits()),
                (done, of) -> told.add(done + "/" + of));
        assertThat(told).hasSizeGreaterThan(10).startsWith("1/12").endsWith("12/12");
    }
}
