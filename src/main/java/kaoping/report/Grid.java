package kaoping.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of text in aligned columns (对齐的表格); columns marked {@code >} are numbers and stand to the right. */
final class Grid {
    private static final String GAP = "  ";
    /** What is longer is cut, unless it stands in the last column. */
    private static final int WIDEST = 40;

    private final List<String> titles;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, String> below = new HashMap<>();

    /** @param titles e.g. {@code 单位}, {@code >总分} */
    Grid(String... titles) {
        this.titles = List.of(titles).stream()
                .map(t -> t.startsWith(">") ? t.substring(1) : t)
                .toList();
        this.right = List.of(titles).stream().map(t -> t.startsWith(">")).toList();
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            boolean last = row.size() == titles.size() - 1;
            row.add(last ? visible(cell) : Width.shorten(visible(cell), WIDEST));
        }
        rows.add(row);
    }

    /** A line of its own under the last row. */
    void below(String text) {
        below.merge(rows.size() - 1, "    " + visible(text) + "\n", String::concat);
    }

    /** Whether the table shows only the beginning of {@code text}. */
    static boolean isCut(String text) {
        return Width.of(visible(text)) > WIDEST;
    }

    /** Line breaks and controls would spoil the table, or the terminal. */
    static String visible(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    void print(StringBuilder out, Ink ink) {
        int[] widths = new int[titles.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Width.of(titles.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], Width.of(row.get(column)));
            }
        }
        out.append(ink.bold(line(titles, widths))).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            out.append(line(rows.get(row), widths)).append('\n').append(ink.dimIfAny(below.getOrDefault(row, "")));
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - Width.of(cell));
            line.append(column == 0 ? "" : GAP).append(right.get(column) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
