package kaoping.review;

import java.util.List;
import java.util.stream.Stream;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.ListSheet;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.total.TotalSheet;

/** A part that 汇总 does not list: entries that count to it count for nothing (计入 “附加分” where it lists 附加得分), and a list by it is empty. */
final class PartNames implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<Row> parts = draft.rows(TotalSheet.KIND);
        if (parts.isEmpty() || parts.stream().anyMatch(row -> row.get(TotalSheet.PART) == null)) {
            return;
        }
        List<String> listed = parts.stream()
                .flatMap(row -> row.need(TotalSheet.PART).stream())
                .distinct()
                .toList();
        Stream.of(CountSheet.COUNTS, CountSheet.ADJUSTS).forEach(kind -> check(draft, kind, listed, findings));
        for (Row row : draft.rows(ListSheet.KIND)) {
            String part = row.get(ListSheet.PART);
            if (part != null && !listed.contains(part)) {
                report(row.place(ListSheet.PART), part, listed, findings);
            }
        }
    }

    private static void check(Draft draft, SheetKind<?> kind, List<String> listed, Findings findings) {
        var column = kind == CountSheet.COUNTS ? CountSheet.COUNT.part : CountSheet.ADJUST.part;
        for (Row row : draft.rows(kind)) {
            String part = row.get(column, CountSheet.ADJUSTMENTS);
            if (!Terms.of(row).isOfIndicator() && !listed.contains(part)) {
                report(row.place(column), part, listed, findings);
            }
        }
    }

    private static void report(String place, String part, List<String> listed, Findings findings) {
        findings.add(
                Code.PART_UNKNOWN,
                place,
                part,
                Nearest.to(part, listed).map(near -> "，最接近的是“" + near + "”").orElse(""));
    }
}
