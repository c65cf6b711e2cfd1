package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Rounding;
import org.junit.jupiter.api.Test;

/** The ladder of tiers: totals without a tier, order, quotas, and vetoes that name a tier. */
class TiersTest {
    private static Row byTotal(String tier, String total) {
        return Plan.row(TierSheet.KIND, TierSheet.TOTAL, range(total), TierSheet.TIER, tier);
    }

    private static Row byShare(String tier, String share) {
        return Plan.row(TierSheet.KIND, TierSheet.TIER, tier, TierSheet.SHARE, number(share));
    }

    private static Row rest(String tier) {
        return Plan.row(TierSheet.KIND, TierSheet.TIER, tier, TierSheet.REST, true);
    }

    private static List<String> found(Row... rows) {
        return new Plan().sheet(TierSheet.KIND, rows).found();
    }

    @Test
    void soundLaddersAreNoFinding() {
        assertThat(found(byTotal("优", "≥90"), byTotal("良", "≥80 且 <90"), byTotal("差", "<80")))
                .isEmpty();
        assertThat(found(byTotal("优", "≥90"), byTotal("良", "≥80"), rest("差"))).isEmpty();
        assertThat(found(byShare("优秀", "30"), rest("良好"), byShare("合格", "30"))).isEmpty();
    }

    @Test
    void whereThePlacesGoDownToTheLastUnitATotalBelowThemDecidesNothing() {
        assertThat(found(byShare("好", "30"), rest("较好"), byShare("一般", "30"), byTotal("差", "<60")))
                .containsExactly("警告 CELL_IDLE 等次!B5 “总分”这一格不起作用：上面的“一般”（等次!D4）给到最后一名而不限总分，评不到这一档；要按总分评到它，在那一行也写上总分");
        Row least = Plan.row(
                TierSheet.KIND, TierSheet.TOTAL, range("≥60"), TierSheet.TIER, "一般", TierSheet.SHARE, number("30"));
        assertThat(found(byShare("好", "30"), rest("较好"), least, byTotal("差", "<60")))
                .isEmpty();
    }

    @Test
    void aTierWithoutPlacesIsOneToFallTo() {
        Row none = Plan.row(TierSheet.KIND, TierSheet.TIER, "D级", TierSheet.PLACES, 0);
        Row veto =
                Plan.row(VetoSheet.KIND, VetoSheet.MATTER, List.of("隐瞒事故"), VetoSheet.EFFECT, VetoEffect.LOWEST_TIER);
        assertThat(found(rest("B级"), none)).singleElement().asString().startsWith("警告 QUOTA_NOTHING");
        assertThat(new Plan()
                        .sheet(TierSheet.KIND, rest("B级"), none)
                        .sheet(VetoSheet.KIND, veto)
                        .found())
                .noneMatch(finding -> finding.contains("QUOTA_NOTHING"));
    }

    @Test
    void aTotalBetweenTwoTiersHasNone() {
        assertThat(found(byTotal("优", "≥90"), byTotal("良", "≥80 且 ≤89"), byTotal("差", "<80")))
                .containsExactly("警告 TIER_GAP 等次!B2 全部单位：89.5 分没有等次");
    }

    @Test
    void aHoleThatNoTotalCanFallIntoIsNone() {
        Row[] rows = {byTotal("优", "≥90"), byTotal("良", "≥80 且 ≤89.99"), byTotal("差", "<80")};
        assertThat(found(rows)).isEmpty();
        assertThat(new Plan()
                        .set(Settings.TOTAL_SCALE, 3)
                        .sheet(TierSheet.KIND, rows)
                        .found())
                .containsExactly("警告 TIER_GAP 等次!B2 全部单位：89.995 分没有等次");
    }

    @Test
    void nothingBelowTheLowestTierIsAHole() {
        assertThat(found(byTotal("优", "≥90"), byTotal("合格", "≥60 且 <90")))
                .containsExactly("警告 TIER_GAP 等次!B3 全部单位：30 分没有等次");
    }

    @Test
    void nothingAboveTheHighestTierIsAHoleUpToTheFullScore() {
        Row[] rows = {byTotal("优", "≥90 且 <100"), byTotal("差", "<90")};
        assertThat(found(rows)).isEmpty();
        assertThat(new Plan()
                        .set(Settings.FULL_SCORE, number("100"))
                        .sheet(TierSheet.KIND, rows)
                        .found())
                .containsExactly("警告 TIER_GAP 等次!B2 全部单位：100 分没有等次");
    }

    @Test
    void aTierWithAQuotaLeavesAHoleOnceItsPlacesAreGone() {
        Row excellent = Plan.row(
                TierSheet.KIND, TierSheet.TOTAL, range("≥90"), TierSheet.TIER, "优秀", TierSheet.SHARE, number("30"));
        assertThat(found(excellent, byTotal("合格", "<90")))
                .containsExactly("警告 TIER_GAP 等次!B3 全部单位：95 分没有等次，有名额的等次用完名额以后");
        assertThat(found(excellent, rest("合格"))).isEmpty();
    }

    @Test
    void laddersOfDifferentGroupsHaveNothingToDoWithEachOther() {
        Row towns = Plan.row(
                TierSheet.KIND, TierSheet.GROUP, "乡镇", TierSheet.TOTAL, range("≥85 且 ≤95"), TierSheet.TIER, "优");
        Row low = Plan.row(TierSheet.KIND, TierSheet.GROUP, "乡镇", TierSheet.TIER, "差");
        assertThat(found(towns, byTotal("优", "≥90"), byTotal("良", "<90"), low)).isEmpty();
    }

