package kaoping.review;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;

/** Rows that ask for the times of one matter and would not number them alike (第几次): one with 每, where an entry is one time, one without. */
final class TurnRows implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (SheetKind<?> kind : List.of(CountSheet.COUNTS, CountSheet.ADJUSTS)) {
            List<Terms> asking = draft.rows(kind).stream()
                    .map(Terms::of)
                    .filter(terms -> terms.row().get(terms.sheet().turn) != null)
                    .toList();
            for (int i = 1; i < asking.size(); i++) {
                Terms own = asking.get(i);
                asking.subList(0, i).stream()
                        .filter(above -> isOfOneMatter(own.row(), above.row(), own.sheet()))
                        .findFirst()
                        .ifPresent(above -> compare(own, above, findings));
            }
        }
    }

    private static boolean isOfOneMatter(Row own, Row above, CountSheet.Columns<?> sheet) {
        List<String> matters = own.get(sheet.matter);
        List<String> others = above.get(sheet.matter);
        String group = own.get(sheet.group);
        String other = above.get(sheet.group);
        return (matters == null || others == null || !Collections.disjoint(matters, others))
                && (group == null || other == null || group.equals(other))
                && own.need(sheet.points).signum() == above.need(sheet.points).signum();
    }

    private static void compare(Terms own, Terms above, Findings findings) {
        differ(own, above, own.sheet().per, cell -> cell != null, "有的写了，一项是一次；有的没有写，一件是一次", findings);
        differ(own, above, own.sheet().highest, cell -> cell, "同一事由的几项算不算同一次，各行要写得一样", findings);
    }

    private static <T> void differ(
            Terms own, Terms above, Column<T> column, Function<T, Object> asked, String why, Findings findings) {
        if (!Objects.equals(
                asked.apply(own.row().get(column)), asked.apply(above.row().get(column)))) {
            String beside = Draft.cell(above.row(), column);
            findings.add(
                    Code.METHOD_MISFIT,
                    own.row().place(column),
                    own.sheet().turn.title(),
                    column.title(),
                    "同一事项，与 " + beside + " 不同：" + why);
        }
    }
}
