package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kaoping.place.TierSheet;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import org.junit.jupiter.api.Test;

/** Two thousand rows with three faults among them: exactly these three are found. */
class ManyRowsTest {
    private static final int GROUPS = 100;
    private static final int BANDS = 20;

    @Test
    void threeFaultsAmongTwoThousandScoringRows() {
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            for (int band = 0; band < BANDS; band++) {
                rows.add(score("指标" + group, 5 * band, 5 * band + 5, band));
            }
        }
        rows.set(3 * BANDS + 4, score("指标3", 20, 24, 4));
        rows.set(50 * BANDS + 7, score("指标50", 34, 40, 7));
        rows.set(90 * BANDS + 12, score("指标90", 60, 64, 12));
        assertThat(new Plan().sheet(ScoreSheet.KIND, rows.toArray(Row[]::new)).found())
                .containsExactly(
                        "警告 BAND_GAP 评分!I67 指标名称 指标3，完成率 24% 没有适用的行：与 评分!I66 之间有空档",
                        "错误 ROWS_OVERLAP 评分!I1009 与 评分!I1008 重叠：指标名称 指标50，完成率 34% 两行都适用，规定却不同",
                        "警告 BAND_GAP 评分!I1815 指标名称 指标90，完成率 64% 没有适用的行：与 评分!I1814 之间有空档");
    }

    private static Row score(String name, int from, int to, int share) {
        return Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.NAME,
                List.of(name),
                ScoreSheet.RATIO,
                range("≥" + from + "% 且 <" + to + "%"),
                ScoreSheet.METHOD,
                Method.SHARE,
                ScoreSheet.SHARE,
                number(String.valueOf(share)));
    }

    @Test
    void threeFaultsAmongTwoThousandTiers() {
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            for (int band = BANDS - 1; band >= 0; band--) {
                rows.add(tier("类别" + group, 5 * band, 5 * band + 5, band));
            }
        }
        rows.set(3 * BANDS, tier("类别3", 96, 100, 19));
        rows.set(50 * BANDS + 1, tier("类别50", 90, 96, 18));
        rows.set(90 * BANDS + 2, tier("类别90", 86, 90, 17));
        assertThat(new Plan().sheet(TierSheet.KIND, rows.toArray(Row[]::new)).found())
                .containsExactly(
                        "警告 TIER_GAP 等次!B62 类别3：95 分没有等次",
                        "错误 ROWS_OVERLAP 等次!B1003 与 等次!B1002 重叠：单位类别 类别50，总分 95 两行都适用，规定却不同",
                        "警告 TIER_GAP 等次!B1804 类别90：85 分没有等次");
    }

    @Test
    void rowsThatAllMeetEachOtherAreNotComparedForEverAndThatIsSaid() {
        List<Row> rows = new ArrayList<>();
        for (int band = 0; band < 4_000; band++) {
            rows.add(Plan.row(
                    ScoreSheet.KIND,
                    ScoreSheet.ACTUAL,
                    range("≥" + band + " 且 <" + (band + 5_000)),
                    ScoreSheet.METHOD,
                    Method.RATIO));
        }
        assertThat(new Plan().sheet(ScoreSheet.KIND, rows.toArray(Row[]::new)).found())
                .containsExactly("警告 ROWS_TANGLED 评分!P2 “评分”的行互相交错太多，没有逐行比较完");
    }

    private static Row tier(String group, int from, int to, int step) {
        return Plan.row(
                TierSheet.KIND,
                TierSheet.GROUP,
                group,
                TierSheet.TOTAL,
                range("≥" + from + " 且 <" + to),
                TierSheet.TIER,
                "第" + step + "等");
    }
}
