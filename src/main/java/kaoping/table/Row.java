package kaoping.table;

import java.util.Arrays;
import java.util.Objects;
import kaoping.finding.Places;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, read: immutable typed values under the kind's columns. */
public final class Row {
    private final SheetKind<?> kind;
    private final Origin origin;
    private final int number;
    private final @Nullable Object[] values;

    /** Printed when first asked for, since every line that a row decides names it. */
    private @Nullable String name;

    private @Nullable String @Nullable [] places;
    private @Nullable String place;

    /** @param number the row's number in the workbook, from 1; @param values by {@link Column#index()} */
    public Row(SheetKind<?> kind, Origin origin, int number, @Nullable Object[] values) {
        if (values.length != kind.columns().size()) {
            throw new IllegalArgumentException("one value per column");
        }
        this.kind = kind;
        this.origin = origin;
        this.number = number;
        this.values = values.clone();
    }

    public SheetKind<?> kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public Origin origin() {
        return origin;
    }

    /** The cell's value, null when it is blank. */
    @SuppressWarnings("unchecked") // Invariant: the reader puts only values of the column's type at its index.
    public <T> @Nullable T get(Column<T> column) {
        return (T) values[column.index()];
    }

    /** The cell's value, {@code otherwise} when it is blank. */
    public <T> T get(Column<T> column, T otherwise) {
        T value = get(column);
        return value == null ? otherwise : value;
    }

    /** The value of a cell that the reader has made sure of. */
    public <T> T need(Column<T> column) {
        return Objects.requireNonNull(get(column), column.title());
    }

    /** The same row with another value in one cell; null empties it. */
    public <T> Row with(Column<T> column, @Nullable T value) {
        @Nullable Object[] changed = values.clone();
        changed[column.index()] = value;
        return new Row(kind, origin, number, changed);
    }

    /** The same cells, said elsewhere. */
    public Row from(Origin other) {
        return new Row(kind, other, number, values);
    }

    /** The same cells in another row of the sheet. */
    public Row at(int other) {
        return new Row(kind, origin, other, values);
    }

    /** Whether every condition that is filled in holds for {@code subject}, which the kind's rows decide about. */
    public <S> boolean fits(S subject) {
        return kind.conditions().stream().allMatch(column -> holds(column, subject));
    }

    @SuppressWarnings("unchecked") // Invariant: SheetKind.Columns lets a kind declare tests of its own subject only.
    private <S, T> boolean holds(Column<T> column, S subject) {
        T cell = get(column);
        Test<S, T> test = (Test<S, T>) column.test();
        return cell == null || test == null || test.in(this).holds(subject, cell);
    }

    /** {@code 500107-jiulongpo/self-evaluation-2022.xlsx!评分!K5}. */
    public String place(Column<?> column) {
        @Nullable String[] known = places;
        if (known == null) {
            known = new @Nullable String[values.length];
            places = known;
        }
        String printed = known[column.index()];
        if (printed == null) {
            printed = origin.place(kind, column, number);
            known[column.index()] = printed;
        }
        return printed;
    }

    /** The row's first filled outcome: the cell that people point at when they say which rule decided. */
    public String place() {
        String printed = place;
        if (printed == null) {
            printed = place(decisive());
            place = printed;
        }
        return printed;
    }

    private Column<?> decisive() {
        return kind.columns().stream()
                .filter(c -> !c.isCondition() && values[c.index()] != null)
                .findFirst()
                .orElse(kind.columns().get(0));
    }

    /**
     * Unique in a policy: {@code 500107-jiulongpo/self-evaluation-2022.xlsx!评分!第5行}; of a row that was said {@code
     * /units/0/indicators/3/standard!第2条}.
     */
    public String name() {
        String printed = name;
        if (printed == null) {
            printed = print();
            name = printed;
        }
        return printed;
    }

    private String print() {
        if (origin.isSaid()) {
            return origin.workbook() + "!第" + number + "条";
        }
        return Places.cell(origin.workbook(), kind.title(), "第" + number + "行");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && kind == row.kind
                && number == row.number
                && origin.equals(row.origin)
                && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.title(), number, origin);
    }

    @Override
    public String toString() {
        return name();
    }
}
