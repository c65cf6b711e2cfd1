package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a workbook with something changed in it, as staff would do it in an office program. */
final class Edited {
    private Edited() {}

    static Path copy(Path workbook, Path to, Consumer<XSSFWorkbook> change) {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell {@code C5} of a sheet. */
    static XSSFCell cell(XSSFWorkbook book, String sheet, String address) {
        CellReference at = new CellReference(address);
        return book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
    }
}
