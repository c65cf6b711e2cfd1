package kaoping.check;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Findable;
import kaoping.finding.Severity;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.value.Exact;

/** A check that the policy asks for (核对), as the rules in check.drl see it: one row of the sheet 核对. */
public final class Check {
    private static final Derived<Check> OF = new Derived<>(Check::new);

    private final Row row;

    private Check(Row row) {
        this.row = row;
    }

    public static Check of(Row row) {
        return OF.of(row);
    }

    public CheckItem getItem() {
        return row.need(CheckSheet.ITEM);
    }

    public Severity getSeverity() {
        return row.need(CheckSheet.SEVERITY);
    }

    public BigDecimal getTolerance() {
        return row.get(CheckSheet.TOLERANCE, BigDecimal.ZERO);
    }

    public BigDecimal getLimit() {
        return row.get(CheckSheet.LIMIT, Exact.HUNDRED);
    }

    /** How many decimals a figure must have to be looked at; none when the row does not say. */
    public BigDecimal getDecimals() {
        return row.get(CheckSheet.LIMIT, BigDecimal.ZERO);
    }

    /** Whether {@code word} is among the row's 用语, or the row names none. */
    public boolean concerns(String word) {
        return row.get(CheckSheet.WORDING) == null || mentions(word);
    }

    /** Whether {@code word} is among the row's 用语. */
    public boolean mentions(String word) {
        return row.get(CheckSheet.WORDING, List.of()).contains(word);
    }

    /** Whether one of the row's 用语 stands in {@code text}. */
    public boolean appearsIn(String text) {
        return row.get(CheckSheet.WORDING, List.of()).stream().anyMatch(text::contains);
    }

    /** The consequence of every check: a finding about {@code thing}, as grave as the policy says. */
    public void report(Findable thing, String field, String... more) {
        thing.find(getItem().code(), getSeverity(), field, more);
    }

    /** A finding that is worth a note only: the difference is within the tolerance. */
    public void mention(Findable thing, String field, String... more) {
        thing.find(getItem().code(), Severity.NOTE, field, more);
    }
}
