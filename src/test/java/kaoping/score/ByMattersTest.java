package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 凭事项加减: 未制定计划扣3分，未报批扣1分，扣完为止. The indicator has no figure of its own, and none is asked for. */
class ByMattersTest {
    private static PolicyDraft duty(String... more) {
        String[] cells = new String[2 + more.length];
        cells[0] = "指标名称=责任落实";
        cells[1] = "计分方法=凭事项加减";
        System.arraycopy(more, 0, cells, 2, more.length);
        return PolicyDraft.with("不适用=不得分")
                .row("评分", cells)
                .row("加减分", "事项=未制定计划", "每件分值=-3", "计入指标=责任落实")
                .row("加减分", "事项=经验推广", "每件分值=2", "计入指标=责任落实");
    }

    private static UnitDraft town() {
        return unit("甲").with(indicator("责任落实", "10"));
    }

    @Test
    void itBeginsWithNoMoreThanTheWeight() {
        Decided decided = duty("基础分=12").decide(town());

        assertThat(decided.points()).isEqualTo("10.00");
        assertThat(decided.formula()).isEqualTo("凭事项加减，基础分 12 分，以分值为限，没有计入的事项，得 10 分");
    }

    @ParameterizedTest(name = "{0}: {1} × {2} is {3}")
    @CsvSource({
        "'', 未制定计划, 1, 7.00",
        "'', 未制定计划, 4, 0.00",
        "'', 经验推广, 1, 10.00",
        "基础分=0, 经验推广, 3, 6.00",
        "基础分=0, 经验推广, 6, 10.00",
        "基础分=6, 未制定计划, 1, 3.00",
        "最低分=-5, 未制定计划, 9, -5.00",
        "最高分=13, 经验推广, 1, 12.00",
        "最高得分率=110%, 经验推广, 1, 11.00",
    })
    void entriesMoveItFromWhereItBegins(String cell, String matter, int count, String points) {
        PolicyDraft policy = cell.isEmpty() ? duty() : duty(cell);
        String kind = matter.equals("经验推广") ? "加分" : "扣分";

        Decided decided = policy.decide(town().entry(kind, matter, count, "2023-05-01"));

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.outcome().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"未制定计划, 扣分", "经验推广, 加分"})
    void moreMeritsNeverCostAndMoreFaultsNeverEarnWithinItsBounds(String matter, String kind) {
        PolicyDraft policy = duty("基础分=5", "最低分=-2", "最高分=9");
        List<BigDecimal> points = IntStream.rangeClosed(1, 8)
                .mapToObj(count -> policy.decide(town().entry(kind, matter, count, "2023-05-01")))
                .map(decided -> new BigDecimal(decided.points()))
                .toList();

        assertThat(points)
                .isSortedAccordingTo(kind.equals("加分") ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .allSatisfy(p -> assertThat(p).isBetween(new BigDecimal("-2"), new BigDecimal("9")));
        assertThat(points.get(0)).isNotEqualByComparingTo(points.get(7));
    }

    @Test
    void theSentenceNamesTheEntriesOrSaysThatThereAreNone() {
        Decided none = duty().decide(town());
        Decided one = duty().decide(town().entry("扣分", "未制定计划", 1, "2023-05-01"));
        Decided base = duty("基础分=0").decide(town());

        assertThat(none.formula()).isEqualTo("凭事项加减，满分 10 分，没有计入的事项，得 10 分");
        assertThat(base.formula()).isEqualTo("凭事项加减，基础分 0 分，没有计入的事项，得 0 分");
        assertThat(one.formula()).isEqualTo("凭事项加减，满分 10 分；未制定计划：1 件 × -3 = -3 分；10 − 3 = 7 分");
    }

    @Test
    void aBlankActualIsNoFault() {
        PolicyDraft policy =
                duty().row("评分", "计分方法=按完成比例").row("核对", "核对项=实际值没有填", "级别=警告").row("核对", "核对项=没有填实际值而自评了得分", "级别=错误");

        Decided decided = policy.decide(unit("甲")
                .with(
                        indicator("责任落实", "10").claimed("10"),
                        indicator("完成率", "10").target("≥", "5").claimed("3")));

        assertThat(decided.outcome().findings())
                .extracting(Finding::code, Finding::place)
                .containsOnly(
                        tuple(Code.ACTUAL_BLANK, "/units/0/indicators/1/actual"),
                        tuple(Code.SCORE_ON_BLANK, "/units/0/indicators/1/claimed"));
    }

    @Test
    void whatDoesNotApplyIsTreatedAsThePolicySays() {
        Decided decided = duty().decide(unit("甲").with(indicator("责任落实", "10").actual("不适用")));

        assertThat(decided.points()).isEqualTo("0.00");
    }

    @Test
    void aRowToWhichNothingCountsIsIdle() {
        assertThat(Review.of(duty().policy())).extracting(Finding::code).doesNotContain(Code.CELL_IDLE);
        assertThat(Review.of(PolicyDraft.with()
                        .row("评分", "指标名称=责任落实、宣传", "计分方法=凭事项加减")
                        .row("加减分", "事项=漏报", "每件分值=-1", "计入指标=责任落实")
                        .policy()))
                .filteredOn(finding -> finding.code() == Code.CELL_IDLE)
                .extracting(Finding::message)
                .containsExactly("“计分方法”这一格不起作用：计件、加减分表没有一行的计入指标是“宣传”");
    }
}
