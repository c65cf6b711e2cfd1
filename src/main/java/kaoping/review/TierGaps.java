package kaoping.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;

/**
 * A total that no tier admits: {@code ≥90} and {@code ≥80 且 ≤89} leave 89.5 without one, at one decimal or more; so does a
 * tier with a quota, once its places are gone.
 */
final class TierGaps implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        draft.ladders().forEach(ladder -> check(draft, ladder, findings));
    }

    private static void check(Draft draft, Ladder ladder, Findings findings) {
        List<Row> open = ladder.rows().stream()
                .filter(row -> !Ladder.isQuota(row) && !Ladder.range(row).isEmpty())
                .sorted(Comparator.comparing(row -> Ladder.range(row).from()))
                .toList();
        // Why: with quotas alone nobody is without a tier because of a total; Quotas looks whether the places suffice.
        if (open.isEmpty()) {
            return;
        }
        Cut reached = Cut.before(BigDecimal.ZERO);
        for (Row row : open) {
            report(draft, ladder, new Stretch(reached, Ladder.range(row).from()), row, findings);
            reached = reached.max(Ladder.range(row).to());
        }
        report(draft, ladder, new Stretch(reached, top(draft, ladder)), open.get(open.size() - 1), findings);
    }

    /** As far up as any tier or the full score goes. */
    private static Cut top(Draft draft, Ladder ladder) {
        BigDecimal full = draft.settings().get(Settings.FULL_SCORE);
        Cut top = full == null ? Cut.BELOW_ALL : Cut.after(full);
        for (Row row : ladder.rows()) {
            Cut to = Ladder.range(row).to();
            top = top.max(to);
        }
        return top;
    }

    private static void report(Draft draft, Ladder ladder, Stretch hole, Row at, Findings findings) {
        hole.example(draft.totalScale())
                .ifPresent(total -> findings.add(
                        Code.TIER_GAP,
                        at.place(at.get(TierSheet.TOTAL) == null ? TierSheet.TIER : TierSheet.TOTAL),
                        ladder.name(),
                        Exact.print(total),
                        ladder.quotas().stream()
                                        .anyMatch(row ->
                                                !Ladder.range(row).and(hole).isEmpty())
                                ? "，有名额的等次用完名额以后"
                                : ""));
    }
}
