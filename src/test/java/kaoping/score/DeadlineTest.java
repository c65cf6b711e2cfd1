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
}
