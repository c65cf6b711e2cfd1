package kaoping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.table.Cell;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Remark;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.value.Exact;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a policy workbook (方案工作簿) for people: 说明 first, comments at the titles, drop-downs, formats that hide nothing.
 * The same book gives the same bytes; what it writes, {@link WorkbookReader} reads back.
 */
public final class WorkbookWriter {
    private final boolean everyColumn;

    private WorkbookWriter(boolean everyColumn) {
        this.everyColumn = everyColumn;
    }

    /** With the columns that some row uses or every row must. */
    public static byte[] write(PolicyBook book) {
        return new WorkbookWriter(false).workbook(book);
    }

    /** With every column that there is, for a workbook that staff are still to fill in. */
    public static byte[] writeWhole(PolicyBook book) {
        return new WorkbookWriter(true).workbook(book);
    }

    private byte[] workbook(PolicyBook book) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook);
            writeSettings(new PageWriter(workbook, looks, Settings.KIND.title(), 3), book);
            for (Sheet sheet : book.sheets()) {
                int columns = sheet.kind().columns().size();
                write(new PageWriter(workbook, looks, sheet.kind().title(), columns), sheet);
            }
            for (OwnSheet own : book.ownSheets()) {
                write(new PageWriter(workbook, looks, own.title(), own.titles().size()), own);
            }
            WordList.last(workbook);
            return PlainZip.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSettings(PageWriter page, PolicyBook book) {
        page.startRow();
        for (int column = 0; column < UprightReader.TITLES.size(); column++) {
            page.title(column, UprightReader.TITLES.get(column), Looks.Title.PLAIN);
        }
        Row settings = book.settings().row();
        settings.kind().columns().forEach(column -> writeSetting(page, settings, column));
        page.finish();
    }

    private static <T> void writeSetting(PageWriter page, Row settings, Column<T> column) {
        T value = settings.get(column);
        List<Cell> cells = value == null ? List.of() : List.of(column.type().write(value));
        if (column.need() == Column.Need.REPEATED && value instanceof List<?> lines) {
            cells = lines.stream().map(line -> Cell.text((String) line)).toList();
        }
        for (int i = 0; i < Math.max(1, cells.size()); i++) {
            page.startRow();
            page.title(0, column.title(), Looks.Title.PLAIN);
            page.frame(1, CellWriter.formatOf(column.type()));
            if (i < cells.size()) {
                page.write(1, cells.get(i));
            }
            page.remark(2, i == 0 ? column.meaning() : "");
            page.listHere(1, column.type().choices());
        }
    }

    private void write(PageWriter page, Sheet sheet) {
        List<Column<?>> columns = shown(sheet);
        page.startRow();
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            page.title(at, column.title(), column.isCondition() ? Looks.Title.CONDITION : Looks.Title.OUTCOME);
            page.describe(at, comment(column), column.type());
            page.list(at, column.type().choices());
        }
        Deque<Remark> remarks = new ArrayDeque<>(sheet.remarks());
        for (Row row : sheet.rows()) {
            while (!remarks.isEmpty() && remarks.getFirst().number() < row.number()) {
                page.note(remarks.removeFirst().text());
            }
            page.startRow();
            for (int at = 0; at < columns.size(); at++) {
                write(page, at, row, columns.get(at));
            }
        }
        writeBelow(page, sheet, remarks);
        page.finish();
    }

    /** What stands under the last row, behind a blank row where there was one. */
    private static void writeBelow(PageWriter page, Sheet sheet, Deque<Remark> remarks) {
        int above = sheet.rows().isEmpty()
                ? 0
                : sheet.rows().get(sheet.rows().size() - 1).number();
        for (Remark remark : remarks) {
            if (above > 0 && remark.number() > above + 1) {
                page.startRow();
            }
            page.note(remark.text());
            above = remark.number();
        }
    }

    private List<Column<?>> shown(Sheet sheet) {
        return sheet.kind().columns().stream()
                .filter(column -> everyColumn
                        || sheet.rows().isEmpty()
                        || column.need() == Column.Need.REQUIRED
                        || sheet.rows().stream().anyMatch(row -> row.get(column) != null))
                .toList();
    }

    private static <T> void write(PageWriter page, int at, Row row, Column<T> column) {
        T value = row.get(column);
        page.frame(at, CellWriter.formatOf(column.type()));
        if (value != null) {
            page.write(at, column.type().write(value));
        }
    }

    /** {@code 条件：…\n类型：小数}. */
    private static String comment(Column<?> column) {
        String role = column.isCondition() ? "条件，留空表示不限" : "结果";
        String need = column.need() == Column.Need.REQUIRED ? "，必填" : "";
        return column.meaning() + "\n（" + role + need + "；" + column.type().name() + "）";
    }

    private static void write(PageWriter page, OwnSheet own) {
        page.startRow();
        for (int column = 0; column < own.titles().size(); column++) {
            page.title(column, own.titles().get(column), Looks.Title.PLAIN);
        }
        for (OwnRow row : own.rows()) {
            page.startRow();
            for (int column = 0; column < own.titles().size(); column++) {
                String text = row.text(own.titles().get(column));
                page.frame(column, Looks.TEXT);
                if (!text.isEmpty()) {
                    page.write(column, isPlainNumber(text) ? Cell.number(text) : Cell.text(text));
                }
            }
        }
        page.finish();
    }

    /** Whether it can stand as a number and is shown with the same digits again. */
    private static boolean isPlainNumber(String text) {
        Optional<String> same =
                Exact.read(text).filter(n -> n.precision() <= 15).map(Exact::print);
        return same.isPresent() && same.get().equals(text);
    }
}
