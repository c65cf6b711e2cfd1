package kaoping.compare;

/**
 * One difference between two policies (改动): a cell, a whole row, or a whole sheet.
 *
 * @param place where it stands now; where it stood when it is gone
 * @param what {@code 等次第5行“县级机关单位 优秀”的名额比例}
 * @param from as the cell showed it, empty when the cell, row or sheet was not there
 * @param to as it shows it now, empty when it is gone
 */
public record Change(Kind kind, String place, String what, String from, String to) {
    public enum Kind {
        CELL("cell"),
        ROW_ADDED("row-added"),
        ROW_REMOVED("row-removed"),
        SHEET_ADDED("sheet-added"),
        SHEET_REMOVED("sheet-removed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As answers write it. */
        public String word() {
            return word;
        }
    }

    /** {@code 等次第5行“县级机关单位 优秀”的名额比例：30% → 28%}. */
    public String sentence() {
        return switch (kind) {
            case CELL -> what + "：" + (from.isEmpty() ? "（空）" : from) + " → " + (to.isEmpty() ? "（空）" : to);
            case ROW_ADDED, SHEET_ADDED -> "新增" + what + "：" + to;
            case ROW_REMOVED, SHEET_REMOVED -> "删去" + what + "：" + from;
        };
    }

    /** {@code 等次!C5}, without the workbook. */
    public String cell() {
        return place.substring(place.indexOf('!') + 1);
    }
}
