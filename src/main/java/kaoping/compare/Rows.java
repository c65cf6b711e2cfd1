package kaoping.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the rows of one sheet are read and changed, whether they are rules or rows of an own sheet (自定义). */
interface Rows<T> {
    /** Title → the cell as a person sees it; blank cells are not in it. */
    Map<String, String> cells(T row);

    /** {@code 等次第5行“县级机关单位 优秀”}. */
    String which(T row);

    /** {@code 等次第5行“县级机关单位 优秀”的名额比例}. */
    String what(T row, String title);

    String place(T row);

    String place(T row, String title);

    /** {@code to} with the cell under {@code title} taken from {@code from}. */
    T with(T to, T from, String title);

    /** The same cells in row {@code number}. */
    T at(T row, int number);

    /** {@code 单位类别=县级机关单位，等次=优秀，名额比例=30%}. */
    default String line(T row) {
        List<String> cells = new ArrayList<>();
        this.cells(row).forEach((title, shown) -> cells.add(title + "=" + shown));
        return String.join("，", cells);
    }
}
