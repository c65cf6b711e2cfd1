package kaoping.review;

import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.table.Row;

/** A tier whose totals lie above those of the tier that is listed before it: 良好 {@code ≥80 且 <90}, then 优秀 {@code ≥90}. */
final class LadderOrder implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Ladder ladder : draft.ladders()) {
            List<Row> ranges = ladder.rows().stream()
                    .filter(row -> row.get(TierSheet.TOTAL) != null)
                    .filter(row -> !Ladder.range(row).isEmpty())
                    .toList();
            for (int i = 1; i < ranges.size(); i++) {
                Row before = ranges.get(i - 1);
                Row row = ranges.get(i);
                // Why: a row that the one before it covers can never decide, and that is said already.
                boolean covered = Ladder.range(before).covers(Ladder.range(row));
                if (!covered
                        && Ladder.range(row)
                                        .from()
                                        .compareTo(Ladder.range(before).from())
                                > 0) {
                    findings.add(
                            Code.TIER_ORDER,
                            row.place(TierSheet.TOTAL),
                            row.need(TierSheet.TIER),
                            before.need(TierSheet.TIER),
                            Draft.cell(before, TierSheet.TOTAL));
                }
            }
        }
    }
}
