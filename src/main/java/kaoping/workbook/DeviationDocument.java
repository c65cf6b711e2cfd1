package kaoping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationSummary;
import kaoping.report.Letter;
import kaoping.report.Letters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Claimed beside recomputed as a Word document to send (偏差): a summary where there are several units, then a letter a unit, each
 * with pages of its own. The same bytes for the same input.
 */
public final class DeviationDocument {
    private final WordPage page;

    private DeviationDocument(XWPFDocument document) {
        this.page = new WordPage(document);
    }

    public static byte[] write(Deviations deviations) {
        try (XWPFDocument document = new XWPFDocument()) {
            new DeviationDocument(document).all(deviations);
            return PlainZip.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Deviations deviations) {
        List<Letter> letters =
                Letters.of(deviations).limit(DeviationWorkbook.MOST_LETTERS).toList();
        if (letters.size() != 1) {
            summary(DeviationSummary.of(deviations), letters.isEmpty());
        }
        for (int i = 0; i < letters.size(); i++) {
            letter(letters.get(i), i == letters.size() - 1);
        }
    }

    private void summary(DeviationSummary summary, boolean all) {
        page.paragraph(WordStyle.TITLE, summary.title());
        WordTable.write(page, summary.columns(), summary.rows());
        if (summary.rows().size() > DeviationWorkbook.MOST_LETTERS) {
            page.paragraph(WordStyle.NOTE, "后面只附前 " + DeviationWorkbook.MOST_LETTERS + " 个单位的反馈。");
        }
        List<String> notes = summary.notes();
        notes.subList(0, notes.size() - 1).forEach(note -> page.paragraph(WordStyle.NOTE, note));
        page.lastParagraph(WordStyle.NOTE, notes.get(notes.size() - 1), all);
    }

    private void letter(Letter letter, boolean last) {
        page.paragraph(WordStyle.TITLE, letter.title());
        page.paragraph(WordStyle.ADDRESSEE, letter.to() + "：");
        List<Letter.Block> blocks = letter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Letter.Block block = blocks.get(i);
            if (block instanceof Letter.Heading heading) {
                page.paragraph(WordStyle.HEADING, heading.text());
            } else if (block instanceof Letter.Paragraph paragraph) {
                // Why: a page with nothing but a seal on it would be no letter.
                boolean closing = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Letter.Note;
                page.paragraph(closing ? WordStyle.CLOSING : WordStyle.NORMAL, paragraph.text());
            } else if (block instanceof Letter.Table table) {
                WordTable.write(page, table.columns(), table.rows());
            } else if (block instanceof Letter.Note note) {
                sender();
                page.lastParagraph(WordStyle.NOTE, note.text(), last);
            }
        }
    }

    /** Left open, for a seal and a date. */
    private void sender() {
        page.paragraph(WordStyle.SENDER, "");
        page.paragraph(WordStyle.SENDER, "（复核单位盖章）");
        page.paragraph(WordStyle.SENDER, "　　年　　月　　日");
    }
}
