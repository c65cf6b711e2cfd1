package kaoping.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as read: its kind, where it stands, its rows in order.
 *
 * @param remarks what stands under or between the rows, for whoever writes the sheet anew
 */
public record Sheet(
        SheetKind<?> kind, Origin origin, List<Row> rows, List<Remark> remarks, Map<Integer, Row> byNumber) {
    public Sheet(SheetKind<?> kind, Origin origin, List<Row> rows) {
        this(kind, origin, rows, List.of());
    }

    public Sheet(SheetKind<?> kind, Origin origin, List<Row> rows, List<Remark> remarks) {
        this(
                kind,
                origin,
                List.copyOf(rows),
                List.copyOf(remarks),
                rows.stream().collect(Collectors.toUnmodifiableMap(Row::number, Function.identity())));
    }

    /** The row of that number; null when there is none. */
    public @Nullable Row row(int number) {
        // Why: rows mostly follow one another, and every fact asks for its own.
        int at = rows.isEmpty() ? -1 : number - rows.get(0).number();
        Row guess = at < 0 || at >= rows.size() ? null : rows.get(at);
        return guess != null && guess.number() == number ? guess : byNumber.get(number);
    }

    /** The same sheet with the row of the same number replaced. */
    public Sheet with(Row row) {
        return new Sheet(
                kind,
                origin,
                rows.stream().map(r -> r.number() == row.number() ? row : r).toList(),
                remarks);
    }
}
