package kaoping.workbook;

import kaoping.table.Cell;

/** Content as a finding quotes it: short, and every character visible. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String brief(String text) {
        String visible = OddText.visible(text);
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }

    static String brief(Cell cell) {
        return brief(cell.shown());
    }
}
