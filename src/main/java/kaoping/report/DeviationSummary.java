package kaoping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaoping.deviation.Deviations;
import kaoping.policy.Edition;
import kaoping.policy.Settings;
import kaoping.table.Row;

/** All units beside each other, those farthest apart first (偏差汇总). */
public record DeviationSummary(String title, List<String> titles, List<List<String>> rows, List<String> notes) {
    public static DeviationSummary of(Deviations deviations) {
        Edition edition = deviations.outcome().edition();
        Settings settings = edition.policy().settings();
        Row row = settings.row();
        String title = row.need(Settings.AREA) + row.need(Settings.TITLE) + "（"
                + edition.policy().id().period() + "）自评与复核对照";
        List<List<String>> rows = deviations.units().stream()
                .map(unit -> DeviationAnswer.of(unit, settings))
                .map(DeviationSummary::row)
                .toList();
        String silent = deviations.silent().isEmpty()
                ? ""
                : "没有自评得分的单位 " + deviations.silent().size() + " 个，不列入。";
        return new DeviationSummary(
                title,
                List.of("单位", "类别", ">自评总分", ">复核总分", ">相差", ">得分不同", ">暂不计分"),
                rows,
                Stream.of("“相差”为自评减复核；单位按相差的大小排列。" + silent, "复核所用方案版本：" + edition.hash())
                        .toList());
    }

    /** The titles as columns of a page. */
    public List<Letter.Column> columns() {
        List<Letter.Column> columns = new ArrayList<>();
        for (String title : titles) {
            int at = columns.size();
            columns.add(
                    title.startsWith(">")
                            ? Letter.Column.number(title.substring(1), at)
                            : Letter.Column.text(title, at, at));
        }
        return columns;
    }

    private static List<String> row(DeviationAnswer unit) {
        return List.of(
                unit.name(),
                unit.group(),
                Objects.requireNonNullElse(unit.claimed(), "—"),
                Objects.requireNonNullElse(unit.recomputed(), "—"),
                Objects.requireNonNullElse(unit.difference(), "—"),
                String.valueOf(unit.rows().size()),
                String.valueOf(unit.unscored().size()));
    }
}
