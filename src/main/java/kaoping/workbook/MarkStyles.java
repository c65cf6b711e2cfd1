package kaoping.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The fills of a workbook's cells: everything else of a cell's style stays as it is. */
final class MarkStyles {
    private final StylesTable styles;
    private final Map<String, Integer> known = new HashMap<>();

    MarkStyles(XSSFWorkbook workbook) {
        this.styles = workbook.getStylesSource();
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            known.putIfAbsent(styles.getCellXfAt(i).xmlText(), i);
        }
    }

    /** Empty for none. */
    String fill(XSSFCell cell) {
        XSSFCellFill fill = styles.getFillAt((int) xf(cell).getFillId());
        return OwnFill.words(fill.getCTFill());
    }

    void fill(XSSFCell cell, XSSFCellFill fill) {
        CTXf xf = (CTXf) xf(cell).copy();
        xf.setFillId(number(fill));
        xf.setApplyFill(true);
        // Why not cloneStyleFrom: it changes the workbook's named styles, too.
        int style = known.computeIfAbsent(xf.xmlText(), text -> styles.putCellXf(xf) - 1);
        cell.getCTCell().setS(style);
    }

    private int number(XSSFCellFill fill) {
        CTFill wanted = fill.getCTFill();
        boolean none = OwnFill.words(wanted).isEmpty() && wanted.xmlText().contains("\"none\"");
        // Invariant: the first fill of every workbook is none.
        return none ? 0 : styles.putFill(fill);
    }

    private CTXf xf(XSSFCell cell) {
        return styles.getCellXfAt((int) cell.getCTCell().getS());
    }

    /** Gives a cell that was not there the look of its row or its column. */
    void settle(XSSFCell cell) {
        CTRow row = cell.getRow().getCTRow();
        int column = cell.getSheet().getColumnHelper().getColDefaultStyle(cell.getColumnIndex());
        long style = row.getCustomFormat() ? row.getS() : Math.max(0, column);
        if (style > 0) {
            cell.getCTCell().setS(style);
        }
    }
}
