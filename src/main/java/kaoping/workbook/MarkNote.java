package kaoping.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * The comment of a marked cell: the marks, how the cell looked before, the comment that was there before.
 *
 * <p>Why all of it stands in the comment: it stays with its cell when rows are inserted, sorted or deleted, and every
 * spreadsheet program keeps it.
 *
 * @param fill the cell's own fill as {@link OwnFill} writes it; empty for none
 * @param own the cell's own comment; null when it had none
 */
record MarkNote(String fill, @Nullable XSSFRichTextString own) {
    static final String PREFIX = "考评检查：";
    private static final String OWN = "\n——————原有批注——————\n";
    private static final Pattern FILL = Pattern.compile("\n（原有底色 ([^\n（）]*)）$");

    /** What an earlier run kept in its comment; a comment that is no mark is the cell's own. */
    static MarkNote read(XSSFRichTextString comment, String fill) {
        String text = comment.getString();
        if (!text.startsWith(PREFIX)) {
            return new MarkNote(fill, comment);
        }
        int end = text.indexOf(OWN);
        Matcher m = FILL.matcher(end < 0 ? text : text.substring(0, end));
        return new MarkNote(m.find() ? m.group(1) : "", end < 0 ? null : from(comment, end + OWN.length()));
    }

    static boolean isMark(XSSFRichTextString comment) {
        return comment.getString().startsWith(PREFIX);
    }

    XSSFRichTextString with(String marks) {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(marks + (fill.isEmpty() ? "" : "\n（原有底色 " + fill + "）") + (own == null ? "" : OWN));
        if (own != null) {
            append(text, own, 0);
        }
        return text;
    }

    private static XSSFRichTextString from(XSSFRichTextString all, int start) {
        XSSFRichTextString rest = new XSSFRichTextString();
        append(rest, all, start);
        return rest;
    }

    /** The runs of {@code more} behind {@code start}, each in its own font. */
    private static void append(XSSFRichTextString text, XSSFRichTextString more, int start) {
        String all = more.getString();
        if (more.numFormattingRuns() == 0) {
            text.append(all.substring(start));
        }
        for (int run = 0; run < more.numFormattingRuns(); run++) {
            int from = Math.max(start, more.getIndexOfFormattingRun(run));
            int to = more.getIndexOfFormattingRun(run) + more.getLengthOfFormattingRun(run);
            if (from < to) {
                text.append(all.substring(from, to), more.getFontOfFormattingRun(run));
            }
        }
    }
}
