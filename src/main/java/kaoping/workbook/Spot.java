package kaoping.workbook;

import kaoping.finding.Places;

/** Places inside one sheet of one workbook, for findings. */
record Spot(String workbook, String sheet) {
    /** {@code x.xlsx!评分}. */
    String whole() {
        return workbook + "!" + sheet;
    }

    /** {@code x.xlsx!评分!B5}. */
    String cell(int column, int row) {
        return Places.cell(workbook, sheet, Places.address(column, row));
    }

    /** {@code x.xlsx!评分!5}. */
    String row(int row) {
        return Places.cell(workbook, sheet, String.valueOf(row));
    }

    /** {@code x.xlsx!评分!5:9}, or one row alone. */
    String rows(int from, int to) {
        return from == to ? row(from) : Places.cell(workbook, sheet, from + ":" + to);
    }

    /** {@code x.xlsx!评分!C}. */
    String column(int column) {
        String address = Places.address(column, 1);
        return Places.cell(workbook, sheet, address.substring(0, address.length() - 1));
    }
}
