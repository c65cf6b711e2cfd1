package kaoping.review;

import java.util.List;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.table.Row;

/** A veto or a list for a tier which no row of 等次 gives, so that it does nothing: 不得评为 “优” where the tier is 优秀. */
final class VetoTiers implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<String> tiers = draft.rows(TierSheet.KIND).stream()
                .map(row -> row.need(TierSheet.TIER))
                .distinct()
                .toList();
        for (Row row : draft.rows(ListSheet.KIND)) {
            row.get(ListSheet.TIER, List.of()).stream()
                    .filter(tier -> !tiers.contains(tier))
                    .forEach(tier -> add(row.place(ListSheet.TIER), tier, tiers, findings));
        }
        for (Row row : draft.rows(VetoSheet.KIND)) {
            String tier = row.get(VetoSheet.TIER);
            VetoEffect effect = row.need(VetoSheet.EFFECT);
            boolean bars = (effect == VetoEffect.BAR_TIER || effect == VetoEffect.AT_MOST) && tier != null;
            if (bars && !tiers.isEmpty() && !tiers.contains(tier)) {
                add(row.place(VetoSheet.TIER), tier, tiers, findings);
            }
        }
    }

    private static void add(String place, String tier, List<String> tiers, Findings findings) {
        findings.add(
                Code.VETO_TIER_UNKNOWN,
                place,
                tier,
                Nearest.to(tier, tiers).map(near -> "，最接近的是“" + near + "”").orElse(""));
    }
}
