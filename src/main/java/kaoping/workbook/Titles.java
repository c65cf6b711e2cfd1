package kaoping.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;

/**
 * The first row of a sheet, read.
 *
 * @param byColumn column in the file, from 0 → its title; titles that make no sense are not in it
 * @param troubled columns whose title was reported, so that their cells are not reported again
 */
record Titles(NavigableMap<Integer, String> byColumn, Set<Integer> troubled) {

    static Titles read(Grid grid, Spot spot, Findings findings) {
        Titles titles = new Titles(new TreeMap<>(), new HashSet<>());
        Set<String> seen = new HashSet<>();
        grid.head().forEach((column, content) -> {
            String place = spot.cell(column, grid.first());
            if (content instanceof Content.Plain plain && seen.add(plain.cell().shown())) {
                titles.byColumn.put(column, plain.cell().shown());
                return;
            }
            titles.troubled.add(column);
            if (content instanceof Content.Plain plain) {
                findings.add(Code.TITLE_TWICE, place, Shown.brief(plain.cell()));
            } else if (content instanceof Content.Odd odd) {
                findings.add(Code.CELL_BAD_TEXT, place, "标题", Shown.brief(odd.text()), odd.oddity());
            }
        });
        return titles;
    }

    /** Reports content under no title, once a column, in the columns from {@code from} on. */
    void reportUntitled(int from, Grid grid, Spot spot, Findings findings) {
        Map<Integer, Integer> firstRows = new HashMap<>();
        grid.body().forEach((row, cells) -> cells.keySet().forEach(column -> firstRows.putIfAbsent(column, row)));
        firstRows.forEach((column, row) -> {
            if (column < from
                    || byColumn.containsKey(column)
                    || troubled.contains(column)
                    || grid.isMerged(column, grid.first())) {
                return;
            }
            if (grid.at(column, row) instanceof Content.Plain plain) {
                findings.add(Code.CELL_WITHOUT_TITLE, spot.cell(column, row), Shown.brief(plain.cell()));
            } else if (grid.at(column, row) instanceof Content.Odd odd) {
                findings.add(Code.CELL_WITHOUT_TITLE, spot.cell(column, row), Shown.brief(odd.text()));
            }
        });
    }

    /** Reports titles that nobody knows; returns the ones that were probably meant by them. */
    List<String> reportUnknown(List<String> known, int row, Spot spot, Findings findings) {
        List<String> missing =
                known.stream().filter(title -> !byColumn.containsValue(title)).toList();
        List<String> meant = new ArrayList<>();
        byColumn.forEach((column, title) -> {
            if (!known.contains(title)) {
                Optional<String> nearest = Nearest.to(title, missing);
                nearest.ifPresent(meant::add);
                findings.add(Code.TITLE_UNKNOWN, spot.cell(column, row), Shown.brief(title), hint(nearest, missing));
            }
        });
        return meant;
    }

    /** {@code ：最接近的是“计分方法”}, or all that may be meant. */
    static String hint(Optional<String> nearest, List<String> known) {
        String all = known.isEmpty() ? "，或删去" : "：可用的有 " + String.join("、", known);
        return nearest.map(title -> "：最接近的是“" + title + "”").orElse(all);
    }

    /** The column under {@code title}, -1 when the file has not got it. */
    int position(String title) {
        return byColumn.entrySet().stream()
                .filter(entry -> entry.getValue().equals(title))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
