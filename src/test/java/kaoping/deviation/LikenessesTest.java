package kaoping.deviation;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deviating claim is the same as, to the last digit; a claim that is the same as nothing is left without a word. */
class LikenessesTest {
    private static List<String> of(PolicyDraft policy, UnitDraft unit) {
        return Deviations.of(policy.decide(unit).outcome())
                .units()
                .get(0)
                .deviations()
                .get(0)
                .sameAs();
    }

    @ParameterizedTest(name = "{0} {1}, {2}, claimed {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ | 100 | 90 | 10 | 与分值相同（满分），实际没有达到目标、与按反向（目标 ÷ 实际 × 分值）计的得分相同",
                "未填 | 100 | 80 | 5 | 与分值的一半相同",
                "≤ | 80 | 100 | 10 | 与分值相同（满分），实际没有达到目标、与按正向（实际 ÷ 目标 × 分值）计的得分相同",
                "≥ | 100 | 125 | 8 | 与按反向（目标 ÷ 实际 × 分值）计的得分相同",
                "≤ | 100 | 60 | 6 | 与按正向（实际 ÷ 目标 × 分值）计的得分相同",
                "≥ | 13 | 12 | 9.2 | 与把算式的结果四舍五入到 1 位小数的得分相同、与先把完成率取为 92% 再计的得分相同",
                "≥ | 13 | 12 | 9.231 | 与把算式的结果四舍五入到 3 位小数的得分相同",
                "≥ | 13 | 12 | 9.24 | 与把算式的结果进一到 2 位小数的得分相同",
                "≥ | 1000 | 967 | 9 | 与把算式的结果舍去到整数的得分相同",
                "≥ | 1000 | 967 | 9.7 | 与把算式的结果四舍五入到 1 位小数的得分相同、与先把完成率取为 97% 再计的得分相同",
                "≥ | 100 | 4 | 4 | 与填的实际值相同",
                "≥ | 13 | 12 | 7.77 | ''",
                "≥ | 13 | 12 | 0 | ''",
                "≥ | 13 | 12 | 11 | ''"
            })
    void exactly(String relation, String target, String actual, String claimed, String expected) {
        UnitDraft unit = form(
                indicator("甲", "10").target(relation, target).actual(actual).claimed(claimed));

        assertThat(String.join("、", of(PolicyDraft.scoring("计分方法=按完成比例"), unit)))
                .isEqualTo(expected);
    }

    @Test
    void theActualInPercentOfTheWeight() {
        UnitDraft unit = form(indicator("预算完成率", "10")
                .measure("%")
                .target("=", "97.45")
                .actual("97.45%")
                .claimed("9.75"));

        assertThat(of(PolicyDraft.scoring("计分方法=按完成比例"), unit)).containsExactly("与按实际值 97.45% × 分值计的得分相同");
    }

    @Test
    void theRateThatTheFormPrints() {
        UnitDraft unit = unit("甲").budget("年度资金总额", "", "3989.07", "3967.29", "10", "9.9", "99%");

        assertThat(of(PolicyDraft.scoring("计分方法=按完成比例"), unit))
                .containsExactly("与把算式的结果四舍五入到 1 位小数的得分相同", "与按表中填的执行率 99% 计的得分相同");
    }

    @Test
    void theJudgedScore() {
        UnitDraft unit = form(
                indicator("甲", "10").target("定性", "好").actual("好").claimed("7").judged("7"));

        assertThat(of(PolicyDraft.scoring("计分方法=固定分", "得分=6"), unit)).containsExactly("与评定分相同");
    }

    @Test
    void aFormulaThatDidNotDecideIsNotRounded() {
        UnitDraft unit =
                form(indicator("甲", "10").target("≥", "1000").actual("967").claimed("9"));

        assertThat(of(PolicyDraft.scoring("计分方法=按分值比例", "得分率=30%"), unit)).isEmpty();
    }
}
