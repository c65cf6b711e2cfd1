package kaoping.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.table.Column;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Labelled;

/**
 * One CONDITION column of a native decision table.
 *
 * @param title what the label row says
 * @param code the constraint; {@code $param} or {@code $} is the cell
 * @param cell a row's cell; empty when the row leaves the condition out
 */
record NativeColumn(String title, String code, Function<Row, String> cell) {

    /** The columns that a condition needs: two for an interval, one otherwise, none when no row uses it. */
    static <T> List<NativeColumn> of(Column<T> column, List<Row> rows) {
        List<T> used =
                rows.stream().flatMap(row -> Stream.ofNullable(row.get(column))).toList();
        if (used.isEmpty() || column.test() == null) {
            return List.of();
        }
        String property = column.test().property();
        if (column.test() instanceof Test.Within || column.test() instanceof Test.Measured) {
            return rows.stream()
                    .filter(row -> row.get(column) != null)
                    .map(row -> number(column, row))
                    .distinct()
                    .flatMap(number -> ends(column, number).stream())
                    .toList();
        }
        if (column.test() instanceof Test.AnyOf) {
            String value = quoted("$", used.stream().flatMap(words -> ((List<?>) words).stream()));
            return List.of(new NativeColumn(
                    column.title(), "forall(||){" + property + " == " + value + "}", row -> words(row, column)));
        }
        return List.of(new NativeColumn(column.title(), property + " == " + literal(used), row -> value(row, column)));
    }

    /** Always true: for rows without any condition, whose pattern would vanish otherwise; {@code ?} says that no cell goes in. */
    static NativeColumn always() {
        return new NativeColumn("不限", "this != null ?", row -> isUnconditional(row) ? "是" : "");
    }

    static boolean isUnconditional(Row row) {
        return row.kind().conditions().stream().allMatch(column -> row.get(column) == null);
    }

    /** The number that an interval is for; other cells of the row may say how it is taken. */
    private static String number(Column<?> column, Row row) {
        return Objects.requireNonNull(column.test()).in(row).property();
    }

    private static <T> List<NativeColumn> ends(Column<T> column, String number) {
        String known = number + " != null && " + number + " $param";
        return List.of(end(column, number, known, NativeColumn::low), end(column, number, known, NativeColumn::high));
    }

    private static <T> NativeColumn end(Column<T> column, String number, String code, Function<Interval, String> end) {
        return new NativeColumn(column.title(), code, row -> {
            T interval = row.get(column);
            return interval == null || !number(column, row).equals(number) ? "" : end.apply((Interval) interval);
        });
    }

    private static String low(Interval interval) {
        return end(interval.lowClosed() ? ">=" : ">", interval.low());
    }

    private static String high(Interval interval) {
        return end(interval.highClosed() ? "<=" : "<", interval.high());
    }

    private static String end(String operator, @org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "" : operator + " " + Exact.print(number) + "B";
    }

    /** How the cells of an equality stand in the constraint: a member of its enum, a number, or a quoted word. */
    private static String literal(List<?> used) {
        Object value = used.get(0);
        if (value instanceof Enum<?> member) {
            return member.getDeclaringClass().getCanonicalName() + ".$param";
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return "$param";
        }
        if (value instanceof String) {
            return quoted("$param", used.stream());
        }
        throw new IllegalArgumentException(
                "no native form for " + value.getClass().getName());
    }

    private static String quoted(String parameter, Stream<?> words) {
        boolean plain = words.allMatch(word -> Escaped.write((String) word).equals(word));
        String literal = '"' + parameter + '"';
        return plain ? literal : Escaped.class.getCanonicalName() + ".read(" + literal + ")";
    }

    private static <T> String value(Row row, Column<T> column) {
        T value = row.get(column);
        if (value instanceof Enum<?> member && value instanceof Labelled) {
            return member.name();
        }
        return value == null ? "" : Escaped.write(value.toString());
    }

    private static <T> String words(Row row, Column<T> column) {
        T words = row.get(column);
        return words == null
                ? ""
                : ((List<?>) words)
                        .stream().map(word -> Escaped.write((String) word)).collect(Collectors.joining(","));
    }
}
