package kaoping.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kaoping.engine.RuleBook;
import kaoping.policy.Policy;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.Uncapped;
import kaoping.value.Exact;
import kaoping.value.Grades;
import kaoping.value.Interval;

/**
 * Whether the trial cases notice when a figure moves by one step (锐度): every cutoff, weight, quota and cap is moved up and
 * down by one unit of its last digit, and the trials are run again.
 */
public final class Sharpness {
    private Sharpness() {}

    /**
     * One figure moved.
     *
     * @param place {@code workbook!sheet!cell}
     * @param from as the cell shows it now
     * @param to as it was moved
     * @param noticedBy the first trial case that fails with it; empty when all still pass
     */
    public record Nudge(String place, String from, String to, Optional<String> noticedBy) {}

    /** All figures of the policy, each in both directions where both make sense. */
    public static List<Nudge> of(Policy policy) {
        return of(policy, nudge -> {});
    }

    /** @param tried is told of each as soon as it has been tried; a policy takes seconds */
    public static List<Nudge> of(Policy policy, Consumer<Nudge> tried) {
        List<Trial> trials = Trials.of(policy);
        List<Nudge> nudges = new ArrayList<>();
        for (Sheet sheet : policy.sheets()) {
            if (policy.ships(sheet)) {
                for (Row row : sheet.rows()) {
                    for (Column<?> column : sheet.kind().columns()) {
                        List<Nudge> cell = cell(policy, sheet, row, column, trials);
                        cell.forEach(tried);
                        nudges.addAll(cell);
                    }
                }
            }
        }
        return nudges;
    }

    private static <T> List<Nudge> cell(Policy policy, Sheet sheet, Row row, Column<T> column, List<Trial> trials) {
        T value = row.get(column);
        List<Nudge> nudges = new ArrayList<>();
        if (value != null) {
            for (T moved : moved(column, value)) {
                Policy nudged = policy.with(sheet.with(row.with(column, moved)));
                nudges.add(new Nudge(
                        row.place(column),
                        column.type().write(value).shown(),
                        column.type().write(moved).shown(),
                        noticed(nudged, trials)));
            }
        }
        return nudges;
    }

    private static Optional<String> noticed(Policy policy, List<Trial> trials) {
        RuleBook rules = RuleBook.of(policy);
        return trials.stream()
                .filter(trial -> !Trials.run(trial, rules).isPassed())
                .map(Trial::name)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // Invariant: what comes out has the class of what went in.
    private static <T> List<T> moved(Column<T> column, T value) {
        if (Uncapped.is(value)) {
            return List.of();
        }
        if (value instanceof BigDecimal number) {
            BigDecimal step = step(number);
            return (List<T>) List.of(number.add(step), number.subtract(step));
        }
        if (value instanceof Integer whole) {
            return (List<T>) (whole == 0 ? List.of(1) : List.of(whole + 1, whole - 1));
        }
        if (value instanceof Grades grades) {
            return (List<T>) grades(grades);
        }
        return value instanceof Interval interval && column.type() != CellTypes.TEXT
                ? (List<T>) ends(interval)
                : List.of();
    }

    /** Each word worth one step more and less. */
    private static List<Grades> grades(Grades grades) {
        List<Grades> moved = new ArrayList<>();
        for (int i = 0; i < grades.grades().size(); i++) {
            Grades.Grade grade = grades.grades().get(i);
            BigDecimal points = grade.points();
            if (points != null) {
                BigDecimal step = step(points);
                for (BigDecimal to : List.of(points.add(step), points.subtract(step))) {
                    List<Grades.Grade> others = new ArrayList<>(grades.grades());
                    others.set(i, new Grades.Grade(grade.word(), to));
                    moved.add(new Grades(others));
                }
            }
        }
        return moved;
    }

    /** Each end of the interval moved outward and inward, as long as something is left in it. */
    private static List<Interval> ends(Interval interval) {
        List<Interval> moved = new ArrayList<>();
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        boolean point = low != null && high != null && low.compareTo(high) == 0;
        for (int sign : new int[] {1, -1}) {
            BigDecimal way = BigDecimal.valueOf(sign);
            if (low != null) {
                BigDecimal to = moved(low, way);
                moved.add(new Interval(to, interval.lowClosed(), point ? to : high, interval.highClosed()));
            }
            if (high != null && !point) {
                BigDecimal to = moved(high, way);
                moved.add(new Interval(low, interval.lowClosed(), to, interval.highClosed()));
            }
        }
        return moved.stream().filter(i -> !i.isEmpty()).toList();
    }

    /** One step up or down; a third, which has no last digit, to the whole number beside it. */
    private static BigDecimal moved(BigDecimal end, BigDecimal way) {
        return end.precision() < Exact.QUOTIENT.getPrecision()
                ? end.add(step(end).multiply(way))
                : end.setScale(0, way.signum() > 0 ? RoundingMode.UP : RoundingMode.DOWN);
    }

    /** One unit of the last digit: 90 → 1, 0.5 → 0.1, 3.60 → 0.1. */
    private static BigDecimal step(BigDecimal number) {
        int scale = Math.max(0, new BigDecimal(Exact.print(number)).scale());
        return BigDecimal.ONE.movePointLeft(scale);
    }
}
