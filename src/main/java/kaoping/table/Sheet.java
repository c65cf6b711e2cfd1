package kaoping.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sheet as read: its kind, where it stands, its rows in order. */
public record Sheet(SheetKind<?> kind, Origin origin, List<Row> rows, Map<Integer, Row> byNumber) {
    public Sheet(SheetKind<?> kind, Origin origin, List<Row> rows) {
        this(
                kind,
                origin,
                List.copyOf(rows),
                rows.stream().collect(Collectors.toUnmodifiableMap(Row::number, Function.identity())));
    }

    /** The same sheet with the row of the same number replaced. */
    public Sheet with(Row row) {
        return new Sheet(
                kind,
                origin,
                rows.stream().map(r -> r.number() == row.number() ? row : r).toList());
    }
}
