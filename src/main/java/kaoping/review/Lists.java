package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.ListSheet;
import kaoping.table.Row;

/** A list that stays empty: 数量 0, 比例 0 %, or a 单位类别 that no other sheet knows and that is probably mistyped. */
final class Lists implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<String> groups = GroupWord.in(draft)
                .filter(group -> group.row().kind() != ListSheet.KIND)
                .map(GroupWord::word)
                .distinct()
                .toList();
        for (Row row : draft.rows(ListSheet.KIND)) {
            BigDecimal share = row.get(ListSheet.SHARE);
            if (row.get(ListSheet.COUNT, 1) == 0) {
                findings.add(Code.LIST_EMPTY, row.place(ListSheet.COUNT), row.need(ListSheet.NAME));
            } else if (share != null && share.signum() == 0) {
                findings.add(Code.LIST_EMPTY, row.place(ListSheet.SHARE), row.need(ListSheet.NAME));
            }
            String group = row.get(ListSheet.GROUP);
            Optional<String> near = group == null || groups.contains(group)
                    ? Optional.empty()
                    : Nearest.to(Objects.requireNonNull(group), groups);
            near.filter(word -> !GroupWord.looksLike(word, Objects.requireNonNull(group)))
                    .ifPresent(word -> findings.add(
                            Code.LIST_GROUP_UNKNOWN, row.place(ListSheet.GROUP), Objects.requireNonNull(group), word));
        }
    }
}
