package kaoping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationSummary;
import kaoping.report.Letter;
import kaoping.report.Letters;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Claimed beside recomputed as a workbook to print (偏差): a summary where there are several units, then a letter a unit. */
public final class DeviationWorkbook {
    /** A workbook with more sheets is of no use to anybody; the summary has everyone. */
    static final int MOST_LETTERS = 200;

    private final XSSFWorkbook workbook;
    private final Looks looks;

    private DeviationWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new Looks(workbook);
    }

    public static byte[] write(Deviations deviations) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            DeviationWorkbook written = new DeviationWorkbook(workbook);
            if (deviations.units().size() != 1) {
                written.summary(DeviationSummary.of(deviations));
            }
            List<Letter> letters = Letters.of(deviations).limit(MOST_LETTERS).toList();
            for (int i = 0; i < letters.size(); i++) {
                written.letter(letters.get(i), i + 1);
            }
            return PlainZip.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(DeviationSummary summary) {
        LetterPage page = new LetterPage(workbook, looks, "汇总", List.of(30, 20, 12, 12, 12, 12, 12));
        page.head(summary.title());
        page.table(summary.columns(), summary.rows());
        summary.notes().forEach(page::paragraph);
        if (summary.rows().size() > MOST_LETTERS) {
            page.paragraph("后面各页只列前 " + MOST_LETTERS + " 个单位。");
        }
        page.finish();
    }

    private void letter(Letter letter, int number) {
        String name = WorkbookUtil.createSafeSheetName(number + " " + letter.to(), '_');
        LetterPage page = new LetterPage(workbook, looks, name, List.of(11, 24, 7, 11, 11, 8, 8, 8, 36, 30));
        page.head(letter.title());
        page.addressee(letter.to() + "：");
        for (Letter.Block block : letter.blocks()) {
            if (block instanceof Letter.Heading heading) {
                page.heading(heading.text());
            } else if (block instanceof Letter.Paragraph paragraph) {
                page.paragraph("　　" + paragraph.text());
            } else if (block instanceof Letter.Note note) {
                page.paragraph("　　" + note.text());
            } else if (block instanceof Letter.Table table) {
                page.table(table.columns(), table.rows());
            }
        }
        page.finish();
    }
}
