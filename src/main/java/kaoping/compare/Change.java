package kaoping.compare;

/**
 * One difference between two policies (改动): a cell, or a whole row.
 *
 * @param place where it stands now; where it stood when it is gone
 * @param what {@code 等次第5行“县级机关单位 优秀”的名额比例}
 * @param from as the cell showed it, empty when the cell or row was not there
 * @param to as it shows it now, empty when it is gone
 */
public record Change(Kind kind, String place, String what, String from, String to) {
    public enum Kind {
        CELL,
        ROW_ADDED,
        ROW_REMOVED
    }

    /** {@code 等次第5行“县级机关单位 优秀”的名额比例：30% → 28%}. */
    public String sentence() {
        return switch (kind) {
            case CELL -> what + "：" + (from.isEmpty() ? "（空）" : from) + " → " + (to.isEmpty() ? "（空）" : to);
            case ROW_ADDED -> "新增" + what + "：" + to;
            case ROW_REMOVED -> "删去" + what + "：" + from;
        };
    }
}
