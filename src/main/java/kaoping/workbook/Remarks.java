package kaoping.workbook;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kaoping.table.Remark;

/**
 * Rows of a rule sheet that are no rules but say something about them (注): their only filled cell begins with {@code 注：}. They
 * decide nothing, and are kept for whoever writes the sheet anew.
 */
final class Remarks {
    private static final Pattern REMARK = Pattern.compile("[（(]?(注|备注|附注|说明)[0-9０-９一二三四五六七八九十]*[：:].+", Pattern.DOTALL);

    private Remarks() {}

    /** The sheet without its remarks; only where {@code all} also without those between the rules. */
    private static Grid without(Grid grid, boolean all) {
        NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>(grid.rows());
        for (Integer row : grid.rows().descendingKeySet()) {
            if (row > grid.first() && isRemark(grid.rows().get(row))) {
                rows.remove(row);
            } else if (!all) {
                break;
            }
        }
        return rows.size() == grid.rows().size()
                ? grid
                : new Grid(
                        rows,
                        grid.hiddenRows(),
                        grid.hiddenColumns(),
                        grid.merged().stream()
                                .filter(range -> range.getFirstRow() < rows.lastKey())
                                .toList());
    }

    /** Without those under the last rule, so that a blank row above them and cells merged for them are nobody's fault. */
    static Grid cutOff(Grid grid) {
        return without(grid, false);
    }

    static Grid leftOut(Grid grid) {
        return without(grid, true);
    }

    /** All of them, in the order of their rows. */
    static List<Remark> of(Grid grid) {
        return grid.body().entrySet().stream()
                .filter(row -> isRemark(row.getValue()))
                .map(row -> new Remark(row.getKey(), text(row.getValue())))
                .toList();
    }

    private static String text(NavigableMap<Integer, Content> cells) {
        return cells.firstEntry().getValue() instanceof Content.Plain plain
                ? plain.cell().shown()
                : "";
    }

    private static boolean isRemark(NavigableMap<Integer, Content> cells) {
        return cells.size() == 1 && REMARK.matcher(text(cells)).matches();
    }
}
