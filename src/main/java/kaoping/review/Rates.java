package kaoping.review;

import java.util.List;
import kaoping.adjust.GroundKind;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.table.Row;
import kaoping.total.FullMarks;
import kaoping.total.TotalSheet;

/** A 得分率 of a total or a part whose full score nobody states, so that it is unknown and lies in no range. */
final class Rates implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(TierSheet.KIND)) {
            if (row.get(TierSheet.RATE) != null) {
                groups(draft, row).stream()
                        .filter(group -> FullMarks.of(group, "", draft.policy()) == null)
                        .findFirst()
                        .ifPresent(group -> add(row.place(TierSheet.RATE), group.isEmpty() ? "总分" : group, findings));
            }
        }
        for (Row row : draft.rows(VetoSheet.KIND)) {
            GroundKind kind = GroundKind.of(row);
            if ((kind == GroundKind.PART || kind == GroundKind.PART_RANK) && row.get(VetoSheet.RATE) != null) {
                row.get(VetoSheet.PART, List.of()).stream()
                        .filter(part -> !isStated(draft, part))
                        .forEach(part -> add(row.place(VetoSheet.RATE), "得分项“" + part + "”", findings));
            }
        }
    }

    /** The groups that the row may be used for: its own, else all that 汇总 names and that have no tiers of their own. */
    private static List<String> groups(Draft draft, Row row) {
        String own = row.get(TierSheet.GROUP);
        if (own != null) {
            return List.of(own);
        }
        List<String> named = draft.rows(TotalSheet.KIND).stream()
                .map(part -> part.get(TotalSheet.GROUP, ""))
                .filter(group -> !group.isEmpty())
                .filter(group -> draft.ladders().stream()
                        .noneMatch(ladder -> ladder.group().equals(group)))
                .distinct()
                .toList();
        return named.isEmpty() ? List.of("") : named;
    }

    private static boolean isStated(Draft draft, String part) {
        return draft.rows(TotalSheet.KIND).stream()
                .anyMatch(row -> row.get(TotalSheet.FULL) != null
                        && row.get(TotalSheet.PART, List.of(part)).contains(part));
    }

    private static void add(String place, String what, Findings findings) {
        findings.add(Code.RATE_WITHOUT_FULL, place, what);
    }
}
