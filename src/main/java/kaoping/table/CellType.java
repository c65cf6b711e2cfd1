package kaoping.table;

import java.util.List;

/**
 * What a column's cells mean: how a cell is read, and how a value is put back into a cell.
 *
 * @param name as the guide and the comments call it, e.g. {@code 小数}
 * @param choices the drop-down list; empty when the vocabulary is open
 */
public record CellType<T>(String name, List<String> choices, Reader<T> reader, Writer<T> writer) {
    public interface Reader<T> {
        Reading<T> read(Cell cell);
    }

    public interface Writer<T> {
        Cell write(T value);
    }

    public Reading<T> read(Cell cell) {
        return reader.read(cell);
    }

    public Cell write(T value) {
        return writer.write(value);
    }
}
