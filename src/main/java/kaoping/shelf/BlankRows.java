package kaoping.shelf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;

/** Rows of a workbook that is not written yet, to be filled in (空白行). */
record BlankRows(String workbook) {
    Sheet sheet(SheetKind<?> kind, List<UnaryOperator<Row>> fillings) {
        List<Row> rows = new ArrayList<>();
        fillings.forEach(filling -> rows.add(filling.apply(row(kind, rows.size() + 2))));
        return new Sheet(kind, origin(kind), rows);
    }

    Row row(SheetKind<?> kind, int number) {
        return new Row(kind, origin(kind), number, new Object[kind.columns().size()]);
    }

    private Origin origin(SheetKind<?> kind) {
        return new Origin(workbook, Collections.nCopies(kind.columns().size(), -1));
    }
}
