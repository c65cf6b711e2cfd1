package kaoping.shelf;

import java.util.ArrayList;
import java.util.List;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.score.ScoreSheet;
import kaoping.standard.Reading;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.value.Rounding;

/** Readings as a workbook whose sheet 评分 staff copy their rows from (标准读成的评分表). */
public final class StandardBook {
    private static final BlankRows BLANK = new BlankRows("standards.xlsx");
    private static final Origin ORIGIN = BLANK.row(ScoreSheet.KIND, 2).origin();

    private StandardBook() {}

    /** Each row once, under its indicator's name where that is known; standards that ask have no row. */
    public static PolicyBook of(List<Reading> readings) {
        List<Row> rows = new ArrayList<>();
        for (Reading reading : readings) {
            String name = reading.context().name();
            for (Row row : reading.rows()) {
                Row named = row.from(ORIGIN).with(ScoreSheet.NAME, name.isEmpty() ? null : List.of(name));
                if (rows.stream().noneMatch(other -> other.at(1).equals(named.at(1)))) {
                    rows.add(named.at(rows.size() + 2));
                }
            }
        }
        Sheet sheet = new Sheet(ScoreSheet.KIND, ORIGIN, rows);
        return new PolicyBook(BLANK.workbook(), settings(), List.of(sheet), List.of());
    }

    private static Settings settings() {
        return new Settings(BLANK.row(Settings.KIND, 1)
                .with(Settings.JURISDICTION, "000000")
                .with(Settings.AREA, "待填")
                .with(Settings.POLICY, "standards")
                .with(Settings.TITLE, "评（扣）分标准读成的行")
                .with(Settings.PERIOD, Settings.EVERY_PERIOD)
                .with(Settings.SCALE, 2)
                .with(Settings.ROUNDING, Rounding.HALF_UP));
    }
}
