package kaoping.review;

import java.util.List;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.ListSheet;
import kaoping.table.Row;

/** A veto that keeps units from a list which no row of 名单 makes: 不上名单 “表扬” where the list is 通报表扬. */
final class VetoLists implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<String> lists = draft.rows(ListSheet.KIND).stream()
                .map(row -> row.need(ListSheet.NAME))
                .distinct()
                .toList();
        for (Row row : draft.rows(VetoSheet.KIND)) {
            row.get(VetoSheet.OFF_LISTS, List.of()).stream()
                    .filter(list -> !lists.contains(list))
                    .forEach(list -> findings.add(
                            Code.VETO_LIST_UNKNOWN,
                            row.place(VetoSheet.OFF_LISTS),
                            list,
                            Nearest.to(list, lists)
                                    .map(near -> "，最接近的是“" + near + "”")
                                    .orElse("")));
        }
    }
}
