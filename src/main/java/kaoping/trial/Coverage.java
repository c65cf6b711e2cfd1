package kaoping.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaoping.adjust.Points;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.finding.Finding;
import kaoping.place.Placing;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.score.Rated;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.Subject;

/** Which rows decided something, in trial cases or in given facts (行覆盖). */
public final class Coverage {
    private final Set<String> decisive = new HashSet<>();
    private final Set<CheckItem> found = new HashSet<>();

    /** Counts every row that decided something in {@code outcome}. */
    public void add(Outcome outcome) {
        for (UnitOutcome unit : outcome.units()) {
            unit.lines().forEach(this::add);
            unit.points().forEach(this::add);
            unit.lines().forEach(line -> line.rated().forEach(this::add));
            unit.vetoes().forEach(veto -> decisive.add(veto.row().name()));
            unit.total().parts().forEach(this::add);
            add(unit.total().whole());
            Standing standing = unit.standing();
            Placing placing = standing == null ? null : standing.placing();
            if (placing != null) {
                decisive.add(placing.rule());
            }
        }
        outcome.lists().forEach(list -> decisive.add(list.rule()));
        outcome.findings().forEach(this::add);
    }

    private void add(Points points) {
        decisive.add(points.row().name());
        Row multiplier = points.multiplier();
        if (multiplier != null) {
            decisive.add(multiplier.name());
        }
    }

    private void add(Subject subject) {
        Row row = subject.row();
        if (row != null) {
            decisive.add(row.name());
        }
    }

    private void add(Rated rated) {
        Row row = rated.row();
        if (row != null) {
            decisive.add(row.name());
        }
    }

    private void add(Finding finding) {
        for (CheckItem item : CheckItem.values()) {
            if (item.code() == finding.code()) {
                found.add(item);
            }
        }
    }

    /** The rows of one sheet, and those of them that never decided. */
    public record OfSheet(Sheet sheet, List<Row> never) {
        public int rows() {
            return sheet.rows().size();
        }

        public int covered() {
            return rows() - never.size();
        }
    }

    /** Every rule sheet that the policy's own workbook ships, in its order. */
    public List<OfSheet> of(Policy policy) {
        List<OfSheet> sheets = new ArrayList<>();
        for (Sheet sheet : policy.sheets()) {
            if (policy.ships(sheet)) {
                sheets.add(new OfSheet(
                        sheet,
                        sheet.rows().stream().filter(row -> !isDecisive(row)).toList()));
            }
        }
        return sheets;
    }

    private boolean isDecisive(Row row) {
        return row.kind() == CheckSheet.KIND
                ? found.contains(row.need(CheckSheet.ITEM))
                : decisive.contains(row.name());
    }
}
