package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One sheet before and after: its differences, and any part of them applied. */
final class SheetEdit<T> {
    /** What a change is about: a cell of a pair, or a pair as a whole under the empty title. */
    private record Spot<T>(Alignment.Pair<T> pair, String title) {}

    private final Rows<T> rows;
    private final @Nullable List<T> before;
    private final @Nullable List<T> after;
    private final List<Alignment.Pair<T>> pairs;
    private final Map<Change, Spot<T>> spots = new LinkedHashMap<>();
    private final @Nullable Change whole;

    /**
     * @param place {@code workbook!sheet}, for a sheet that came or went as a whole
     * @param before null when there was no such sheet, as is {@code after} when there is none now
     */
    SheetEdit(Rows<T> rows, String place, @Nullable List<T> before, @Nullable List<T> after) {
        this.rows = rows;
        this.before = before;
        this.after = after;
        if (before == null || after == null) {
            this.pairs = List.of();
            this.whole = whole(place, before, after);
        } else {
            this.pairs = Alignment.of(before, after, rows);
            this.whole = null;
            pairs.forEach(this::compare);
        }
    }

    /** Why one change: a policy with half a sheet decides as nobody would want it. */
    private @Nullable Change whole(String place, @Nullable List<T> before, @Nullable List<T> after) {
        String title = place.substring(place.indexOf('!') + 1);
        if (after != null) {
            String what = "工作表“" + title + "”（" + after.size() + " 行）";
            return new Change(Change.Kind.SHEET_ADDED, place, what, "", lines(after));
        }
        if (before != null) {
            String what = "工作表“" + title + "”（" + before.size() + " 行）";
            return new Change(Change.Kind.SHEET_REMOVED, place, what, lines(before), "");
        }
        return null;
    }

    private String lines(List<T> all) {
        return all.stream().map(rows::line).collect(Collectors.joining("；"));
    }

    private void compare(Alignment.Pair<T> pair) {
        T one = pair.before();
        T other = pair.after();
        if (one == null && other != null) {
            Change added =
                    new Change(Change.Kind.ROW_ADDED, rows.place(other), rows.which(other), "", rows.line(other));
            spots.put(added, new Spot<>(pair, ""));
        } else if (one != null && other == null) {
            Change removed = new Change(Change.Kind.ROW_REMOVED, rows.place(one), rows.which(one), rows.line(one), "");
            spots.put(removed, new Spot<>(pair, ""));
        } else if (one != null && other != null) {
            cells(pair, one, other);
        }
    }

    private void cells(Alignment.Pair<T> pair, T one, T other) {
        Map<String, String> was = rows.cells(one);
        Map<String, String> is = rows.cells(other);
        Set<String> titles = new LinkedHashSet<>(was.keySet());
        titles.addAll(is.keySet());
        for (String title : titles) {
            String from = was.getOrDefault(title, "");
            String to = is.getOrDefault(title, "");
            if (!from.equals(to)) {
                String place = rows.place(other, title);
                Change change = new Change(Change.Kind.CELL, place, rows.what(other, title), from, to);
                spots.put(change, new Spot<>(pair, title));
            }
        }
    }

    List<Change> changes() {
        return whole == null ? List.copyOf(spots.keySet()) : List.of(whole);
    }

    /** The old rows with some of the changes applied; null when there is no such sheet then. */
    @Nullable
    List<T> apply(Set<Change> some) {
        if (before == null || after == null) {
            return whole != null && some.contains(whole) ? after : before;
        }
        Map<Alignment.Pair<T>, Set<String>> applied = new LinkedHashMap<>();
        spots.forEach((change, spot) -> {
            if (some.contains(change)) {
                applied.computeIfAbsent(spot.pair(), pair -> new LinkedHashSet<>())
                        .add(spot.title());
            }
        });
        List<T> result = new ArrayList<>();
        for (Alignment.Pair<T> pair : pairs) {
            T row = row(pair, applied.getOrDefault(pair, Set.of()));
            if (row != null) {
                result.add(rows.at(row, result.size() + 2));
            }
        }
        return result;
    }

    private @Nullable T row(Alignment.Pair<T> pair, Set<String> applied) {
        T one = pair.before();
        T other = pair.after();
        if (one == null || other == null) {
            return applied.isEmpty() ? one : other;
        }
        T row = one;
        for (String title : applied) {
            row = rows.with(row, other, title);
        }
        return row;
    }
}
