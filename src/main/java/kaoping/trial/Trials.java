package kaoping.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kaoping.adjust.Points;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.check.CheckItem;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.place.Placing;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.score.Line;
import kaoping.score.Score;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** Runs a policy's trial cases and holds what comes out against what its rows expect (验算). */
public final class Trials {
    private final Trial trial;
    private final Outcome outcome;
    private final List<Miss> misses = new ArrayList<>();

    private Trials(Trial trial, Outcome outcome) {
        this.trial = trial;
        this.outcome = outcome;
    }

    /** All trial cases of the edition, in order. */
    public static List<TrialResult> run(RuleBook rules) {
        return of(rules.edition().policy()).stream()
                .map(trial -> run(trial, rules))
                .toList();
    }

    public static List<Trial> of(Policy policy) {
        return Trial.of(policy.rows(TrialSheet.KIND_OF_SHEET), policy.id());
    }

    public static TrialResult run(Trial trial, RuleBook rules) {
        Trials trials = new Trials(trial, Appraisal.of(rules, trial.facts()));
        trial.rows().forEach(trials::hold);
        return new TrialResult(trial, trials.outcome, trials.misses);
    }

    private void hold(Row row) {
        String pointer = Objects.requireNonNull(trial.pointers().get(row));
        UnitOutcome unit = outcome.units().stream()
                .filter(u -> (pointer + "/").startsWith(u.facts().pointer() + "/"))
                .findFirst()
                .orElseThrow();
        Standing standing = unit.standing();
        Placing placing = standing == null ? null : standing.placing();
        number(row, TrialSheet.POINTS, points(unit, pointer), () -> sentence(unit, pointer));
        number(row, TrialSheet.TOTAL, standing == null ? null : standing.publishedTotal(), () -> unit.total()
                .sentence());
        whole(row, standing);
        String line = placing == null ? "" : placing.line();
        words(row, TrialSheet.TIER, placing == null ? TrialSheet.NONE : placing.tier(), line);
        lists(row, standing);
        findings(row, pointer);
    }

    private static @Nullable BigDecimal points(UnitOutcome unit, String pointer) {
        for (Line line : unit.lines()) {
            if (line.indicator().pointer().equals(pointer)) {
                return line.points();
            }
        }
        return unit.points().stream()
                .filter(p -> p.item().entry().pointer().equals(pointer))
                .map(Points::points)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static String sentence(UnitOutcome unit, String pointer) {
        for (Line line : unit.lines()) {
            Score score = line.score();
            if (line.indicator().pointer().equals(pointer)) {
                String cell = line.cell();
                return (score == null ? line.unscored() : score.formula().text())
                        + (cell == null ? "" : "（" + cell + "）");
            }
        }
        return unit.points().stream()
                .filter(p -> p.item().entry().pointer().equals(pointer))
                .map(p -> p.formula() + "（" + p.row().place() + "）")
                .collect(Collectors.joining("；"));
    }

    private void number(Row row, Column<BigDecimal> column, @Nullable BigDecimal actual, Supplier<String> reason) {
        BigDecimal expected = row.get(column);
        if (expected != null && (actual == null || actual.compareTo(expected) != 0)) {
            miss(row, column, Exact.print(expected), actual == null ? "没有" : Exact.print(actual), reason.get());
        }
    }

    private void whole(Row row, @Nullable Standing standing) {
        Integer expected = row.get(TrialSheet.RANK);
        if (expected != null && (standing == null || standing.getRank() != expected)) {
            String actual = standing == null || standing.getRank() == 0 ? "没有" : String.valueOf(standing.getRank());
            miss(row, TrialSheet.RANK, expected.toString(), actual, "");
        }
    }

    private void words(Row row, Column<String> column, String actual, String reason) {
        String expected = row.get(column);
        if (expected != null && !expected.equals(actual)) {
            miss(row, column, expected, actual, reason);
        }
    }

    private void lists(Row row, @Nullable Standing standing) {
        List<String> expected = row.get(TrialSheet.LISTS);
        List<String> actual = outcome.lists().stream()
                .filter(list -> list.units().contains(standing))
                .map(list -> list.name())
                .toList();
        compare(row, TrialSheet.LISTS, expected, actual);
    }

    /** The findings about the row's own fact; a finding about the whole population counts for every row. */
    private void findings(Row row, String pointer) {
        List<Finding> about = outcome.findings().stream()
                .filter(f ->
                        (f.place() + "/").startsWith(pointer + "/") || f.place().isEmpty())
                .toList();
        List<String> expected = row.get(TrialSheet.FINDINGS, List.of());
        boolean fulfilled = expected.equals(List.of(TrialSheet.NONE))
                ? about.isEmpty()
                : expected.stream().allMatch(word -> about.stream().anyMatch(f -> says(f, word)));
        if (!fulfilled) {
            miss(row, TrialSheet.FINDINGS, String.join("、", expected), shown(about), "");
        }
        List<String> unwanted = row.get(TrialSheet.NO_FINDINGS, List.of());
        if (unwanted.stream().anyMatch(word -> about.stream().anyMatch(f -> says(f, word)))) {
            miss(row, TrialSheet.NO_FINDINGS, "没有" + String.join("、", unwanted), shown(about), "");
        }
    }

    /** Whether {@code word} means the finding: its code, its check's name, or either with the severity behind it. */
    private static boolean says(Finding finding, String word) {
        String name = name(finding);
        String severity = "（" + finding.severity().label() + "）";
        String code = finding.code().name();
        return List.of(code, name, code + severity, name + severity).contains(word);
    }

    private static String shown(List<Finding> findings) {
        return words(findings.stream()
                .map(f -> name(f) + "（" + f.severity().label() + "）")
                .distinct()
                .toList());
    }

    /** The check's name on the sheet 核对, or the code when no check stands for it. */
    private static String name(Finding finding) {
        return Arrays.stream(CheckItem.values())
                .filter(item -> item.code() == finding.code())
                .findFirst()
                .map(CheckItem::label)
                .orElse(finding.code().name());
    }

    private void compare(Row row, Column<List<String>> column, @Nullable List<String> expected, List<String> actual) {
        if (expected == null) {
            return;
        }
        List<String> wanted = expected.equals(List.of(TrialSheet.NONE)) ? List.of() : expected;
        if (!new TreeSet<>(wanted).equals(new TreeSet<>(actual))) {
            miss(row, column, String.join("、", expected), words(actual), "");
        }
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? TrialSheet.NONE : String.join("、", words);
    }

    private void miss(Row row, Column<?> column, String expected, String actual, String reason) {
        misses.add(new Miss(row.place(column), column.title(), expected, actual, reason));
    }
}
