package kaoping;

import java.util.List;
import java.util.Objects;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.place.Placing;
import kaoping.place.Standing;
import kaoping.score.Line;

/** What was decided, as a test asks for it: points, totals, ranks, tiers and lists as text, findings by code and place. */
public record Decided(Outcome outcome) {
    public UnitOutcome unit(String name) {
        return outcome.units().stream()
                .filter(u -> u.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The first indicator of the first unit. */
    public Line line() {
        return outcome.units().get(0).lines().get(0);
    }

    /** The points of {@link #line()} as published: {@code 9.75}; empty while it is withheld. */
    public String points() {
        return line().score() == null ? "" : line().points().toPlainString();
    }

    /** The sentence that explains them. */
    public String formula() {
        return Objects.requireNonNull(line().score()).formula().text();
    }

    private Standing standing(String unit) {
        return Objects.requireNonNull(unit(unit).standing(), unit);
    }

    public boolean isScored(String unit) {
        return unit(unit).standing() != null;
    }

    public String total(String unit) {
        return standing(unit).getTotal().toPlainString();
    }

    public int rank(String unit) {
        return standing(unit).getRank();
    }

    /** {@code 优秀}; empty when it is left open. */
    public String tier(String unit) {
        Placing placing = standing(unit).placing();
        return placing == null ? "" : placing.tier();
    }

    public Placing placing(String unit) {
        return Objects.requireNonNull(standing(unit).placing());
    }

    /** The units in the order of the answer with their ranks: {@code 甲1 乙1 丙3}. */
    public String ranks() {
        return String.join(
                " ",
                outcome.units().stream()
                        .map(u -> u.facts().name() + rank(u.facts().name()))
                        .toList());
    }

    /** The tiers in the same order: {@code 甲优秀 乙良好}. */
    public String tiers() {
        return String.join(
                " ",
                outcome.units().stream()
                        .map(u -> u.facts().name() + tier(u.facts().name()))
                        .toList());
    }

    /** The units on the list {@code name} of {@code group}. */
    public List<String> list(String name, String group) {
        return outcome.lists().stream()
                .filter(r -> r.name().equals(name) && r.group().equals(group))
                .findFirst()
                .orElseThrow()
                .units()
                .stream()
                .map(Standing::getUnitName)
                .toList();
    }

    /** {@code "TIE"}, {@code "ENTRY_CAPPED /units/0/entries/1"}. */
    public List<String> found() {
        return outcome.findings().stream()
                .map(f -> (f.code() + " " + f.place()).strip())
                .toList();
    }

    public List<Finding> found(Code code) {
        return outcome.findings().stream().filter(f -> f.code() == code).toList();
    }

    /** The sentence of the only finding of {@code code}. */
    public String says(Code code) {
        List<Finding> found = found(code);
        if (found.size() != 1) {
            throw new AssertionError(code + ": " + found);
        }
        return found.get(0).message();
    }
}
