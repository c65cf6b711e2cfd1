package kaoping.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.ScaledBy;
import kaoping.total.TotalSheet;
import org.jspecify.annotations.Nullable;

/** A cell of 汇总 that is filled in and does nothing: 轮次 of a part that is made of others, 归入 of the total. */
final class IdleTotals implements Lint {
    private static final List<Column<?>> OF_POINTS =
            List.of(TotalSheet.ROUNDS, TotalSheet.EXPECTED, TotalSheet.PER_ROUND, TotalSheet.ABSENT);

    @Override
    public void check(Draft draft, Findings findings) {
        List<Row> rows = draft.rows(TotalSheet.KIND);
        Set<String> made =
                rows.stream().map(TotalSheet::into).filter(into -> into != null).collect(Collectors.toSet());
        for (Row row : rows) {
            List<String> parts = row.get(TotalSheet.PART, List.of());
            boolean whole = !parts.isEmpty() && parts.stream().allMatch(TotalSheet.WHOLE_TOTAL::equals);
            if (whole) {
                add(row, TotalSheet.INTO, "总分是最后的合计", findings);
                add(row, TotalSheet.BASE, "总分是最后的合计", findings);
            }
            if (whole || !parts.isEmpty() && made.containsAll(parts)) {
                OF_POINTS.forEach(column -> add(row, column, "它由别的得分项合成", findings));
            }
            composed(row, parts, rows, findings);
            if (row.get(TotalSheet.BESIDE_ACTUAL) == null && row.get(TotalSheet.BESIDE_RATE) == null) {
                add(row, TotalSheet.BESIDE, "没有填另看实际值、另看完成率", findings);
            }
            if (row.get(TotalSheet.SCALED_TO) == null && row.get(TotalSheet.SCALED_BY) == ScaledBy.FULL) {
                add(row, TotalSheet.SCALED_BY, "没有填折算为", findings);
            }
            if (parts.contains(TotalSheet.WHOLE_TOTAL)
                    && row.get(TotalSheet.SCALED_BY, ScaledBy.FULL) != ScaledBy.FULL) {
                findings.add(
                        Code.METHOD_MISFIT,
                        row.place(TotalSheet.SCALED_BY),
                        TotalSheet.KIND.title(),
                        TotalSheet.SCALED_BY.title(),
                        "总分不与别的单位比，把各项归入一个得分项，在它那一行写");
            }
            if (row.get(TotalSheet.BASE) != null && rows.stream().noneMatch(above -> isBase(above, row))) {
                add(row, TotalSheet.BASE, "上面没有同归一处、不写基础分的得分项", findings);
            }
        }
    }

    /** Nothing is chosen among less than two. */
    private static void composed(Row row, List<String> parts, List<Row> rows, Findings findings) {
        boolean all = parts.contains(TotalSheet.WHOLE_TOTAL);
        boolean open = rows.stream()
                .anyMatch(part -> part.get(TotalSheet.PART) == null && isInto(TotalSheet.into(part), parts, all));
        long children = rows.stream()
                .filter(part -> isInto(TotalSheet.into(part), parts, all))
                .flatMap(part -> part.get(TotalSheet.PART, List.of()).stream())
                .filter(part -> !part.equals(TotalSheet.WHOLE_TOTAL))
                .distinct()
                .count();
        if (!open && children < 2) {
            add(row, TotalSheet.COMPOSED, children == 0 ? "没有别的得分项归入它" : "归入它的只有一项", findings);
        }
    }

    private static boolean isInto(@Nullable String into, List<String> parts, boolean total) {
        return into == null ? total : parts.contains(into);
    }

    private static boolean isBase(Row above, Row row) {
        String into = TotalSheet.into(above);
        String own = TotalSheet.into(row);
        return above.number() < row.number()
                && above.get(TotalSheet.BASE) == null
                && (into == null ? own == null : into.equals(own));
    }

    private static void add(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
