package kaoping.workbook;

import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Cell;
import kaoping.table.Column;
import kaoping.table.Reading;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** One cell under a known title: its value, or a finding. */
final class ValueReader {
    private final Findings findings;

    ValueReader(Findings findings) {
        this.findings = findings;
    }

    /** Null when the cell is spoilt; formulas and errors were reported with the sheet's form. */
    <T> @Nullable T read(Column<T> column, Content content, String place) {
        if (content instanceof Content.Odd odd) {
            findings.add(Code.CELL_BAD_TEXT, place, column.title(), Shown.brief(odd.text()), odd.oddity());
        }
        if (!(content instanceof Content.Plain plain)) {
            return null;
        }
        Cell cell = plain.cell();
        if (!plain.shownInFull()) {
            findings.add(Code.CELL_NOT_SHOWN_IN_FULL, place, column.title(), Shown.brief(cell));
        }
        Reading<T> reading = column.type().read(cell);
        if (reading.trouble() != null) {
            findings.add(reading.trouble(), place, column.title(), Shown.brief(cell), Shown.brief(reading.hint()));
        } else if (reading.value() instanceof Interval interval && interval.isEmpty()) {
            findings.add(Code.CELL_EMPTY_INTERVAL, place, column.title(), Shown.brief(cell));
        }
        return reading.value();
    }

    void reportMissing(Column<?> column, String place) {
        findings.add(Code.CELL_MISSING, place, column.title(), column.meaning());
    }
}
