package kaoping.review;

import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import org.junit.jupiter.api.Test;

/** What 说明 keeps with a reason is a note; an error stays an error. */
class JustifiedTest {
    private static Plan gap() {
        return new Plan()
                .sheet(
                        TierSheet.KIND,
                        Plan.row(TierSheet.KIND, TierSheet.TOTAL, range("≥90"), TierSheet.TIER, "优秀"),
                        Plan.row(TierSheet.KIND, TierSheet.TOTAL, range("≥0 且 ≤89"), TierSheet.TIER, "合格"));
    }

    private static List<String> found(String line) {
        return gap().set(Settings.JUSTIFIED, List.of("别的理由", line)).found();
    }

    @Test
    void byItsCell() {
        assertThat(gap().found()).containsExactly("警告 TIER_GAP 等次!B2 全部单位：89.5 分没有等次");
        assertThat(found("等次!B2 原文如此，由考评办核定")).containsExactly("提示 TIER_GAP 等次!B2 全部单位：89.5 分没有等次");
    }

    @Test
    void byItsCode() {
        assertThat(found("TIER_GAP：原文如此")).allMatch(found -> found.startsWith("提示 TIER_GAP"));
    }

    @Test
    void notByAnotherCellOrALongerWord() {
        assertThat(found("等次!B21、XTIER_GAP、TIER_GAPS、B2 都不是它")).allMatch(found -> found.startsWith("警告"));
    }

    @Test
    void neverAnError() {
        Plan overlap = new Plan()
                .set(Settings.JUSTIFIED, List.of("等次!B3 ROWS_OVERLAP 原文如此"))
                .sheet(
                        TierSheet.KIND,
                        Plan.row(TierSheet.KIND, TierSheet.TOTAL, range("≥90 且 ≤100"), TierSheet.TIER, "优秀"),
                        Plan.row(TierSheet.KIND, TierSheet.TOTAL, range("≥0 且 ≤90"), TierSheet.TIER, "合格"));
        assertThat(overlap.found()).containsExactly("错误 ROWS_OVERLAP 等次!B3 与 等次!B2 重叠：总分 90 两行都适用，规定却不同");
    }
}
