package kaoping.review;

import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Interval;

/** A range in which no number lies, mostly because its ends are the wrong way round: {@code ≥90 且 <80}. */
final class EmptyRanges implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        draft.allRows().forEach(row -> row.kind().columns().forEach(column -> check(row, column, findings)));
    }

    private static <T> void check(Row row, Column<T> column, Findings findings) {
        T cell = row.get(column);
        boolean whole = column.type().equals(CellTypes.WHOLE_INTERVAL);
        if (cell instanceof Interval range
                && (range.isEmpty() || whole && Stretch.ofWhole(range).isEmpty())) {
            // Why: word for word what the workbook's reader says, so that it is one finding however the policy came in.
            findings.add(
                    Code.CELL_EMPTY_INTERVAL,
                    row.place(column),
                    column.title(),
                    column.type().write(cell).shown());
        }
    }
}
