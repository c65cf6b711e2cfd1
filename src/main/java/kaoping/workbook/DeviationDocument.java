package kaoping.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationSummary;
import kaoping.report.Letter;
import kaoping.report.Letters;

/**
 * Claimed beside recomputed as a Word document to send (偏差): a summary where there are several units, then a letter a unit, each
 * with pages of its own. The same bytes for the same input.
 */
public final class DeviationDocument {
    /** What does not depend on the letters: part of the file → resource. */
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "docProps/core.xml", "core.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/footer.xml", "footer.xml",
            "word/styles.xml", "styles.xml");

    private final WordPage page = new WordPage();

    private DeviationDocument() {}

    public static byte[] write(Deviations deviations) {
        DeviationDocument document = new DeviationDocument();
        List<Letter> letters =
                Letters.of(deviations).limit(DeviationWorkbook.MOST_LETTERS).toList();
        if (letters.size() != 1) {
            document.summary(DeviationSummary.of(deviations), letters.isEmpty());
        }
        for (int i = 0; i < letters.size(); i++) {
            document.letter(letters.get(i), i == letters.size() - 1);
        }
        Map<String, byte[]> parts = new TreeMap<>();
        PARTS.forEach((part, resource) -> parts.put(part, resource(resource)));
        parts.put("word/document.xml", document.page.end().getBytes(StandardCharsets.UTF_8));
        return PlainZip.of(parts);
    }

    private void summary(DeviationSummary summary, boolean all) {
        page.paragraph("Title", summary.title());
        WordTable.write(page, summary.columns(), summary.rows());
        if (summary.rows().size() > DeviationWorkbook.MOST_LETTERS) {
            page.paragraph("Note", "后面只附前 " + DeviationWorkbook.MOST_LETTERS + " 个单位的反馈。");
        }
        List<String> notes = summary.notes();
        notes.subList(0, notes.size() - 1).forEach(note -> page.paragraph("Note", note));
        page.lastParagraph("Note", notes.get(notes.size() - 1), all);
    }

    private void letter(Letter letter, boolean last) {
        page.paragraph("Title", letter.title());
        page.paragraph("Addressee", letter.to() + "：");
        List<Letter.Block> blocks = letter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Letter.Block block = blocks.get(i);
            if (block instanceof Letter.Heading heading) {
                page.paragraph("Heading1", heading.text());
            } else if (block instanceof Letter.Paragraph paragraph) {
                // Why: a page with nothing but a seal on it would be no letter.
                boolean closing = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Letter.Note;
                page.paragraph(closing ? "Closing" : "Normal", paragraph.text());
            } else if (block instanceof Letter.Table table) {
                WordTable.write(page, table.columns(), table.rows());
            } else if (block instanceof Letter.Note note) {
                sender();
                page.lastParagraph("Note", note.text(), last);
            }
        }
    }

    /** Left open, for a seal and a date. */
    private void sender() {
        page.paragraph("Sender", "");
        page.paragraph("Sender", "（复核单位盖章）");
        page.paragraph("Sender", "　　年　　月　　日");
    }

    private static byte[] resource(String name) {
        try (InputStream in = DeviationDocument.class.getResourceAsStream("word/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
