package kaoping.table;

import java.util.List;
import kaoping.finding.Places;

/**
 * Where a sheet's rows stand.
 *
 * @param workbook folder and file, e.g. {@code 500107-jiulongpo/self-evaluation-2022.xlsx}
 * @param positions for each declared column its position in the file, from 0; -1 when the file has not got it
 */
public record Origin(String workbook, List<Integer> positions) {
    public Origin {
        positions = List.copyOf(positions);
    }

    /** Of rows that stand in no workbook: where they were said, {@code /units/0/indicators/3/standard}. */
    public static Origin said(String place) {
        return new Origin(place, List.of());
    }

    /** The rows were said somewhere and stand in no workbook. */
    public boolean isSaid() {
        return positions.isEmpty();
    }

    String place(SheetKind<?> kind, Column<?> column, int row) {
        if (isSaid()) {
            return workbook;
        }
        int position = positions.get(column.index());
        String address =
                switch (kind.layout()) {
                    case ROWS -> position < 0 ? String.valueOf(row) : Places.address(position, row);
                    case UPRIGHT -> position < 0 ? "B" : Places.address(1, position + 1);
                };
        return Places.cell(workbook, kind.title(), address);
    }
}
