package kaoping.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.adjust.CountSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.total.FullMarks;
import kaoping.total.PartWay;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Parts whose full scores, converted and each by its factor, do not add up to the full score of what they go into: 50 + 30 + 9.99
 * + 10 against 100, of 说明, of the row 总分, or of the part that they make.
 */
final class FullScore implements Lint {
    private static final String SETTINGS = "说明里";

    @Override
    public void check(Draft draft, Findings findings) {
        List<Row> rows = draft.rows(TotalSheet.KIND);
        // Why: where groups are named, rows for nobody in particular need not make a whole of their own.
        for (String group : PartTree.groups(rows)) {
            new OfGroup(PartTree.decisive(rows, group), group, draft.settings().get(Settings.FULL_SCORE))
                    .check(findings);
        }
    }

    /**
     * The parts of one group.
     *
     * @param rows the row of each part
     * @param stated the full score of 说明; null when it states none
     */
    private record OfGroup(
            Map<String, Row> rows, String group, @Nullable BigDecimal stated) {
        void check(Findings findings) {
            Map<String, Sum> sums = new LinkedHashMap<>();
            rows.forEach((part, row) -> {
                if (!part.equals(TotalSheet.WHOLE_TOTAL)) {
                    String into = Objects.requireNonNullElse(TotalSheet.into(row), TotalSheet.WHOLE_TOTAL);
                    sums.computeIfAbsent(into, name -> new Sum(new ArrayList<>(), new ArrayList<>()))
                            .add(part, row);
                }
            });
            sums.forEach((into, sum) -> sum.compare(full(into), way(into), name(into), whose(into), findings));
            converted(findings);
        }

        private @Nullable BigDecimal full(String sum) {
            Row row = rows.get(sum);
            BigDecimal own = row == null ? null : row.get(TotalSheet.FULL);
            return own == null && sum.equals(TotalSheet.WHOLE_TOTAL) ? stated : own;
        }

        private PartWay way(String sum) {
            Row row = rows.get(sum);
            return row == null ? PartWay.SUM : row.get(TotalSheet.COMPOSED, PartWay.SUM);
        }

        /** What a total of 150 is converted to is the full score of 说明. */
        private void converted(Findings findings) {
            Row row = rows.get(TotalSheet.WHOLE_TOTAL);
            BigDecimal counts = row == null ? null : TotalSheet.contribution(row);
            if (row != null && counts != null && stated != null && TotalSheet.isScaled(row) && differ(counts, stated)) {
                add(row, name(TotalSheet.WHOLE_TOTAL), counts, stated, SETTINGS, findings);
            }
        }

        /** Whose full score the parts are held against. */
        private String whose(String sum) {
            Row row = rows.get(sum);
            return row == null || row.get(TotalSheet.FULL) == null ? SETTINGS : "“" + sum + "”一行";
        }

        private String name(String sum) {
            boolean whole = sum.equals(TotalSheet.WHOLE_TOTAL);
            return (group.isEmpty() ? "" : "“" + group + "”") + (whole ? "" : "“" + sum + "”");
        }
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    /**
     * What goes into one sum.
     *
     * @param stated rows with a full score
     * @param open parts without
     */
    private record Sum(List<Row> stated, List<String> open) {
        void add(String part, Row row) {
            if (TotalSheet.contribution(row) != null) {
                stated.add(row);
            } else if (!part.equals(CountSheet.ADJUSTMENTS)) {
                open.add(part);
            }
        }

        void compare(@Nullable BigDecimal full, PartWay way, String name, String whose, Findings findings) {
            if (full == null || stated.isEmpty()) {
                return;
            }
            List<BigDecimal> counts = stated.stream()
                    .map(TotalSheet::contribution)
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal sum = FullMarks.together(counts, way);
            boolean less = sum.compareTo(full) < 0 && !open.isEmpty();
            if (differ(sum, full) && !less) {
                FullScore.add(stated.get(stated.size() - 1), name, sum, full, whose, findings);
            }
        }
    }

    private static void add(Row at, String name, BigDecimal sum, BigDecimal full, String whose, Findings findings) {
        findings.add(
                Code.FULL_SCORE_DEVIATES, at.place(TotalSheet.FULL), name, Exact.print(sum), Exact.print(full), whose);
    }
}
