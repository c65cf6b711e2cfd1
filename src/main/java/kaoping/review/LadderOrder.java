package kaoping.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.table.Row;

/**
 * Tiers that do not stand from the highest to the lowest: 良好 {@code ≥80 且 <90} before 优秀 {@code ≥90}, or 优秀 once more below
 * 良好.
 */
final class LadderOrder implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Ladder ladder : draft.ladders()) {
            rising(ladder, findings);
            returning(ladder, findings);
        }
    }

    private static void rising(Ladder ladder, Findings findings) {
        List<Row> ranges = ladder.rows().stream()
                .filter(row -> row.get(TierSheet.TOTAL) != null)
                .filter(row -> !Ladder.range(row).isEmpty())
                .toList();
        for (int i = 1; i < ranges.size(); i++) {
            Row before = ranges.get(i - 1);
            Row row = ranges.get(i);
            boolean above =
                    Ladder.range(row).from().compareTo(Ladder.range(before).from()) > 0;
            // Why: a row that the one before it covers can never decide, and that is said already.
            boolean covered = Ladder.range(before).covers(Ladder.range(row));
            if (above && !covered) {
                findings.add(
                        Code.TIER_ORDER,
                        row.place(TierSheet.TOTAL),
                        row.need(TierSheet.TIER),
                        before.need(TierSheet.TIER),
                        Draft.cell(before, TierSheet.TOTAL));
            }
        }
    }

    private static void returning(Ladder ladder, Findings findings) {
        Map<String, Row> seen = new LinkedHashMap<>();
        String before = "";
        for (Row row : ladder.rows()) {
            String tier = row.need(TierSheet.TIER);
            Row first = seen.putIfAbsent(tier, row);
            if (first != null && !tier.equals(before)) {
                findings.add(
                        Code.TIER_RETURNS, row.place(TierSheet.TIER), tier, before, Draft.cell(first, TierSheet.TIER));
            }
            before = tier;
        }
    }
}
