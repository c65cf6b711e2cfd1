package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 逐档扣分 on either side of the starting point, with a zone that costs nothing, a cap on what is lost, and below zero. */
class StepSideTest {
    @ParameterizedTest(name = "{0} {1}, actual {2}: {3}")
    @CsvSource({
        "按关系, ≥, 7, 7.00",
        "按关系, ≥, 13, 10.00",
        "按关系, >, 7, 7.00",
        "按关系, 未填, 7, 7.00",
        "按关系, 定性, 7, 7.00",
        "按关系, ≤, 13, 7.00",
        "按关系, ≤, 7, 10.00",
        "按关系, <, 13, 7.00",
        "按关系, =, 13, 7.00",
        "按关系, =, 7, 7.00",
        "按关系, =, 10, 10.00",
        "低于起扣点, ≤, 7, 7.00",
        "低于起扣点, ≤, 13, 10.00",
        "高于起扣点, ≥, 13, 7.00",
        "高于起扣点, ≥, 7, 10.00",
        "高于起扣点, 未填, 13, 7.00",
        "高于起扣点, 定性, 13, 7.00",
        "两侧都算, ≥, 13, 7.00",
        "两侧都算, ≤, 7, 7.00",
        "两侧都算, ≤, 10, 10.00",
    })
    void onTheSideThatTheRowSaysElseByTheRelation(String side, String relation, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=1", "不足一步=按整步", "计步方向=" + side);
        PolicyDraft blank = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=1", "不足一步=按整步");
        IndicatorDraft indicator = ten(relation, "10", actual);

        assertThat(policy.decide(form(indicator)).points()).isEqualTo(points);
        if (side.equals("按关系")) {
            assertThat(blank.decide(form(indicator)).points()).isEqualTo(points);
        }
    }

    /** 每发生一起扣2分. */
    @ParameterizedTest
    @CsvSource({"0, 10.00", "1, 8.00", "3, 4.00", "5, 0.00", "9, 0.00"})
    void perEvent(String events, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "起扣点=0", "计步方向=高于起扣点", "每=1", "扣分=2");

        assertThat(policy.decide(form(ten("定性", "不发生", events))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "从允许偏差起扣, 0, 10.00",
        "从允许偏差起扣, 2, 10.00",
        "从允许偏差起扣, 3, 9.00",
        "从允许偏差起扣, 5, 7.00",
        "从起扣点起扣, 2, 10.00",
        "从起扣点起扣, 3, 7.00",
        "从起扣点起扣, 5, 5.00",
        "'', 3, 9.00",
    })
    void twoLateReportsAreFree(String after, String late, String points) {
        String[] row = {
            "计分方法=逐档扣分", "起扣点=0", "计步方向=高于起扣点", "每=1", "扣分=1", "允许偏差=2", after.isEmpty() ? "每=1" : "超出允许偏差后=" + after
        };

        assertThat(PolicyDraft.scoring(row).decide(form(ten("≤", "0", late))).points())
                .isEqualTo(points);
    }

    /** 偏离5%以内不扣，每超1个百分点扣1分. */
    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "按整步, 190, 10.00",
        "按整步, 210, 10.00",
        "按整步, 189.99, 10.00",
        "按整步, 188, 9.00",
        "按整步, 214, 8.00",
        "不足一步按一步, 190, 10.00",
        "不足一步按一步, 189.99, 9.00",
        "不足一步按一步, 214, 8.00",
        "按比例, 211, 9.50",
        "按比例, 189, 9.50",
    })
    void aZoneInPerCentOfTheTarget(String partial, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring(
                "计分方法=逐档扣分", "计步方向=两侧都算", "每=1", "步长单位=目标值的百分之", "允许偏差=5", "扣分=1", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("=", "200", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"94, 9.00", "91, 6.00", "90, 5.00", "89, 5.00", "0, 5.00"})
    void noMoreThanTheRowTakesAtMost(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=1", "最多扣=5");

        assertThat(policy.decide(form(ten("≥", "95", actual))).points()).isEqualTo(points);
    }

    /** An indicator that only deducts: 分值 0，每起扣2分，最多扣到 −10. */
    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, -2.00", "4, -8.00", "5, -10.00", "6, -10.00"})
    void belowZeroWhereTheRowSaysHowFar(String events, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "起扣点=0", "计步方向=高于起扣点", "每=1", "扣分=2", "最低分=-10");
        IndicatorDraft accidents = indicator("事故", "0").target("≤", "0").actual(events);

        assertThat(policy.decide(form(accidents)).points()).isEqualTo(points);
    }

    @Test
    void withoutALowestScoreNothingIsTakenOffBelowZero() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "起扣点=0", "计步方向=高于起扣点", "每=1", "扣分=2");
        IndicatorDraft accidents = indicator("事故", "0").target("≤", "0").actual("3");

        assertThat(policy.decide(form(accidents)).points()).isEqualTo("0.00");
    }

    @Test
    void theSentenceNamesZoneCapAndFloor() {
        PolicyDraft zone = PolicyDraft.scoring("计分方法=逐档扣分", "起扣点=0", "计步方向=高于起扣点", "每=1", "扣分=1", "允许偏差=2");
        PolicyDraft whole =
                PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "步长单位=目标值的百分之", "扣分=1", "允许偏差=5", "超出允许偏差后=从起扣点起扣", "最多扣=6");
        PolicyDraft below = PolicyDraft.scoring("计分方法=逐档扣分", "起扣点=0", "计步方向=两侧都算", "每=1", "扣分=2", "最低分=-10");

        assertThat(told(zone, ten("≤", "0", "2"))).isEqualTo("实际 2，超出起扣点 0 共 2，在允许偏差 2 以内，每 1 扣 1 分；不扣分，得 10 分");
        assertThat(told(zone, ten("≤", "0", "5")))
                .isEqualTo("实际 5，超出起扣点 0 共 5，超过允许偏差 2，计 3，每 1 扣 1 分，按整步扣 3 分：10 − 3，得 7 分");
        assertThat(told(whole, ten("=", "200", "186")))
                .isEqualTo("实际 186，偏离起扣点 200 共 14（7%），超过允许偏差 5%，全部计，每 1% 扣 1 分，按整步扣 7 分，最多扣 6 分：10 − 6，得 4 分");
        assertThat(told(below, indicator("事故", "0").target("≤", "0").actual("6")))
                .isEqualTo("实际 6，偏离起扣点 0 共 6，每 1 扣 2 分，按整步扣 12 分：0 − 12，最低 -10 分，得 -10 分");
    }

    private static String told(PolicyDraft policy, IndicatorDraft indicator) {
        Decided decided = policy.decide(form(indicator));
        return decided.formula();
    }
}
