package kaoping.workbook;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The looks of a paragraph (样式), after GB/T 9704-2012: sizes in half points, lines in points, room at the sides in letters. */
enum WordStyle {
    NORMAL("Normal", "仿宋", 32, new Lines(28, 0, 0), new Sides(STJc.BOTH, 2, 0)),
    TITLE("Title", "宋体", 44, new Lines(32, 0, 18), new Sides(STJc.CENTER, 0, 0), Trait.BOLD, Trait.KEPT),
    ADDRESSEE("Addressee", "仿宋", 32, new Lines(28, 0, 0), new Sides(STJc.BOTH, 0, 0)),
    HEADING("heading 1", "黑体", 32, new Lines(28, 6, 0), new Sides(STJc.BOTH, 2, 0), Trait.KEPT, Trait.OUTLINE),
    CLOSING("Closing", "仿宋", 32, new Lines(28, 6, 0), new Sides(STJc.BOTH, 2, 0), Trait.KEPT),
    SENDER("Sender", "仿宋", 32, new Lines(28, 0, 0), new Sides(STJc.RIGHT, 0, 4), Trait.KEPT),
    NOTE("Note", "宋体", 18, new Lines(12, 12, 0), new Sides(STJc.LEFT, 0, 0), Trait.GREY),
    TABLE_TEXT("Table Text", "宋体", 21, new Lines(15, 0, 0), new Sides(STJc.LEFT, 0, 0)),
    TABLE_NUMBER("Table Number", "宋体", 21, new Lines(15, 0, 0), new Sides(STJc.RIGHT, 0, 0)),
    TABLE_TITLE("Table Title", "宋体", 21, new Lines(15, 0, 0), new Sides(STJc.CENTER, 0, 0), Trait.BOLD, Trait.KEPT),
    FOOTER("footer", "宋体", 28, new Lines(18, 0, 0), new Sides(STJc.CENTER, 0, 0));

    /** {@code KEPT}: whole, and on the page of what follows. */
    private enum Trait {
        BOLD,
        GREY,
        KEPT,
        OUTLINE
    }

    /** @param height from line to line */
    private record Lines(int height, int before, int after) {
        void set(CTSpacing spacing) {
            spacing.setLineRule(STLineSpacingRule.EXACT);
            spacing.setLine(BigInteger.valueOf(20L * height));
            spacing.setBefore(BigInteger.valueOf(20L * before));
            spacing.setAfter(BigInteger.valueOf(20L * after));
        }
    }

    /** @param first how far the first line is set in */
    private record Sides(STJc.Enum align, int first, int right) {
        void set(CTInd room, int size) {
            room.setFirstLineChars(BigInteger.valueOf(100L * first));
            room.setFirstLine(BigInteger.valueOf(10L * first * size));
            room.setRightChars(BigInteger.valueOf(100L * right));
            room.setRight(BigInteger.valueOf(10L * right * size));
        }
    }

    private final String name;
    private final String font;
    private final int size;
    private final Lines lines;
    private final Sides sides;
    private final Set<Trait> traits;

    /** @param name by which Word knows it */
    WordStyle(String name, String font, int size, Lines lines, Sides sides, Trait... traits) {
        this.name = name;
        this.font = font;
        this.size = size;
        this.lines = lines;
        this.sides = sides;
        this.traits = Set.of(traits);
    }

    /** By which paragraphs name it. */
    String id() {
        String id = name.replace(" ", "");
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    static void define(XWPFStyles styles) {
        CTFonts latin = CTFonts.Factory.newInstance();
        latin.setAscii("Times New Roman");
        latin.setHAnsi("Times New Roman");
        styles.setDefaultFonts(latin);
        styles.setEastAsia("zh-CN");
        for (WordStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.written(), styles));
        }
    }

    private CTStyle written() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id());
        style.addNewName().setVal(name);
        if (this == NORMAL) {
            style.setDefault(true);
        }
        paragraph(style.addNewPPr());
        letters(style.addNewRPr());
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        if (traits.contains(Trait.KEPT)) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        if (traits.contains(Trait.OUTLINE)) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
        paragraph.addNewWidowControl().setVal(false);
        lines.set(paragraph.addNewSpacing());
        sides.set(paragraph.addNewInd(), size);
        paragraph.addNewJc().setVal(sides.align());
    }

    private void letters(CTRPr letters) {
        letters.addNewRFonts().setEastAsia(font);
        if (traits.contains(Trait.BOLD)) {
            letters.addNewB();
        }
        if (traits.contains(Trait.GREY)) {
            letters.addNewColor().setVal("595959");
        }
        letters.addNewSz().setVal(BigInteger.valueOf(size));
    }
}
