package kaoping.report;

import kaoping.policy.Settings;
import kaoping.table.Derived;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** Where a rule stands, as people are told (出处). */
final class Sources {
    /** Every kind of rule sheet has this column. */
    private static final String BASIS = "依据";

    private static final Derived<Sources> OF = new Derived<>(Sources::new);

    private final Row row;
    private final String basis;
    private volatile @Nullable Told last;

    private Sources(Row row) {
        this.row = row;
        this.basis = row.kind().column(BASIS).map(row::get).map(String::valueOf).orElse("");
    }

    /** The same row is told again and again, of the same policy and almost always of the same cell. */
    private record Told(String cell, String title, String source, Fixed ending) {}

    /** How a sentence ends: {@code ；依据“按完成比例计分”（自评 › 评分 › K5，500107-jiulongpo/self-evaluation-2022.xlsx）}. */
    static Fixed ending(Row row, String cell, Settings settings) {
        return OF.of(row).told(cell, settings.row().need(Settings.TITLE)).ending;
    }

    /** The same as a text. */
    static String sentence(Row row, String cell, Settings settings) {
        return ending(row, cell, settings).text();
    }

    /** {@code “按完成比例计分”（自评 › 评分 › K5，500107-jiulongpo/self-evaluation-2022.xlsx）}. */
    static String source(Row row, String cell, Settings settings) {
        return OF.of(row).told(cell, settings.row().need(Settings.TITLE)).source;
    }

    private Told told(String cell, String title) {
        Told before = last;
        if (before != null && before.cell.equals(cell) && before.title.equals(title)) {
            return before;
        }
        String source = source(cell, title);
        Told told = new Told(cell, title, source, new Fixed((basis.isEmpty() ? "；规则见" : "；依据") + source));
        last = told;
        return told;
    }

    private String source(String cell, String title) {
        if (row.origin().isSaid()) {
            return quoted(basis) + "（指标自己的评（扣）分标准）";
        }
        String[] place = cell.split("!", 3);
        String where = title + " › " + place[1] + " › " + place[2] + "，" + place[0];
        return basis.isEmpty() ? where : quoted(basis) + "（" + where + "）";
    }

    /** Quotation marks inside quotation marks are single ones. */
    private static String quoted(String text) {
        return "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }
}
