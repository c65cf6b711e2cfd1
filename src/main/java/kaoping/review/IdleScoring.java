package kaoping.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A cell of 评分 that is filled in and does nothing, because the row's way of scoring does not look at it: 得分率 with 固定分. */
final class IdleScoring implements Lint {
    /** What says more about 超额加分 and nothing without it. */
    private static final List<Column<?>> OF_SURPLUS =
            List.of(ScoreSheet.SURPLUS_FROM, ScoreSheet.SURPLUS_STEP, ScoreSheet.SURPLUS_MOST, ScoreSheet.SURPLUS_UNIT);

    /** The columns that some way of scoring looks at. */
    private static final Set<Column<?>> SCORING = Stream.of(Method.values())
            .flatMap(method -> looked(method).stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(Draft draft, Findings findings) {
        boolean shares = draft.rows(VetoSheet.KIND).stream().anyMatch(row -> row.get(VetoSheet.VOTE_SHARE) != null);
        draft.rows(ScoreSheet.KIND).forEach(row -> unused(row, shares, findings));
        draft.rows(ScoreSheet.KIND).forEach(row -> withoutOther(row, takesMatters(draft, row), findings));
    }

    /** @param shares vetoes look at shares of votes, of which the row's 评语分 says which count */
    private static void unused(Row row, boolean shares, Findings findings) {
        Method method = row.need(ScoreSheet.METHOD);
        List<Column<?>> used = looked(method);
        if (shares || row.get(ScoreSheet.VOTE_SHARE) != null) {
            used.add(ScoreSheet.GRADES);
        }
        String why = "计分方法“" + method.label() + "”不看它";
        row.kind().columns().stream()
                .filter(column -> SCORING.contains(column) && !used.contains(column))
                .forEach(column -> add(row, column, why, findings));
    }

    /** All columns that the method looks at. */
    private static List<Column<?>> looked(Method method) {
        List<Column<?>> used = new ArrayList<>(used(method));
        if (surpluses(method)) {
            used.add(ScoreSheet.SURPLUS);
            used.addAll(OF_SURPLUS);
            used.add(ScoreSheet.MOST);
            used.add(ScoreSheet.PARTIAL);
        }
        return used;
    }

    private static boolean surpluses(Method method) {
        return switch (method) {
            case RATIO, REVERSE_RATIO, PASS_FAIL, STEPS, EARNING, DEADLINE -> true;
            default -> false;
        };
    }

    private static List<Column<?>> used(Method method) {
        return switch (method) {
            case RATIO, REVERSE_RATIO -> List.of(ScoreSheet.AGAINST, ScoreSheet.YARDSTICK, ScoreSheet.CAP);
            case THRESHOLD_RATIO -> List.of(ScoreSheet.AGAINST, ScoreSheet.YARDSTICK, ScoreSheet.THRESHOLD);
            case PASS_FAIL -> List.of(ScoreSheet.AGAINST, ScoreSheet.YARDSTICK);
            case SHARE -> List.of(ScoreSheet.SHARE);
            case FIXED -> List.of(ScoreSheet.POINTS, ScoreSheet.MOST);
            case JUDGED -> List.of(ScoreSheet.RANGE, ScoreSheet.POINTS_RANGE);
            case STEPS ->
                List.of(
                        ScoreSheet.AGAINST,
                        ScoreSheet.YARDSTICK,
                        ScoreSheet.FROM,
                        ScoreSheet.SIDE,
                        ScoreSheet.TOLERANCE,
                        ScoreSheet.BEYOND,
                        ScoreSheet.STEP,
                        ScoreSheet.STEP_UNIT,
                        ScoreSheet.COST,
                        ScoreSheet.PARTIAL,
                        ScoreSheet.MOST_LOST,
                        ScoreSheet.FLOOR);
            case EARNING ->
                List.of(
                        ScoreSheet.AGAINST,
                        ScoreSheet.FROM,
                        ScoreSheet.SIDE,
                        ScoreSheet.STEP,
                        ScoreSheet.STEP_UNIT,
                        ScoreSheet.POINTS,
                        ScoreSheet.PARTIAL,
                        ScoreSheet.BASE,
                        ScoreSheet.FLOOR,
                        ScoreSheet.CAP,
                        ScoreSheet.MOST);
            case DEADLINE ->
                List.of(
                        ScoreSheet.TOLERANCE,
                        ScoreSheet.BEYOND,
                        ScoreSheet.STEP,
                        ScoreSheet.STEP_UNIT,
                        ScoreSheet.COST,
                        ScoreSheet.PARTIAL,
                        ScoreSheet.MOST_LOST,
                        ScoreSheet.DEADLINE,
                        ScoreSheet.FLOOR);
            case CLOSENESS -> List.of(ScoreSheet.AGAINST, ScoreSheet.TOLERANCE, ScoreSheet.BEYOND, ScoreSheet.FLOOR);
            case INTERPOLATION -> List.of(ScoreSheet.RANGE, ScoreSheet.POINTS_RANGE, ScoreSheet.MOST);
            case RANK_STEPS -> List.of(ScoreSheet.STEP, ScoreSheet.COST, ScoreSheet.PARTIAL, ScoreSheet.FLOOR);
            case RANK_SHARE -> List.of();
            case EFFICACY -> List.of(ScoreSheet.BASE_SHARE);
            case BY_MATTERS -> List.of(ScoreSheet.BASE, ScoreSheet.FLOOR, ScoreSheet.CAP, ScoreSheet.MOST);
            case RATED -> List.of(ScoreSheet.GRADES, ScoreSheet.RATING_FULL, ScoreSheet.DROPPED);
        };
    }

    /** Whether entries may count to an indicator that the row is for (计入指标): 最高分 then ends what they add. */
    private static boolean takesMatters(Draft draft, Row row) {
        List<String> names = row.get(ScoreSheet.NAME, List.of());
        return Entries.terms(draft)
                .map(terms -> terms.row().get(terms.sheet().indicator))
                .filter(Objects::nonNull)
                .anyMatch(indicator -> names.isEmpty() || names.contains(indicator));
    }

    /** A cell that only says more about another, which is blank. */
    private static void withoutOther(Row row, boolean matters, Findings findings) {
        Method method = row.need(ScoreSheet.METHOD);
        boolean surplus = row.get(ScoreSheet.SURPLUS) != null;
        if (row.get(ScoreSheet.VOTE_SHARE) == null) {
            add(row, ScoreSheet.VOTES, "没有填票率", findings);
        }
        if (row.get(ScoreSheet.BESIDE_RATE) == null) {
            add(row, ScoreSheet.BESIDE, "没有填另看完成率", findings);
        }
        if (surpluses(method) && !surplus) {
            OF_SURPLUS.forEach(column -> add(row, column, "没有写超额加分", findings));
        }
        if (method == Method.DEADLINE) {
            add(row, ScoreSheet.SURPLUS_FROM, "提前从期限算起", findings);
            add(row, ScoreSheet.SURPLUS_UNIT, "提前以步长单位计", findings);
            if (!surplus && !matters) {
                add(row, ScoreSheet.MOST, "没有写超额加分", findings);
            }
        }
        if (method == Method.STEPS) {
            add(row, ScoreSheet.SURPLUS_FROM, "从起扣点算起", findings);
            add(row, ScoreSheet.SURPLUS_UNIT, "以步长单位计", findings);
            if (!surplus && !matters) {
                add(row, ScoreSheet.MOST, "没有写超额加分", findings);
            }
        }
        if (!surplus && row.get(ScoreSheet.CAP) != null && used(method).contains(ScoreSheet.CAP)) {
            add(row, ScoreSheet.MOST, "已写明最高得分率", findings);
        }
        if (surplus && row.need(ScoreSheet.SURPLUS).signum() == 0 && surpluses(method)) {
            add(row, ScoreSheet.SURPLUS, "加 0 分", findings);
        }
        if (surplus && surpluses(method) && row.get(ScoreSheet.SURPLUS_STEP) == null) {
            add(row, ScoreSheet.SURPLUS_MOST, "没有写超额每，只加一次", findings);
            add(row, ScoreSheet.SURPLUS_UNIT, "没有写超额每，只加一次", findings);
        }
        if (surpluses(method) && !method.countsSteps(row)) {
            add(row, ScoreSheet.PARTIAL, "没有按步计的分", findings);
        }
        if (row.get(ScoreSheet.TOLERANCE) == null && used(method).contains(ScoreSheet.TOLERANCE)) {
            add(row, ScoreSheet.BEYOND, "没有写允许偏差", findings);
        }
        if (method == Method.PASS_FAIL && !surplus) {
            add(row, ScoreSheet.MOST, "没有写超额加分", findings);
        }
        boolean from = row.get(ScoreSheet.FROM) != null;
        if (method == Method.STEPS && from || method == Method.EARNING && from && !surplus) {
            add(row, ScoreSheet.AGAINST, "已写明起扣点", findings);
        }
    }

    private static void add(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
