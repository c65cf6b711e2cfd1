package kaoping.raised;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small sound workbook to spoil: 说明, 评分, 等次. */
record Book(XSSFWorkbook file) {
    static byte[] with(Consumer<Book> flaw) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            Book book = new Book(file);
            book.write("说明", 1, "项目", "内容");
            book.write("说明", 2, "地区代码", "999999");
            book.write("说明", 3, "地区名称", "某县");
            book.write("说明", 4, "方案代码", "draft");
            book.write("说明", 5, "方案名称", "试行");
            book.write("说明", 6, "期间", "2023");
            book.write("说明", 7, "得分小数位", 2);
            book.write("说明", 8, "得分取整", "四舍五入");
            book.write("评分", 1, "指标名称", "实际值", "计分方法", "得分率", "得分", "期限", "依据");
            book.write("评分", 2, "就业率", "≥80", "固定分", "", 10, "", "原文");
            book.write("评分", 3, "", "", "固定分", "", 5);
            book.write("等次", 1, "等次", "名额", "其余");
            book.write("等次", 2, "优秀", 1);
            book.write("等次", 3, "合格", "", "是");
            flaw.accept(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        }
    }

    XSSFSheet sheet(String title) {
        XSSFSheet sheet = file.getSheet(title);
        return sheet == null ? file.createSheet(title) : sheet;
    }

    /** Cells from column A; an empty text leaves the cell blank. */
    void write(String sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            put(cell(sheet, new CellAddress(row - 1, column)), values[column]);
        }
    }

    /** One cell: {@code put("评分", "B2", "80-90")}. */
    void put(String sheet, String address, Object value) {
        put(cell(sheet, new CellAddress(address)), value);
    }

    /** A number shown without its decimals. */
    void putShownWhole(String sheet, String address, Object value) {
        XSSFCell cell = cell(sheet, new CellAddress(address));
        put(cell, value);
        cell.setCellStyle(file.createCellStyle());
        cell.getCellStyle().setDataFormat(BuiltinFormats.getBuiltinFormat("0"));
    }

    XSSFCell cell(String sheet, CellAddress at) {
        XSSFRow row = sheet(sheet).getRow(at.getRow());
        XSSFRow line = row == null ? sheet(sheet).createRow(at.getRow()) : row;
        XSSFCell cell = line.getCell(at.getColumn());
        return cell == null ? line.createCell(at.getColumn()) : cell;
    }

    private static void put(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setBlank();
            cell.getCTCell().setV(new BigDecimal(number.toString()).toPlainString());
        } else if (value.equals("")) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
