package kaoping.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一票否决: where a unit stands by one part: 民主测评排在后 3 名的不得评优. */
class PartRankGroundTest {
    private static PolicyDraft policy(String... row) {
        return tied("1、1、3", row);
    }

    private static PolicyDraft tied(String ties, String... row) {
        return PolicyDraft.with("名次并列=" + ties)
                .row("一票否决", row)
                .row("汇总", "得分项=业务", "系数=100%")
                .row("汇总", "得分项=测评", "系数=100%", "上限=8")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格");
    }

    /** {@code 甲=9}: of the group 乡镇, with so many points of 测评 and a total above 90; {@code 甲=} has no such part. */
    private static UnitDraft[] towns(String... points) {
        return Stream.of(points)
                .map(text -> {
                    String[] pair = text.split("=", 2);
                    UnitDraft unit = UnitDraft.unit(pair[0]).in("乡镇").points("业务", "95");
                    return pair[1].isEmpty() ? unit : unit.points("测评", pair[1]);
                })
                .toArray(UnitDraft[]::new);
    }

    private static String barred(Decided decided) {
        StringBuilder barred = new StringBuilder();
        decided.outcome().units().stream()
                .map(unit -> unit.facts().name())
                .sorted()
                .filter(name -> !decided.tier(name).equals("优秀"))
                .forEach(barred::append);
        return barred.toString();
    }

    @ParameterizedTest(name = "{0}, 名次并列 {1}: {2}")
    @CsvSource({
        "倒数名次=≤2, '1、1、3', DE",
        "倒数名次==1, '1、1、3', E",
        "倒数名次=≥4, '1、1、3', A",
        "名次==1, '1、1、3', A",
        "名次==2, '1、1、3', BC",
        "名次=≤3, '1、1、3', ABC",
        "名次==4, '1、1、3', D",
        "名次==3, '1、1、2', D",
        "倒数名次==3, '1、1、3', BC",
        "倒数名次==3, '1、1、2', BC",
        "倒数名次==4, '1、1、2', A",
        "倒数名次==5, '1、1、3', A",
    })
    void whoHaveTheSameShareTheRank(String rank, String ties, String expected) {
        Decided decided =
                tied(ties, "得分项=测评", rank, "处理=不得评为", "等次=优秀").decide(towns("A=9", "B=7", "C=7", "D=6", "E=5"));

        assertThat(barred(decided)).isEqualTo(expected);
    }

    @Test
    void theSentenceNamesRankUnitsAndPoints() {
        Decided decided = policy("得分项=测评", "倒数名次=≤2", "得分=<7", "处理=不得评为", "等次=优秀")
                .decide(towns("A=9", "B=7", "C=6.5", "D=6.5", "E="));

        assertThat(decided.found(Code.VETOED)).hasSize(2);
        assertThat(decided.found(Code.VETOED).get(0).message())
                .contains("得分项‘测评’6.5 分，本类 4 个单位中并列倒数名次 1（≤2）、得分 6.5（<7）");
    }

    /** Compared is what was earned: what 汇总 cuts to the same bound is not the same. */
    @Test
    void beforeBounds() {
        assertThat(barred(policy("得分项=测评", "名次==1", "处理=不得评为", "等次=优秀").decide(towns("A=9", "B=8.5"))))
                .isEqualTo("A");
    }

    @Test
    void whoHasNoSuchPartAndWhoIsOfAnotherGroupIsNotCompared() {
        PolicyDraft policy = policy("得分项=测评", "倒数名次==1", "处理=不得评为", "等次=优秀");

        assertThat(barred(policy.decide(towns("A=9", "B=7", "C=")))).isEqualTo("B");
        UnitDraft other = UnitDraft.unit("Z").in("部门").points("业务", "95").points("测评", "1");
        assertThat(barred(policy.decide(towns("A=9", "B=7")[0], towns("A=9", "B=7")[1], other)))
                .isEqualTo("BZ");
    }

    @Test
    void whoTakesNoPartIsNotCompared() {
        PolicyDraft policy = policy("得分项=测评", "倒数名次==1", "处理=不得评为", "等次=优秀").row("一票否决", "事项=新设", "处理=不参加评定");
        UnitDraft[] towns = towns("A=9", "B=7", "C=5");

        Decided decided = policy.decide(towns[0], towns[1], towns[2].veto("新设"));

        assertThat(decided.tier("A")).isEqualTo("优秀");
        assertThat(decided.tier("B")).isEqualTo("良好");
    }

    /** The ranks by a part are known before the totals, so that they may alter these, and no circle comes of it. */
    @Test
    void pointsMayBeTakenOff() {
        PolicyDraft policy = policy("得分项=测评", "倒数名次==1", "处理=扣分", "扣分=50");

        Decided decided = policy.decide(towns("A=9", "B=7"));

        assertThat(decided.total("B")).isEqualTo("52.00");
        assertThat(decided.ranks()).isEqualTo("A1 B2");
        assertThat(Review.of(policy.policy()))
                .noneMatch(f -> f.code() == Code.VETO_CIRCLE
                        || f.code() == Code.VETO_GROUNDS_MIXED
                        || f.code() == Code.METHOD_INCOMPLETE);
    }

    @Test
    void besideOtherRows() {
        PolicyDraft policy = policy("名次==1", "处理=不得评为", "等次=优秀")
                .row("一票否决", "得分项=测评", "名次==1", "处理=不得评为", "等次=优秀")
                .row("一票否决", "得分项=测评", "得分=<1", "处理=定为最低等次");

        assertThat(Review.of(policy.policy())).noneMatch(f -> f.code().name().startsWith("ROW"));
        assertThat(barred(policy.decide(towns("A=5", "B=9", "C=6")))).isEqualTo("B");
        assertThat(Review.of(policy("得分项=测评", "名次==1", "总分范围=<80", "处理=降一等次").policy()))
                .anyMatch(f -> f.code() == Code.VETO_GROUNDS_MIXED);
        assertThat(Review.of(policy("得分项=测评", "名次==1", "事项=信访积案", "处理=降一等次").policy()))
                .anyMatch(f -> f.code() == Code.VETO_GROUNDS_MIXED);
    }
}
