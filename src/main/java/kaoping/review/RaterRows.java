package kaoping.review;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.Method;
import kaoping.score.RaterSheet;
import kaoping.score.Raters;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Exact;

/** Raters whose weights on one level do not make a whole, who are listed twice, or who hang below nobody; and raters of nothing. */
final class RaterRows implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        List<Row> rows = draft.rows(RaterSheet.KIND);
        boolean rated =
                draft.rows(ScoreSheet.KIND).stream().anyMatch(row -> row.need(ScoreSheet.METHOD) == Method.RATED);
        if (!rows.isEmpty() && !rated && !isForShares(draft)) {
            Row first = rows.get(0);
            findings.add(Code.CELL_IDLE, first.place(RaterSheet.RATER), RaterSheet.RATER.title(), "评分表没有计分方法为“评议”的行");
        }
        Raters.all(rows).forEach(set -> {
            set.below().forEach((parent, level) -> weights(parent, level, findings));
            order(set, findings);
            set.rows().forEach(row -> fewest(row, set.rows(), findings));
        });
        voters(draft, findings);
    }

    /** Without a row by 评议, only 最少票数 matters, where a share of votes is asked for. */
    private static boolean isForShares(Draft draft) {
        return draft.rows(RaterSheet.KIND).stream().anyMatch(row -> row.get(RaterSheet.FEWEST) != null)
                && (draft.rows(ScoreSheet.KIND).stream().anyMatch(row -> row.get(ScoreSheet.VOTE_SHARE) != null)
                        || draft.rows(VetoSheet.KIND).stream().anyMatch(row -> row.get(VetoSheet.VOTE_SHARE) != null));
    }

    /** Votes are asked of raters who give none. */
    private static void voters(Draft draft, Findings findings) {
        for (Row row : draft.rows(VetoSheet.KIND)) {
            List<String> names = row.get(VetoSheet.INDICATOR);
            List<Row> listed = draft.rows(RaterSheet.KIND).stream()
                    .filter(rater -> names == null
                            || rater.get(RaterSheet.NAME) == null
                            || !Collections.disjoint(names, rater.need(RaterSheet.NAME)))
                    .toList();
            row.get(VetoSheet.RATERS, List.of()).stream()
                    .filter(name -> !listed.isEmpty()
                            && listed.stream()
                                    .noneMatch(rater ->
                                            rater.need(RaterSheet.RATER).equals(name) && !isAbove(listed, rater)))
                    .findFirst()
                    .ifPresent(name -> findings.add(
                            Code.CELL_IDLE,
                            row.place(VetoSheet.RATERS),
                            VetoSheet.RATERS.title(),
                            "评议表里没有投票的评价主体“" + name + "”"));
        }
    }

    /** Others vote for it. */
    private static boolean isAbove(List<Row> rows, Row rater) {
        return rows.stream().anyMatch(row -> rater.need(RaterSheet.RATER).equals(row.get(RaterSheet.PARENT)));
    }

    private static void fewest(Row row, List<Row> rows, Findings findings) {
        Integer fewest = row.get(RaterSheet.FEWEST);
        if (fewest != null && fewest <= 0) {
            findings.add(
                    Code.NUMBER_NOT_POSITIVE,
                    row.place(RaterSheet.FEWEST),
                    RaterSheet.FEWEST.title(),
                    String.valueOf(fewest));
        } else if (fewest != null && isAbove(rows, row)) {
            findings.add(Code.CELL_IDLE, row.place(RaterSheet.FEWEST), RaterSheet.FEWEST.title(), "它有下一层的评价主体，自己不投票");
        }
    }

    private static void weights(String parent, List<Row> level, Findings findings) {
        BigDecimal sum =
                level.stream().map(row -> row.need(RaterSheet.WEIGHT)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(Exact.HUNDRED) != 0) {
            findings.add(
                    Code.RATER_WEIGHTS,
                    level.get(level.size() - 1).place(RaterSheet.WEIGHT),
                    parent.isEmpty() ? "最上一层" : "“" + parent + "”之下",
                    level.stream().map(row -> row.need(RaterSheet.RATER)).collect(Collectors.joining("、")),
                    Exact.print(sum));
        }
    }

    private static void order(Raters set, Findings findings) {
        Set<String> listed = new HashSet<>();
        Set<String> reached = reached(set);
        for (Row row : set.rows()) {
            String rater = row.need(RaterSheet.RATER);
            if (!listed.add(rater)) {
                findings.add(Code.RATER_ORDER, row.place(RaterSheet.RATER), rater, "写了两行");
            } else if (!reached.contains(rater)) {
                String parent = row.get(RaterSheet.PARENT, "");
                boolean known = set.rows().stream()
                        .anyMatch(other -> other.need(RaterSheet.RATER).equals(parent));
                String why = known ? "属于“" + parent + "”，绕回了自己，不在任何最上一层之下" : "属于“" + parent + "”，表里没有这一评价主体";
                findings.add(Code.RATER_ORDER, row.place(RaterSheet.PARENT), rater, why);
            }
        }
    }

    /** Who hangs below the top level. */
    private static Set<String> reached(Raters set) {
        Set<String> reached = new HashSet<>();
        Set<String> next = Set.of("");
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(parent -> set.under(parent).stream())
                    .map(row -> row.need(RaterSheet.RATER))
                    .filter(reached::add)
                    .collect(Collectors.toSet());
        }
        return reached;
    }
}
