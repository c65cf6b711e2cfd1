package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 达标得满分, 按分值比例, 固定分: all or nothing, a stated share of the weight, stated points. */
class SharesTest {
    private static final RuleBook PASS = PolicyDraft.scoring("计分方法=达标得满分").rules();

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        "≥, 90, 90, 10.00",
        "≥, 90, 89.99, 0.00",
        "≥, 90, 90.01, 10.00",
        ">, 90, 90, 0.00",
        ">, 90, 90.01, 10.00",
        "=, 90, 90, 10.00",
        "=, 90, 90.0, 10.00",
        "=, 90, 91, 0.00",
        "=, 0, 0, 10.00",
        "=, 0, 1, 0.00",
        "≤, 90, 90, 10.00",
        "≤, 90, 90.01, 0.00",
        "<, 90, 90, 0.00",
        "<, 90, 89.99, 10.00",
        "<, 0, -1, 10.00",
        "未填, 90, 90, 10.00",
        "未填, 90, 89, 0.00",
    })
    void fullPointsOrNone(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.decide(PASS, form(ten(relation, target, actual))).points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"97, 0.00", "100, 10.00"})
    void fullPointsAgainstTheRowsOwnTarget(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达标得满分", "目标取值=100");

        assertThat(policy.decide(form(ten("≥", "95", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "定性, 90, 90, ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual",
        "≥, 90, 达标, ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual",
        "≥, 很高, 95, TARGET_NOT_A_NUMBER /units/0/indicators/0/target",
    })
    void wordsNeitherPassNorFail(String relation, String target, String actual, String found) {
        Decided decided = PolicyDraft.decide(PASS, form(ten(relation, target, actual)));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"0%, 0.00", "50%, 5.00", "100%, 10.00", "12.5%, 1.25"})
    void aShareOfTheWeight(String share, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按分值比例", "得分率=" + share);

        assertThat(policy.decide(form(ten("定性", "好", "好"))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"5, 10, 5.00", "0, 10, 0.00", "10, 10, 10.00", "10, 4, 4.00", "3, 0, 0.00"})
    void fixedPointsButNoMoreThanTheWeight(String stated, String weight, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=固定分", "得分=" + stated);

        assertThat(policy.decide(form(indicator("协调", weight).target("定性", "好").actual("好")))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void eachOfItsOwnWeight() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按分值比例", "得分率=50%");

        assertThat(policy.decide(form(
                                indicator("一", "3").target("定性", "好").actual("好"),
                                indicator("二", "8").target("定性", "好").actual("好")))
                        .total("甲"))
                .isEqualTo("5.50");
    }

    @ParameterizedTest(name = "{0} of {1}, at most {2}: {3}")
    @CsvSource({"12, 10, 15, 12.00", "12, 10, 11, 11.00", "12, 10, 8, 8.00", "3, 0, 5, 3.00", "-2, 0, 5, -2.00"})
    void fixedPointsUpToTheRowsOwnHighestScore(String stated, String weight, String most, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=固定分", "得分=" + stated, "最高分=" + most);

        assertThat(policy.decide(form(indicator("表彰", weight).target("定性", "有").actual("有")))
                        .points())
                .isEqualTo(points);
    }

    /** 效果明显10分，一般5分，否则0分. */
    @ParameterizedTest
    @CsvSource({"效果明显, 10.00", "一般, 5.00", "较差, 0.00", "3, 0.00"})
    void wordsWithPointsAndALastRowForAllOthers(String word, String points) {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "完成情况=效果明显", "计分方法=固定分", "得分=10")
                .row("评分", "完成情况=一般", "计分方法=固定分", "得分=5")
                .row("评分", "计分方法=固定分", "得分=0");

        assertThat(policy.decide(form(ten("定性", "效果明显", word))).points()).isEqualTo(points);
    }
}
