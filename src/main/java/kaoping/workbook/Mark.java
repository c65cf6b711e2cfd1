package kaoping.workbook;

/**
 * A remark at a place of a workbook (标注).
 *
 * @param place as findings name it, without the workbook: {@code 评分!B5}, {@code 评分!8}, {@code 评分!4:8}, {@code 评分!C},
 *     {@code 评分}; empty for the whole workbook
 * @param lines what the comment says; the first one follows the prefix that every mark begins with
 */
public record Mark(String place, Shade shade, String... lines) {
    /** What a fill colour tells, the most urgent first. */
    public enum Shade {
        ERROR("FFFF8585"),
        WARNING("FFFFC266"),
        NOTE("FFFFF3A6"),
        /** A figure that may be moved without any trial case failing. */
        DULL("FFA9CDF0"),
        /** A row that never decided. */
        IDLE("FFC9C9C9");

        private final String argb;

        Shade(String argb) {
            this.argb = argb;
        }

        String argb() {
            return argb;
        }
    }

    /** The comment's paragraph, every line of it one line. */
    String text() {
        StringBuilder text = new StringBuilder(MarkNote.PREFIX);
        for (int i = 0; i < lines.length; i++) {
            text.append(i == 0 ? "" : "\n").append(lines[i].replaceAll("\\R", " "));
        }
        return text.toString();
    }
}
