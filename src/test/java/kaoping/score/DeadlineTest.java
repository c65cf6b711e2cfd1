package kaoping.score;

import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 按期限扣分: 每推迟10天扣1分，扣完为止. */
class DeadlineTest {
    @ParameterizedTest(name = "{0}, done {1}: {2}")
    @CsvSource({
        "按整步, 2023-01-01, 10.00",
        "按整步, 2023-06-30, 10.00",
        "按整步, 2023-07-01, 10.00",
        "按整步, 2023-07-09, 10.00",
        "按整步, 2023-07-10, 9.00",
        "按整步, 2023-07-11, 9.00",
        "按整步, 2023-07-20, 8.00",
        "按整步, 2023-10-08, 0.00",
        "按整步, 2025-01-01, 0.00",
        "不足一步按一步, 2023-06-30, 10.00",
        "不足一步按一步, 2023-07-01, 9.00",
        "不足一步按一步, 2023-07-10, 9.00",
        "不足一步按一步, 2023-07-11, 8.00",
        "按比例, 2023-06-30, 10.00",
        "按比例, 2023-07-09, 9.10",
        "按比例, 2023-07-10, 9.00",
        "按比例, 2023-07-11, 8.90",
    })
    void onePointPerTenDays(String partial, String done, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≤", "2023年6月30日前", done))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2024年3月1日, 9.00", "2023-02-28, 2023年3月1日, 9.00", "2023年12月底, 2024年1月1日, 9.00"})
    void throughTheEndOfAMonthAndAYear(String deadline, String done, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "扣分=1");

        assertThat(policy.decide(form(ten("定性", deadline, done))).points()).isEqualTo(points);
    }

    @Test
    void theRowsOwnDeadlineStandsForTheForms() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "扣分=1", "期限=2023-05-31");

        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-06-02"))).points())
                .isEqualTo("8.00");
        assertThat(policy.decide(form(ten("≤", "尽快", "2023-06-02"))).points()).isEqualTo("8.00");
    }

    @Test
    void downToTheFloor() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "扣分=1", "最低分=6");

        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-12-31"))).points())
                .isEqualTo("6.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 按时完成, ACTUAL_NOT_A_DAY /units/0/indicators/0/actual",
        "2023-06-30, 2023年6月31日, ACTUAL_NOT_A_DAY /units/0/indicators/0/actual",
        "按计划, 2023-06-30, TARGET_NOT_A_DAY /units/0/indicators/0/target",
    })
    void whatIsNoDayCannotBeLate(String deadline, String done, String found) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1");
        Decided decided = policy.decide(form(ten("≤", deadline, done)));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly(found);
    }

    @Test
    void bothAreNamedWhereNeitherIsADay() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1");

        assertThat(policy.decide(form(ten("≤", "100", "100"))).found())
                .containsExactly(
                        "ACTUAL_NOT_A_DAY /units/0/indicators/0/actual",
                        "TARGET_NOT_A_DAY /units/0/indicators/0/target");
    }

    /** 每推迟一个月扣1分. */
    @ParameterizedTest(name = "{0}, {1}, done {2}: {3}")
    @CsvSource({
        "按整步, 2023-01-31, 2023-02-27, 10.00",
        "按整步, 2023-01-31, 2023-02-28, 9.00",
        "按整步, 2023-01-31, 2023-03-30, 9.00",
        "按整步, 2023-01-31, 2023-03-31, 8.00",
        "按整步, 2024-01-31, 2024-02-28, 10.00",
        "按整步, 2024-01-31, 2024-02-29, 9.00",
        "按整步, 2023-06-15, 2023-07-14, 10.00",
        "按整步, 2023-06-15, 2023-07-15, 9.00",
        "按整步, 2023-06-15, 2024-06-15, 0.00",
        "不足一步按一步, 2023-06-15, 2023-06-15, 10.00",
        "不足一步按一步, 2023-06-15, 2023-06-16, 9.00",
        "不足一步按一步, 2023-06-15, 2023-07-15, 9.00",
        "不足一步按一步, 2023-06-15, 2023-07-16, 8.00",
        "按比例, 2023-06-15, 2023-06-30, 9.50",
        "按比例, 2023-06-15, 2023-07-15, 9.00",
    })
    void onePointPerMonth(String partial, String deadline, String done, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "步长单位=月", "扣分=1", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≤", deadline, done))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}, done {1}: {2}")
    @CsvSource({
        "从允许偏差起扣, 2023-07-05, 10.00",
        "从允许偏差起扣, 2023-07-06, 9.00",
        "从起扣点起扣, 2023-07-05, 10.00",
        "从起扣点起扣, 2023-07-06, 4.00",
    })
    void withDaysOfGrace(String after, String done, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "扣分=1", "允许偏差=5", "超出允许偏差后=" + after);

        assertThat(policy.decide(form(ten("≤", "2023-06-30", done))).points()).isEqualTo(points);
    }

    @Test
    void withAMonthOfGraceAndNoMoreThanTheRowTakes() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "步长单位=月", "扣分=2", "允许偏差=1", "最多扣=3");

        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-07-30"))).points())
                .isEqualTo("10.00");
        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-08-30"))).points())
                .isEqualTo("8.00");
        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2024-08-30"))).points())
                .isEqualTo("7.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 10.00",
        "2023-06-26, 10.00",
        "2023-06-25, 10.50",
        "2023-06-20, 11.00",
        "2023-01-01, 12.00",
        "2023-07-10, 9.00",
    })
    void earlyForMorePoints(String done, String points) {
        PolicyDraft policy =
                PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1", "不足一步=按整步", "超额每=5", "超额加分=0.5", "超额上限=2");

        assertThat(policy.decide(form(ten("≤", "2023-06-30", done))).points()).isEqualTo(points);
    }

    @Test
    void earlyByMonthsAndAtMostSoManyPoints() {
        PolicyDraft policy =
                PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "步长单位=月", "扣分=1", "不足一步=按整步", "超额每=1", "超额加分=1", "最高分=11.5");

        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-05-30"))).points())
                .isEqualTo("11.00");
        assertThat(policy.decide(form(ten("≤", "2023-06-30", "2023-04-30"))).points())
                .isEqualTo("11.50");
    }

    @Test
    void theSentenceNamesMonthsGraceAndEarlyDays() {
        PolicyDraft months = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "步长单位=月", "扣分=1", "允许偏差=1");
        PolicyDraft early = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1", "超额每=5", "超额加分=0.5");

        assertThat(months.decide(form(ten("≤", "2023-06-15", "2023-08-30"))).formula())
                .isEqualTo("2023-08-30 完成，期限 2023-06-15，推迟 76 天（2.48… 个月），超过允许偏差 1 个月，计 1.48… 个月，每 1 个月扣 1 分，"
                        + "按整步扣 1 分：10 − 1，得 9 分");
        assertThat(early.decide(form(ten("≤", "2023-06-30", "2023-06-18"))).formula())
                .isEqualTo("2023-06-18 完成，期限 2023-06-30，推迟 0 天，每 10 天扣 1 分；不扣分，得 10 分；"
                        + "提前 12 天，每 5 天加 0.5 分，按整步加 1 分：10 + 1，得 11 分");
    }

    @Test
    void whatWasNeverDoneHasARowOfItsOwn() {
        PolicyDraft policy =
                PolicyDraft.with().row("评分", "完成情况=未完成", "计分方法=固定分", "得分=0").row("评分", "计分方法=按期限扣分", "每=10", "扣分=1");
        Decided decided = policy.decide(form(ten("≤", "2023-06-30", "未完成")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).isEmpty();
    }
}
