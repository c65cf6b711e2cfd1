package kaoping.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kaoping.report.Width;

/**
 * How wide the columns of a printed table are (列宽): each as its longest text wants, and what is left over goes to those of text.
 * Where there is too little room, short ones have what they want, others a sixth of the page at most, and the widest the rest.
 */
final class ColumnWidths {
    /** Half a character of 10.5 pt, in twentieths of a point. */
    private static final int HALF = 105;

    /** Both margins of a cell, and a little more. */
    private static final int AROUND = 220;

    private static final int NARROW = 6;

    private ColumnWidths() {}

    /**
     * @param texts what stands in each column, its title among it
     * @param prose which of them are no numbers; at least one
     * @param page how wide all of them are together
     */
    static List<Integer> of(List<List<String>> texts, List<Integer> prose, int page) {
        List<Integer> widths =
                new ArrayList<>(texts.stream().map(ColumnWidths::wanted).toList());
        int spare = page - sum(widths);
        if (spare < 0) {
            int widest = widths.indexOf(Collections.max(widths));
            int most = page / Math.max(NARROW, widths.size());
            widths.replaceAll(wide -> Math.min(wide, most));
            widths.set(widest, page - sum(widths) + widths.get(widest));
            return widths;
        }
        for (int i = 0; i < prose.size(); i++) {
            int share = spare / (prose.size() - i);
            widths.set(prose.get(i), widths.get(prose.get(i)) + share);
            spare -= share;
        }
        return widths;
    }

    private static int wanted(List<String> texts) {
        return AROUND + HALF * texts.stream().mapToInt(Width::of).max().orElse(0);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(wide -> wide).sum();
    }
}
