package kaoping.compare;

import java.util.ArrayList;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet before and after, side by side: equal rows keep their order (longest common subsequence), what is left
 * between them is paired from the top, the rest was added or removed.
 */
final class Alignment {
    /** One row before and after; one of them is null when it was added or removed. */
    record Pair(@Nullable Row before, @Nullable Row after) {}

    private final List<Row> before;
    private final List<Row> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<Row> before, List<Row> after) {
        this.before = before;
        this.after = after;
    }

    static List<Pair> of(List<Row> before, List<Row> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.walk(alignment.common());
        return alignment.pairs;
    }

    /** length[i][j]: how many equal rows the rest of both has from i and j on. */
    private int[][] common() {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = same(before.get(i), after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private void walk(int[][] length) {
        int i = 0;
        int j = 0;
        int fromBefore = 0;
        int fromAfter = 0;
        while (i < before.size() && j < after.size()) {
            if (same(before.get(i), after.get(j))) {
                pairUp(before.subList(fromBefore, i), after.subList(fromAfter, j));
                pairs.add(new Pair(before.get(i), after.get(j)));
                fromBefore = ++i;
                fromAfter = ++j;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        pairUp(before.subList(fromBefore, before.size()), after.subList(fromAfter, after.size()));
    }

    private void pairUp(List<Row> gone, List<Row> come) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
            pairs.add(new Pair(k < gone.size() ? gone.get(k) : null, k < come.size() ? come.get(k) : null));
        }
    }

    private static boolean same(Row one, Row other) {
        for (Column<?> column : one.kind().columns()) {
            if (!Shown.cell(one, column).equals(Shown.cell(other, column))) {
                return false;
            }
        }
        return true;
    }
}
