package kaoping.compare;

import java.util.ArrayList;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.Row;

/** Rows and cells in words. */
final class Shown {
    private Shown() {}

    /** The cell as a person sees it, empty when blank. */
    static <T> String cell(Row row, Column<T> column) {
        T value = row.get(column);
        return value == null ? "" : column.type().write(value).shown();
    }

    /** {@code 单位类别=县级机关单位，等次=优秀，名额比例=30%}. */
    static String row(Row row) {
        List<String> cells = new ArrayList<>();
        for (Column<?> column : row.kind().columns()) {
            String shown = cell(row, column);
            if (!shown.isEmpty()) {
                cells.add(column.title() + "=" + shown);
            }
        }
        return String.join("，", cells);
    }

    /** {@code 等次第5行“县级机关单位 优秀”}: the conditions and the first words tell which row it is. */
    static String which(Row row) {
        List<String> words = new ArrayList<>();
        for (Column<?> column : row.kind().columns()) {
            boolean telling = column.isCondition() || column.need() == Column.Need.REQUIRED;
            if (telling && words.size() < 3 && !cell(row, column).isEmpty()) {
                words.add(cell(row, column));
            }
        }
        return row.kind().title() + "第" + row.number() + "行"
                + (words.isEmpty() ? "" : "“" + String.join(" ", words) + "”");
    }
}
