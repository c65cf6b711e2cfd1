package kaoping.adjust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Subject;
import kaoping.table.Test;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** A ground that nobody submits, because the figures themselves show it (由数据得出的否决情形). */
public abstract class Found extends Subject implements Ground {
    /** As many decimals of a quotient as are shown. */
    private static final int SHOWN = 4;

    private final UnitFacts unit;
    private final Settings settings;

    protected Found(UnitFacts unit, Policy policy) {
        super(policy.sheetIfAny(VetoSheet.KIND));
        this.unit = unit;
        this.settings = policy.settings();
    }

    /** What is measured, e.g. {@code 指标“就业率”}; empty for the unit as a whole. */
    protected abstract String what();

    /** Where it stands in what was submitted. */
    public String pointer() {
        return unit.pointer();
    }

    public String getUnitName() {
        return unit.name();
    }

    @Override
    public String getGroup() {
        return unit.group();
    }

    @Override
    public void offer(int number) {
        Row row = rowAt(number);
        if (row != null && GroundKind.of(row) == getKind()) {
            super.offer(number);
        }
    }

    /** The veto that the topmost fitting row makes of it; null when none fits. */
    public @Nullable Veto veto() {
        Row row = row();
        return row == null ? null : Veto.of(unit, matter(row), row, null, settings);
    }

    /** What the veto is for. */
    protected String matter(Row row) {
        return what() + figures(row);
    }

    /** {@code 完成率 66.6666…%（<80%）}: the figures that the row looks at, with the ranges in which they lie. */
    protected String figures(Row row) {
        List<Column<?>> asked = getKind().figures().stream()
                .filter(column -> row.get(column) != null)
                .toList();
        return asked.stream().map(column -> figure(row, column)).collect(Collectors.joining("、"));
    }

    @SuppressWarnings(
            "unchecked") // Invariant: the other figures of a kind are columns of VetoSheet with a test Within.
    protected <T> String figure(Row row, Column<T> column) {
        if (column == VetoSheet.WORD) {
            return column.title() + "“" + getWord() + "”";
        }
        Test<?, T> declared = column.test();
        Test.Within<Ground> test = declared == null ? null : (Test.Within<Ground>) declared.in(row);
        BigDecimal number = test == null ? null : test.get().apply(this);
        String unit = column.type().equals(CellTypes.PERCENT_INTERVAL) ? "%" : "";
        String votes = column == VetoSheet.VOTE_SHARE ? VetoSheet.voters(row) : "";
        String name = votes + (column == VetoSheet.RANGE ? "总分" : column.title());
        String range = column.type().write(row.need(column)).shown();
        return name + (number == null ? "" : " " + shown(number) + unit) + "（" + range + "）";
    }

    /** {@code 66.6666…}: cut, not rounded, so that it never seems to reach a line that it does not. */
    private static String shown(BigDecimal number) {
        BigDecimal cut = number.setScale(SHOWN, RoundingMode.DOWN);
        return cut.compareTo(number) == 0 ? Exact.print(number) : cut.toPlainString() + "…";
    }

    /** {@code part} in per cent of {@code whole}; null without a whole. */
    protected static @Nullable BigDecimal rate(BigDecimal part, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() == 0
                ? null
                : part.multiply(Exact.HUNDRED).divide(whole, Exact.QUOTIENT);
    }
}
