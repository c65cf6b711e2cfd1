package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.PeerRange;
import kaoping.score.RankBasis;
import kaoping.score.RaterSheet;
import kaoping.score.ScoreSheet;
import kaoping.score.Yardstick;
import kaoping.table.Row;
import kaoping.value.Grades;
import org.junit.jupiter.api.Test;

/** What can be said of raters and comparisons before any facts come. */
class RaterRowsTest {
    private static Row score(Method method, Object... pairs) {
        Object[] all = new Object[pairs.length + 2];
        all[0] = ScoreSheet.METHOD;
        all[1] = method;
        System.arraycopy(pairs, 0, all, 2, pairs.length);
        return Plan.row(ScoreSheet.KIND, all);
    }

    private static Row rater(String name, String parent, String weight) {
        return Plan.row(
                RaterSheet.KIND,
                RaterSheet.RATER,
                name,
                RaterSheet.PARENT,
                parent.isEmpty() ? null : parent,
                RaterSheet.WEIGHT,
                number(weight));
    }

    private static List<String> raters(Row... rows) {
        return new Plan()
                .sheet(ScoreSheet.KIND, score(Method.RATED))
                .sheet(RaterSheet.KIND, rows)
                .found();
    }

    private static List<String> scores(Row... rows) {
        return new Plan().sheet(ScoreSheet.KIND, rows).found();
    }

    @Test
    void levelsThatMakeAWholeAreSound() {
        assertThat(raters(
                        rater("领导", "", "60"), rater("部门", "", "40"), rater("书记", "领导", "50"), rater("县长", "领导", "50")))
                .isEmpty();
    }

    @Test
    void weightsOfEveryLevelAddUp() {
        assertThat(raters(
                        rater("领导", "", "60"), rater("部门", "", "30"), rater("书记", "领导", "50"), rater("县长", "领导", "51")))
                .containsExactly(
                        "警告 RATER_WEIGHTS 评议!E3 最上一层的评价主体（领导、部门）权重合计 90%，不是 100%",
                        "警告 RATER_WEIGHTS 评议!E5 “领导”之下的评价主体（书记、县长）权重合计 101%，不是 100%");
    }

    @Test
    void ratersHangTogether() {
        assertThat(raters(rater("领导", "", "100"), rater("书记", "县委", "100")))
                .containsExactly("错误 RATER_ORDER 评议!D3 评价主体“书记”属于“县委”，表里没有这一评价主体");
        assertThat(raters(rater("领导", "", "100"), rater("甲", "乙", "100"), rater("乙", "甲", "100")))
                .contains("错误 RATER_ORDER 评议!D3 评价主体“甲”属于“乙”，绕回了自己，不在任何最上一层之下");
        assertThat(raters(rater("领导", "", "50"), rater("领导", "", "50")))
                .containsExactly("错误 RATER_ORDER 评议!C3 评价主体“领导”写了两行");
    }

    @Test
    void ratersOfNothing() {
        assertThat(new Plan()
                        .sheet(ScoreSheet.KIND, score(Method.RATIO))
                        .sheet(RaterSheet.KIND, rater("领导", "", "100"))
                        .found())
                .containsExactly("警告 CELL_IDLE 评议!C2 “评价主体”这一格不起作用：评分表没有计分方法为“评议”的行");
    }

    @Test
    void wordsWorthMoreThanAVoteCanGive() {
        Grades grades = Grades.read("优=110、差=-1").orElseThrow();

        assertThat(scores(score(Method.RATED, ScoreSheet.GRADES, grades)))
                .anyMatch(f -> f.startsWith("警告 POINTS_ABOVE_FULL") && f.endsWith("“评语分 优”110 分，超过满分 100 分"))
                .anyMatch(f -> f.startsWith("警告 POINTS_NEGATIVE") && f.endsWith("“评语分 差”是负数 -1"));
    }

    @Test
    void cellsThatCompareNothing() {
        assertThat(scores(score(
                        Method.RATIO,
                        ScoreSheet.YARDSTICK,
                        Yardstick.AVERAGE,
                        ScoreSheet.RANKED_BY,
                        RankBasis.RATIO,
                        ScoreSheet.AGAINST,
                        number("5"))))
                .anyMatch(f -> f.endsWith("“目标取值”这一格不起作用：已写明比较对象"))
                .anyMatch(f -> f.endsWith("“排名依据”这一格不起作用：这一行不看名次；最优值、平均值总按实际值取"));
        assertThat(scores(score(Method.FIXED, ScoreSheet.POINTS, number("5"), ScoreSheet.BASE_SHARE, number("60"))))
                .singleElement()
                .asString()
                .endsWith("“基础得分率”这一格不起作用：计分方法“固定分”不看它");
    }

    @Test
    void ranksAreWholeNumbersWithoutHolesBetweenThem() {
        Row first = score(Method.FIXED, ScoreSheet.POINTS, number("5"), ScoreSheet.RANK, range("≥1 且 ≤3"));
        Row next = score(Method.FIXED, ScoreSheet.POINTS, number("4"), ScoreSheet.RANK, range("≥4"));
        Row late = score(Method.FIXED, ScoreSheet.POINTS, number("4"), ScoreSheet.RANK, range(">4"));

        assertThat(scores(first, next)).isEmpty();
        assertThat(scores(first, late)).singleElement().asString().contains("BAND_GAP", "名次 4 没有适用的行");
        assertThat(scores(score(Method.FIXED, ScoreSheet.POINTS, number("5"), ScoreSheet.RANK, range(">3 且 <4"))))
                .singleElement()
                .asString()
                .contains("CELL_EMPTY_INTERVAL");
    }

    @Test
    void ranksInDifferentRangesSayNothingOfEachOther() {
        Row everybody = score(
                Method.FIXED,
                ScoreSheet.POINTS,
                number("5"),
                ScoreSheet.RANK,
                range("≤3"),
                ScoreSheet.RANGE_OF_PEERS,
                PeerRange.ALL);
        Row group = score(Method.FIXED, ScoreSheet.POINTS, number("4"), ScoreSheet.RANK, range("≤2"));

        assertThat(new Plan().sheet(ScoreSheet.KIND, everybody, group).findings())
                .noneMatch(f -> f.code() == Code.ROW_UNREACHABLE || f.code() == Code.ROWS_OVERLAP);
        assertThat(scores(score(Method.FIXED, ScoreSheet.POINTS, number("5"), ScoreSheet.RANK, range("≤3")), group))
                .singleElement()
                .asString()
                .contains("ROW_UNREACHABLE");
    }

    @Test
    void ranksNeedASayingAboutTies() {
        assertThat(new Plan()
                        .unset(Settings.RANK_TIES)
                        .sheet(ScoreSheet.KIND, score(Method.RANK_SHARE))
                        .found())
                .singleElement()
                .asString()
                .contains("SETTING_UNSAID", "名次并列");
    }
}
