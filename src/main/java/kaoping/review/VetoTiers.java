package kaoping.review;

import java.util.List;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.TierSheet;
import kaoping.table.Row;

/** A veto that bars a tier which no row of 等次 gives, so that it bars nothing: 不得评为 “优” where the tier is 优秀. */
final class VetoTiers implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<String> tiers = draft.rows(TierSheet.KIND).stream()
                .map(row -> row.need(TierSheet.TIER))
                .distinct()
                .toList();
        for (Row row : draft.rows(VetoSheet.KIND)) {
            String tier = row.get(VetoSheet.TIER);
            boolean bars = row.need(VetoSheet.EFFECT) == VetoEffect.BAR_TIER && tier != null;
            if (bars && !tiers.isEmpty() && !tiers.contains(tier)) {
                findings.add(
                        Code.VETO_TIER_UNKNOWN,
                        row.place(VetoSheet.TIER),
                        tier,
                        Nearest.to(tier, tiers)
                                .map(near -> "，最接近的是“" + near + "”")
                                .orElse(""));
            }
        }
    }
}
