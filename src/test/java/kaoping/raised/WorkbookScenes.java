package kaoping.raised;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import kaoping.finding.Code;
import kaoping.shelf.Sheets;
import kaoping.workbook.WorkbookReader;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks that are not as they must be. */
final class WorkbookScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        ALL.put(Code.WORKBOOK_UNREADABLE, () -> ShelfScenes.read(new byte[] {1, 2, 3}));
        ALL.put(Code.WORKBOOK_TOO_LARGE, () -> ShelfScenes.read(new byte[9 << 20]));
        flaw(Code.WORKBOOK_ACTIVE_CONTENT, WorkbookScenes::addMacros);

        flaw(Code.SHEET_MISSING, book -> book.file().removeSheetAt(0));
        flaw(Code.SHEET_UNKNOWN, book -> book.sheet("旧表"));
        flaw(Code.SHEET_TWICE, book -> book.sheet("评分 "));
        flaw(Code.SHEET_HIDDEN, book -> book.file().setSheetVisibility(1, SheetVisibility.HIDDEN));
        flaw(Code.SHEET_EMPTY, book -> book.write("名单", 1, "名单", "取", "数量"));
        flaw(Code.ROW_HIDDEN, book -> book.sheet("评分").getRow(1).setZeroHeight(true));
        flaw(Code.COLUMN_HIDDEN, book -> book.sheet("评分").setColumnHidden(2, true));
        flaw(Code.ROW_BLANK, book -> book.write("评分", 6, "", "", "固定分", "", 1));
        flaw(Code.ROW_OF_TOTALS, book -> book.write("评分", 4, "合计", "", "固定分", "", 1));
        flaw(Code.CELLS_MERGED, book -> book.sheet("评分").addMergedRegion(CellRangeAddress.valueOf("A2:A3")));
        flaw(Code.CELL_FORMULA, book -> book.cell("评分", new CellAddress("E2")).setCellFormula("4+6"));
        flaw(Code.CELL_ERROR, book -> book.cell("评分", new CellAddress("E2"))
                .setCellErrorValue(FormulaError.REF.getCode()));
        flaw(Code.CELL_WITHOUT_TITLE, book -> book.put("评分", "J2", "随手记"));

        flaw(Code.TITLE_UNKNOWN, book -> book.put("评分", "C1", "记分方法"));
        flaw(Code.TITLE_TWICE, book -> book.put("评分", "H1", "得分"));
        flaw(Code.TITLE_MISSING, book -> book.write("名单", 1, "单位类别", "取"));
        flaw(Code.TITLES_NOT_FIRST, book -> {
            book.write("名单", 1, "通报表扬名单");
            book.write("名单", 2, "名单", "取", "数量");
        });
        flaw(Code.CELL_MISSING, book -> book.put("评分", "C3", ""));
        flaw(Code.CELL_NOT_TEXT, book -> book.put("评分", "A2", 2023));
        flaw(Code.CELL_NUMBER_AS_TEXT, book -> book.put("评分", "E2", "10"));
        flaw(Code.CELL_NOT_A_NUMBER, book -> book.put("评分", "E2", "10分"));
        flaw(Code.CELL_NOT_WHOLE, book -> book.put("等次", "B2", 1.5));
        flaw(Code.CELL_NOT_A_PERCENTAGE, book -> book.put("评分", "D2", 0.3));
        flaw(Code.CELL_NOT_AN_INTERVAL, book -> book.put("评分", "B2", "80-90"));
        flaw(Code.CELL_EMPTY_INTERVAL, book -> book.put("评分", "B2", "≥90 且 <80"));
        flaw(Code.CELL_NOT_A_DATE, book -> book.put("评分", "F2", "2023.6.30"));
        flaw(Code.CELL_NOT_A_CHOICE, book -> book.put("评分", "C2", "给固定分"));
        flaw(Code.CELL_NOT_A_TALLY, book -> {
            book.put("评分", "H1", "评语分");
            book.put("评分", "H2", "优＝100");
        });
        flaw(Code.CELL_BAD_TEXT, book -> book.put("评分", "A2", "就业\u00a0率"));
        flaw(Code.CELL_NOT_SHOWN_IN_FULL, book -> book.putShownWhole("评分", "E2", 9.745));
        flaw(Code.SETTING_TWICE, book -> book.write("说明", 9, "期间", "2024"));
    }

    private WorkbookScenes() {}

    private static void flaw(Code code, Consumer<Book> flaw) {
        ALL.put(code, () -> WorkbookReader.read(Book.with(flaw), "draft-2023.xlsx", Sheets.ALL)
                .findings());
    }

    private static void addMacros(Book book) {
        try {
            book.file().setVBAProject(new ByteArrayInputStream(new byte[10]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
