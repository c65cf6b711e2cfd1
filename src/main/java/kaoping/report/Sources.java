package kaoping.report;

import java.util.HashMap;
import java.util.Map;
import kaoping.policy.Settings;
import kaoping.table.Row;

/** Where a rule stands, as people are told (出处); each place is told once, however many lines its rule decides. */
final class Sources {
    /** Every kind of rule sheet has this column. */
    private static final String BASIS = "依据";

    private final Settings settings;
    private final Map<String, String> told = new HashMap<>();

    Sources(Settings settings) {
        this.settings = settings;
    }

    /** {@code ；依据“按完成比例计分”（自评 › 评分 › K5，500107-jiulongpo/self-evaluation-2022.xlsx）}. */
    String sentence(Row row, String cell) {
        // Why not of what is said: its basis is its own words, not those of a cell.
        return row.origin().isSaid() ? tell(row, cell) : told.computeIfAbsent(cell, c -> tell(row, c));
    }

    private String tell(Row row, String cell) {
        return (basis(row).isEmpty() ? "；规则见" : "；依据") + source(row, cell);
    }

    /** {@code “按完成比例计分”（自评 › 评分 › K5，500107-jiulongpo/self-evaluation-2022.xlsx）}. */
    String source(Row row, String cell) {
        if (row.origin().isSaid()) {
            return quoted(basis(row)) + "（指标自己的评（扣）分标准）";
        }
        String[] place = cell.split("!", 3);
        String where = settings.row().need(Settings.TITLE) + " › " + place[1] + " › " + place[2] + "，" + place[0];
        String basis = basis(row);
        return basis.isEmpty() ? where : quoted(basis) + "（" + where + "）";
    }

    private static String basis(Row row) {
        return row.kind().column(BASIS).map(row::get).map(String::valueOf).orElse("");
    }

    /** Quotation marks inside quotation marks are single ones. */
    private static String quoted(String text) {
        return "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }
}
