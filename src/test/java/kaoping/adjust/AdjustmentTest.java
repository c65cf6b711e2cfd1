package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 加减分: bonuses and deductions, each with the reason when it does not count. */
class AdjustmentTest {
    private static final RuleBook POLICY = PolicyDraft.with()
            .row("加减分", "事项=表彰", "级别=国家级", "每件分值=3", "年上限=3")
            .row("加减分", "事项=表彰", "每件分值=1", "须有佐证=是")
            .row("加减分", "事项=通报批评", "每件分值=-2", "年上限=5")
            .row("加减分", "事项=迟报", "每件分值=-0.5", "月上限=1", "须有佐证=否")
            .rules();

    @ParameterizedTest(name = "{0} × {1} on a base of 90: {2}")
    @CsvSource({
        "通报批评, 1, 88.00",
        "通报批评, 2, 86.00",
        "通报批评, 3, 85.00",
        "通报批评, 9, 85.00",
        "迟报, 1, 89.50",
        "迟报, 2, 89.00",
        "迟报, 5, 89.00",
    })
    void capsLimitWhatIsTakenAwayAsWellAsWhatIsGiven(String matter, int count, String total) {
        assertThat(decide(base().entry("扣分", matter, count, "2023-03-05")).total("甲"))
                .isEqualTo(total);
    }

    @Test
    void aDeductionThatWouldAddAndABonusThatWouldTakeAwayDoNotCount() {
        Decided decided = decide(base().entry("扣分", "表彰", 2, "2023-03-05").entry("加分", "迟报", 1, "2023-03-05"));

        assertThat(decided.total("甲")).isEqualTo("90.00");
        assertThat(decided.found())
                .containsExactly("ENTRY_SIGN /units/0/entries/0/kind", "ENTRY_SIGN /units/0/entries/1/kind");
    }

    @Test
    void deductionsInTwoMonths() {
        assertThat(decide(base().entry("扣分", "迟报", 5, "2023-03-31").entry("扣分", "迟报", 5, "2023-04-01"))
                        .total("甲"))
                .isEqualTo("88.00");
    }

    @Test
    void aCappedDeductionIsSaid() {
        Decided decided = decide(base().entry("扣分", "通报批评", 3, "2023-03-05"));

        assertThat(decided.says(Code.ENTRY_CAPPED)).isEqualTo("计分事项“通报批评”按规则得 -6 分，封顶后计 -5 分");
    }

    @ParameterizedTest
    @CsvSource({"'', 90.00", "'  ', 90.00", "奖状, 91.00"})
    void evidenceWhereTheRowWantsIt(String evidence, String total) {
        Decided decided = decide(base().entry("加分", "表彰", "县级", 1, "2023-03-05", evidence));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.found(Code.ENTRY_WITHOUT_EVIDENCE)).hasSize(total.equals("90.00") ? 1 : 0);
    }

    @Test
    void noEvidenceWhereTheRowDoesNotWantIt() {
        assertThat(decide(base().entry("加分", "表彰", "国家级", 1, "", "")).total("甲"))
                .isEqualTo("93.00");
        assertThat(decide(base().entry("扣分", "迟报", "", 1, "2023-01-01", "")).total("甲"))
                .isEqualTo("89.50");
    }

    @ParameterizedTest(name = "in {0}, on {1}: {2}")
    @CsvSource({
        "2023, 2022-12-31, 90.00",
        "2023, 2023-01-01, 93.00",
        "2023, 2023-12-31, 93.00",
        "2023, 2024-01-01, 90.00",
        "2023H2, 2023-06-30, 90.00",
        "2023H2, 2023-07-01, 93.00",
        "2023Q1, 2023-03-31, 93.00",
        "2023Q1, 2023-04-01, 90.00",
        "2024-02, 2024-02-29, 93.00",
        "2024-02, 2024-03-01, 90.00",
    })
    void onlyWithinThePeriod(String period, String date, String total) {
        PolicyDraft policy = PolicyDraft.with("期间=" + period).row("加减分", "事项=表彰", "每件分值=3");
        Decided decided = policy.decide(base().entry("加分", "表彰", 1, date));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.found(Code.ENTRY_OUTSIDE_PERIOD)).hasSize(total.equals("90.00") ? 1 : 0);
    }

    @Test
    void whatIsOutsideThePeriodTakesNoRoomUnderACap() {
        assertThat(decide(base().entry("加分", "表彰", "国家级", 1, "2022-06-01", "奖状")
                                .entry("加分", "表彰", "国家级", 1, "2023-06-01", "奖状"))
                        .total("甲"))
                .isEqualTo("93.00");
    }

    @Test
    void anUnknownMatterIsSaidOnceAndCountsNothing() {
        Decided decided = decide(base().entry("加分", "先进个人", 1, "2023-06-01").entry("计件", "表彰", 1, "2023-06-01"));

        assertThat(decided.total("甲")).isEqualTo("90.00");
        assertThat(decided.found())
                .containsExactly("ENTRY_NO_ROW /units/0/entries/0/matter", "ENTRY_NO_ROW /units/0/entries/1/matter");
        assertThat(decided.found(Code.ENTRY_NO_ROW).get(1).remedy()).contains("计件");
    }

    @Test
    void outsideThePeriodIsTheOnlyReasonGiven() {
        assertThat(decide(base().entry("加分", "先进个人", 1, "2022-06-01")).found())
                .containsExactly("ENTRY_OUTSIDE_PERIOD /units/0/entries/0/date");
    }

    @Test
    void theTopmostRowThatFitsDecides() {
        Decided decided = decide(base().entry("加分", "表彰", "国家级", 1, "2023-06-01", "奖状"));

        assertThat(decided.unit("甲").points().get(0).row().number()).isEqualTo(2);
    }

    private static UnitDraft base() {
        return unit("甲").points("基础", "90");
    }

    private static Decided decide(UnitDraft unit) {
        return PolicyDraft.decide(POLICY, unit);
    }
}
