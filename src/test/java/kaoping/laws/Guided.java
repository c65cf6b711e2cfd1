package kaoping.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables of the guide say (指南的表): which cells go with which choice. */
final class Guided {
    private Guided() {}

    /** The rows of the table that has this heading, cell by cell. */
    private static List<List<String>> table(String heading) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("src/docs/guide.zh.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> rows = new ArrayList<>();
        int at = lines.indexOf(heading);
        for (int i = at + 2; at >= 0 && lines.get(i).startsWith("|"); i++) {
            rows.add(Arrays.stream(lines.get(i).split("\\|", -1))
                    .skip(1)
                    .map(String::trim)
                    .toList());
        }
        return rows;
    }

    /** The columns that the guide names beside each choice of a table's first column. */
    static Map<String, Set<String>> cells(String heading, int first, int last, List<String> titles) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        for (List<String> row : table(heading)) {
            Set<String> named = new LinkedHashSet<>();
            row.subList(first, last + 1).forEach(text -> named.addAll(named(text, titles)));
            cells.put(row.get(0), named);
        }
        return cells;
    }

    /** The titles in a sentence; 超额各列（超额起点除外） are all that begin so, but for one. */
    private static Set<String> named(String text, List<String> titles) {
        Set<String> named = new LinkedHashSet<>();
        String left = text;
        int from = left.indexOf("超额各列");
        if (from >= 0) {
            String except = left.substring(from);
            titles.stream()
                    .filter(title -> title.startsWith("超额") && !except.contains(title))
                    .forEach(named::add);
            left = left.substring(0, from);
        }
        // The longest first: 最高得分率 is not 得分率.
        List<String> longest = new ArrayList<>(titles);
        longest.sort(Comparator.comparing(String::length).reversed());
        for (String title : longest) {
            if (left.contains(title)) {
                named.add(title);
                left = left.replace(title, "");
            }
        }
        return named;
    }
}
