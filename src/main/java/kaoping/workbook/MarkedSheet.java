package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.jspecify.annotations.Nullable;

/** The marks of one sheet. */
final class MarkedSheet {
    private static final String AUTHOR = "考评检查";
    private static final int BOX_COLUMNS = 4;
    private static final int MOST_ROWS = 16;

    private final XSSFSheet sheet;
    private final MarkStyles styles;

    MarkedSheet(XSSFSheet sheet, MarkStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** The cells that an earlier run has marked. */
    List<CellAddress> earlier() {
        List<CellAddress> earlier = new ArrayList<>();
        sheet.getCellComments().forEach((address, comment) -> {
            if (MarkNote.isMark(comment.getString())) {
                earlier.add(address);
            }
        });
        return earlier;
    }

    void mark(CellAddress address, Mark.Shade shade, String text) {
        XSSFCell cell = cell(address);
        XSSFComment comment = sheet.getCellComment(address);
        MarkNote note = note(cell, comment);
        if (!note.fill().equals(OwnFill.UNTOLD)) {
            styles.fill(cell, OwnFill.solid(shade));
        }
        XSSFRichTextString says = note.with(text);
        (comment == null ? create(address, says) : comment).setString(says);
    }

    void restore(CellAddress address) {
        XSSFCell cell = cell(address);
        XSSFComment comment = sheet.getCellComment(address);
        MarkNote note = note(cell, comment);
        if (!note.fill().equals(OwnFill.UNTOLD)) {
            styles.fill(cell, OwnFill.fill(note.fill()));
        }
        if (note.own() == null) {
            cell.removeCellComment();
        } else {
            comment.setString(note.own());
        }
    }

    private MarkNote note(XSSFCell cell, @Nullable XSSFComment comment) {
        String fill = styles.fill(cell);
        return comment == null ? new MarkNote(fill, null) : MarkNote.read(comment.getString(), fill);
    }

    private XSSFCell cell(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        XSSFCell cell = row.getCell(address.getColumn());
        if (cell == null) {
            cell = row.createCell(address.getColumn());
            styles.settle(cell);
        }
        return cell;
    }

    private XSSFComment create(CellAddress at, XSSFRichTextString says) {
        int lines = says.getString()
                .lines()
                .mapToInt(line -> 1 + line.length() / 20)
                .sum();
        int rows = Math.min(MOST_ROWS, lines + 1);
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, at.getColumn(), at.getRow(), at.getColumn() + 1, at.getRow() + 1);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        place(at, rows);
        return comment;
    }

    /** Puts the comment's box beside its cell. Why not by its anchor: that also says which cell it belongs to. */
    private void place(CellAddress at, int rows) {
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof XSSFVMLDrawing drawing) {
                int column = at.getColumn() + 1;
                int row = Math.max(0, at.getRow() - 1);
                drawing.findCommentShape(at.getRow(), at.getColumn())
                        .getClientDataArray(0)
                        .setAnchorArray(
                                0,
                                column + ", 12, " + row + ", 4, " + (column + BOX_COLUMNS) + ", 12, " + (row + rows)
                                        + ", 4");
            }
        }
    }

    /** The sheet's own part, its links, its comments and what draws them. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        PackagePartName name = sheet.getPackagePart().getPartName();
        parts.add(name.getName().substring(1));
        parts.add(PackagingURIHelper.getRelationshipPartName(name).getName().substring(1));
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            String type = part.getPackagePart().getContentType();
            if (type.contains("comments") || type.contains("vmlDrawing")) {
                parts.add(part.getPackagePart().getPartName().getName().substring(1));
            }
        }
        return parts;
    }
}
