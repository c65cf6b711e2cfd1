package kaoping.workbook;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The pages of a Word document (正文): A4 with the margins of GB/T 9704-2012, numbered at the foot. */
final class WordPage {
    /** Between the margins, in twentieths of a point. */
    static final int WIDTH = 8845;

    private final XWPFDocument document;
    private final CTSectPr section;

    WordPage(XWPFDocument document) {
        this.document = document;
        this.section = document.getDocument().getBody().addNewSectPr();
        WordStyle.define(document.createStyles());
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        margins(section.addNewPgMar());
        section.addNewPgNumType().setStart(BigInteger.ONE);
    }

    private static void number(XWPFParagraph foot) {
        write(foot, WordStyle.FOOTER, "— ");
        XWPFFieldRun page = foot.createFieldRun();
        page.setFieldInstruction("PAGE");
        page.setText("1");
        foot.createRun().setText(" —");
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(2098));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(1300));
        margins.setGutter(BigInteger.ZERO);
    }

    static void write(XWPFParagraph paragraph, WordStyle style, String text) {
        paragraph.setStyle(style.id());
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    void paragraph(WordStyle style, String text) {
        write(document.createParagraph(), style, text);
    }

    /** The last paragraph of a section; the next one begins on a page of its own that is numbered 1. */
    void lastParagraph(WordStyle style, String text, boolean ofAll) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, style, text);
        if (!ofAll) {
            paragraph.getCTP().getPPr().setSectPr(section);
        }
    }

    /** A framed table without rows. */
    XWPFTable table(List<Integer> widths) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidth(WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(40, 80, 40, 80);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblBorders frame = table.getCTTbl().getTblPr().getTblBorders();
        Stream.of(
                        frame.getTop(),
                        frame.getLeft(),
                        frame.getBottom(),
                        frame.getRight(),
                        frame.getInsideH(),
                        frame.getInsideV())
                .forEach(line -> line.setSz(BigInteger.valueOf(4)));
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }
}
