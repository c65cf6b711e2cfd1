package kaoping.review;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaoping.adjust.CountSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;

/** Parts of 汇总 whose full scores, each by its factor, do not add up to the full score of 说明: 50 + 30 + 9.99 + 10 against 100. */
final class FullScore implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        BigDecimal full = draft.settings().get(Settings.FULL_SCORE);
        if (full == null) {
            return;
        }
        List<Row> rows = draft.rows(TotalSheet.KIND);
        Set<String> groups = rows.stream()
                .map(row -> row.get(TotalSheet.GROUP, ""))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        // Why: where groups are named, rows for nobody in particular need not make a whole of their own.
        Set<String> whole = groups.isEmpty() ? Set.of("") : groups;
        whole.forEach(group -> Sum.of(rows, group).compare(full, group, findings));
    }

    /**
     * What the parts of one group add up to.
     *
     * @param at the last row that was added
     * @param open some part states no full score
     */
    private record Sum(BigDecimal sum, List<Row> at, boolean open) {
        static Sum of(List<Row> rows, String group) {
            Set<String> seen = new HashSet<>();
            Sum sum = new Sum(BigDecimal.ZERO, List.of(), false);
            for (Row row : rows) {
                if (row.get(TotalSheet.GROUP, group).equals(group)) {
                    for (String part : row.get(TotalSheet.PART, List.of(""))) {
                        sum = seen.add(part) ? sum.plus(row, part) : sum;
                    }
                }
            }
            return sum;
        }

        private Sum plus(Row row, String part) {
            BigDecimal full = row.get(TotalSheet.FULL);
            if (full == null) {
                return new Sum(sum, at, open || !part.equals(CountSheet.ADJUSTMENTS));
            }
            BigDecimal counted = full.multiply(row.need(TotalSheet.FACTOR)).movePointLeft(2);
            return new Sum(sum.add(counted), List.of(row), open);
        }

        void compare(BigDecimal full, String group, Findings findings) {
            int order = sum.compareTo(full);
            if (!at.isEmpty() && order != 0 && !(open && order < 0)) {
                findings.add(
                        Code.FULL_SCORE_DEVIATES,
                        at.get(0).place(TotalSheet.FULL),
                        group.isEmpty() ? "" : "“" + group + "”",
                        Exact.print(sum),
                        Exact.print(full));
            }
        }
    }
}
