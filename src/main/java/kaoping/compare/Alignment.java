package kaoping.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet before and after, side by side: in their order, so that as many cells as possible stay the same. Rows
 * that have little in common are one that went and one that came, unless as many went as came between two that stayed.
 */
final class Alignment<T> {
    /** One row before and after; one of them is null when it was added or removed. */
    record Pair<T>(@Nullable T before, @Nullable T after) {}

    /** Beyond so many comparisons rows are paired by their position: staff do not rewrite two thousand rows at once. */
    private static final int MOST_COMPARED = 4_000_000;

    private final List<T> before;
    private final List<T> after;
    private final List<Map<String, String>> old;
    private final List<Map<String, String>> now;
    private final List<Pair<T>> pairs = new ArrayList<>();

    private Alignment(List<T> before, List<T> after, Rows<T> rows) {
        this.before = before;
        this.after = after;
        this.old = before.stream().map(rows::cells).toList();
        this.now = after.stream().map(rows::cells).toList();
    }

    static <T> List<Pair<T>> of(List<T> before, List<T> after, Rows<T> rows) {
        Alignment<T> alignment = new Alignment<>(before, after, rows);
        alignment.align();
        return alignment.pairs;
    }

    /** Equal rows at both ends need no search. */
    private void align() {
        int fewer = Math.min(before.size(), after.size());
        int head = 0;
        while (head < fewer && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < fewer - head && old.get(before.size() - 1 - tail).equals(now.get(after.size() - 1 - tail))) {
            tail++;
        }
        inOrder(0, head, 0, head);
        middle(head, before.size() - tail, head, after.size() - tail);
        inOrder(before.size() - tail, before.size(), after.size() - tail, after.size());
    }

    private void middle(int from, int to, int fromNow, int toNow) {
        if ((long) (to - from) * (toNow - fromNow) > MOST_COMPARED) {
            inOrder(from, to, fromNow, toNow);
            return;
        }
        int[][] kept = kept(from, to, fromNow, toNow);
        int i = from;
        int j = fromNow;
        int loose = from;
        int looseNow = fromNow;
        while (i < to && j < toNow) {
            int here = kept[i - from][j - fromNow];
            int like = alike(i, j);
            if (like > 0 && here == kept[i - from + 1][j - fromNow + 1] + like) {
                leftOver(loose, i, looseNow, j);
                pairs.add(new Pair<>(before.get(i), after.get(j)));
                loose = ++i;
                looseNow = ++j;
            } else if (here == kept[i - from + 1][j - fromNow]) {
                i++;
            } else {
                j++;
            }
        }
        leftOver(loose, to, looseNow, toNow);
    }

    /** kept[i][j]: how much the rest of both, from i and j on, can have in common. */
    private int[][] kept(int from, int to, int fromNow, int toNow) {
        int[][] kept = new int[to - from + 1][toNow - fromNow + 1];
        for (int i = to - from - 1; i >= 0; i--) {
            for (int j = toNow - fromNow - 1; j >= 0; j--) {
                int apart = Math.max(kept[i + 1][j], kept[i][j + 1]);
                kept[i][j] = Math.max(apart, kept[i + 1][j + 1] + alike(from + i, fromNow + j));
            }
        }
        return kept;
    }

    /** How many cells two rows share, equal rows preferred; 0 when it is less than a third. */
    private int alike(int i, int j) {
        Map<String, String> one = old.get(i);
        Map<String, String> other = now.get(j);
        int most = Math.max(one.size(), other.size());
        if (one.equals(other)) {
            return 2 * most + 1;
        }
        int same = (int) one.entrySet().stream()
                .filter(cell -> cell.getValue().equals(other.get(cell.getKey())))
                .count();
        return same * 3 < most ? 0 : same;
    }

    private void leftOver(int from, int to, int fromNow, int toNow) {
        if (to - from == toNow - fromNow) {
            inOrder(from, to, fromNow, toNow);
        } else {
            before.subList(from, to).forEach(row -> pairs.add(new Pair<>(row, null)));
            after.subList(fromNow, toNow).forEach(row -> pairs.add(new Pair<>(null, row)));
        }
    }

    private void inOrder(int from, int to, int fromNow, int toNow) {
        for (int k = 0; k < Math.max(to - from, toNow - fromNow); k++) {
            pairs.add(new Pair<>(
                    k < to - from ? before.get(from + k) : null, k < toNow - fromNow ? after.get(fromNow + k) : null));
        }
    }
}