    @Test
    void overlappingTiersOfOneGroup() {
        assertThat(found(byTotal("优", "≥90 且 ≤100"), byTotal("良", "≥80 且 ≤90"), byTotal("差", "<80")))
                .containsExactly("错误 ROWS_OVERLAP 等次!B3 与 等次!B2 重叠：总分 90 两行都适用，规定却不同");
    }

    @Test
    void aBetterTierBelowAWorseOne() {
        assertThat(found(byTotal("良", "≥80 且 <90"), byTotal("优", "≥90"), byTotal("差", "<80")))
                .containsExactly("警告 TIER_ORDER 等次!B3 “优”的总分范围高于写在上面的“良”（等次!B2）");
    }

    @Test
    void aBetterTierThatAWorseOneHidesIsSaidOnce() {
        assertThat(found(byTotal("良", "≥80"), byTotal("优", "≥90"), byTotal("差", "<80")))
                .containsExactly("警告 ROW_UNREACHABLE 等次!D3 这一行永远用不到：上面的 等次!B2 已经全部包括");
    }

    @Test
    void aTierThatComesAgainBelowAnother() {
        assertThat(found(
                        byTotal("优", "≥90"), byTotal("良", "≥60 且 <90"), byTotal("优", "≥50 且 <60"), byTotal("差", "<50")))
                .containsExactly("错误 TIER_RETURNS 等次!D4 “优”在“良”下面又出现一次（上面的在 等次!D2）");
    }

    @Test
    void severalRowsOfOneTierTogether() {
        assertThat(found(byTotal("优", "≥90"), byTotal("优", "≥85 且 <90"), byTotal("差", "<85")))
                .isEmpty();
    }

    @Test
    void sharesAboveTheWhole() {
        assertThat(found(byShare("优秀", "40"), byShare("良好", "40"), byShare("合格", "30")))
                .containsExactly("错误 QUOTAS_ABOVE_WHOLE 等次!E4 全部单位：名额比例合计 110%，超过 100%");
    }

    @Test
    void sharesThatLeaveNothingForTheRest() {
        assertThat(found(byShare("优秀", "40"), rest("良好"), byShare("合格", "60")))
                .containsExactly("警告 QUOTA_NOTHING 等次!H3 “良好”：名额比例合计已到 100%，没有其余");
    }

    @Test
    void aShareThatRoundsToNothing() {
        Row down = Plan.row(
                TierSheet.KIND, TierSheet.TIER, "优秀", TierSheet.SHARE, number("10"), TierSheet.ROUNDING, Rounding.DOWN);
        assertThat(found(down, rest("合格"))).containsExactly("警告 QUOTA_NOTHING 等次!E2 “优秀”：类别不足 10 个单位时名额为 0");
        assertThat(found(byShare("优秀", "10"), rest("合格")))
                .containsExactly("提示 QUOTA_NOTHING 等次!E2 “优秀”：类别不足 5 个单位时名额为 0");
        assertThat(found(byShare("优秀", "20"), rest("合格"))).isEmpty();
    }

    @Test
    void fixedPlacesOfNone() {
        Row none = Plan.row(TierSheet.KIND, TierSheet.TIER, "优秀", TierSheet.PLACES, 0);
        assertThat(found(none, rest("合格"))).containsExactly("警告 QUOTA_NOTHING 等次!F2 “优秀”：名额总是 0");
    }

    @Test
    void moreThanOneRest() {
        assertThat(found(rest("良好"), rest("合格"))).containsExactly("错误 TIER_REST_TWICE 等次!H3 全部单位：“其余”不止一行，另一行是 等次!H2");
    }

    @Test
    void quotasThatHaveNoPlaceForEverybody() {
        assertThat(found(byShare("优秀", "30"), byShare("良好", "40")))
                .containsExactly("警告 TIER_PLACES_SHORT 等次!D3 全部单位：没有“其余”行，名额不够每个单位：10 个单位只有 7 个名额");
        assertThat(found(byShare("优秀", "20"), byShare("良好", "60"), byShare("合格", "20")))
                .containsExactly("警告 TIER_PLACES_SHORT 等次!D4 全部单位：没有“其余”行，名额不够每个单位：12 个单位只有 11 个名额");
    }

    @Test
    void aVetoThatBarsATierNobodyGives() {
        Row bars = Plan.row(
                VetoSheet.KIND, VetoSheet.EFFECT, VetoEffect.BAR_TIER, VetoSheet.TIER, "优秀", VetoSheet.RELEASE, false);
        assertThat(new Plan()
                        .sheet(TierSheet.KIND, byShare("优秀", "30"), rest("合格"))
                        .sheet(VetoSheet.KIND, bars)
                        .found())
                .isEmpty();
        assertThat(new Plan()
                        .sheet(TierSheet.KIND, byShare("优", "30"), rest("合格"))
                        .sheet(VetoSheet.KIND, bars)
                        .found())
                .containsExactly("警告 VETO_TIER_UNKNOWN 一票否决!Q2 等次表里没有“优秀”，最接近的是“优”，这一行不起作用");
    }
}
