package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * How often something happened to a unit, as a ground (按件数): 年内发生3起以上一般事故, 累计2张黄牌; or whether it happened, beside the total,
 * the rank or an indicator: 获省级以上表彰且总分85分以上的.
 */
public final class Repeated extends Found {
    private final Matters matters;
    private final BigDecimal pieces;
    private final GroundKind kind;
    private final @Nullable Ground beside;

    private Repeated(
            UnitFacts unit,
            Matters matters,
            List<Item> items,
            Policy policy,
            GroundKind kind,
            @Nullable Ground beside) {
        super(unit, policy);
        this.matters = matters;
        this.kind = kind;
        this.beside = beside;
        List<Item> happened = items.stream()
                .filter(item -> matters.include(item) && isReal(item))
                .toList();
        this.pieces = matters.inARow()
                ? BigDecimal.valueOf(Several.longest(
                                happened.stream().flatMap(Repeated::month).toList())
                        .size())
                : happened.stream().map(Item::getCount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Several.Hit> month(Item item) {
        LocalDate date = item.getDate();
        return date == null
                ? Stream.empty()
                : Stream.of(new Several.Hit("", Round.month(date.getYear(), date.getMonthValue())));
    }

    /**
     * What is counted together; rows with the same words look at the same number.
     *
     * @param names empty for any
     * @param levels empty for any
     * @param inARow months that follow one another are counted, not pieces
     */
    public record Matters(Set<String> names, Set<String> levels, boolean inARow) {
        public static Matters of(Row row) {
            return new Matters(
                    new TreeSet<>(row.get(VetoSheet.MATTER, List.of())),
                    new TreeSet<>(row.get(VetoSheet.LEVEL, List.of())),
                    row.get(VetoSheet.IN_A_ROW, false));
        }

        boolean include(Item item) {
            return (names.isEmpty() || names.contains(item.getMatter()))
                    && (levels.isEmpty() || levels.contains(item.getLevel()));
        }

        /** {@code 一般事故、较大事故（省级）}. */
        @Override
        public String toString() {
            String level = levels.isEmpty() ? "" : "（" + String.join("、", levels) + "）";
            return String.join("、", names) + level;
        }
    }

    /**
     * @param items all entries of the unit, of whatever kind
     * @param beside the unit's total or rank, or one of its indicators, of which the row speaks too; null where it speaks of nothing else
     */
    public static List<Repeated> of(
            UnitFacts unit, List<Item> items, Policy policy, GroundKind kind, @Nullable Ground beside) {
        return asked(policy)
                .filter(row -> GroundKind.of(row) == kind)
                .map(Matters::of)
                .distinct()
                .map(matters -> new Repeated(unit, matters, items, policy, kind, beside))
                .toList();
    }

    /** Whether some row counts {@code item}, so that it needs no row of its own. */
    static boolean counts(Item item, Policy policy) {
        return asked(policy).map(Matters::of).anyMatch(matters -> matters.include(item));
    }

    private static Stream<Row> asked(Policy policy) {
        return policy.rows(VetoSheet.KIND).stream()
                .filter(row -> GroundKind.of(row).countsEvents());
    }

    /** What lies outside the period or is not proven has not happened; what counts no points for another reason has. */
    private static boolean isReal(Item item) {
        Finding withheld = item.withheld();
        return withheld == null
                || withheld.code() != Code.ENTRY_OUTSIDE_PERIOD && withheld.code() != Code.ENTRY_WITHOUT_EVIDENCE;
    }

    @Override
    public GroundKind getKind() {
        return kind;
    }

    @Override
    public void offer(int number) {
        Row row = rowAt(number);
        if (row != null && matters.equals(Matters.of(row)) && hasHappened(row)) {
            super.offer(number);
        }
    }

    /** A row that says no number asks whether it happened at all. */
    private boolean hasHappened(Row row) {
        return pieces.signum() > 0 || row.get(VetoSheet.PIECES) != null;
    }

    @Override
    protected String what() {
        return matters.toString();
    }

    @Override
    protected String matter(Row row) {
        String others = beside == null ? "" : beside.getIndicator() == null ? "" : "指标“" + beside.getIndicator() + "”";
        others += figures(row.with(VetoSheet.PIECES, null));
        if (row.get(VetoSheet.PIECES) == null) {
            return what() + "、" + others;
        }
        if (!matters.inARow()) {
            return what() + figure(row, VetoSheet.PIECES) + (others.isEmpty() ? "" : "、" + others);
        }
        return what() + "连续 " + pieces + " 个月（"
                + VetoSheet.PIECES.type().write(row.need(VetoSheet.PIECES)).shown() + "）"
                + (others.isEmpty() ? "" : "、" + others);
    }

    /** One of the names: only rows with all of them are taken. */
    @Override
    public @Nullable String getMatter() {
        return matters.names().stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable String getLevel() {
        return matters.levels().stream().findFirst().orElse(null);
    }

    @Override
    public BigDecimal getPieces() {
        return pieces;
    }

    @Override
    public String pointer() {
        return beside instanceof LineGround line ? line.pointer() : super.pointer();
    }

    @Override
    public @Nullable String getIndicator() {
        return beside == null ? null : beside.getIndicator();
    }

    @Override
    public @Nullable String getWord() {
        return beside == null ? null : beside.getWord();
    }

    @Override
    public @Nullable BigDecimal getActual() {
        return beside == null ? null : beside.getActual();
    }

    @Override
    public @Nullable BigDecimal getRatio() {
        return beside == null ? null : beside.getRatio();
    }

    @Override
    public @Nullable BigDecimal getRate() {
        return beside == null ? null : beside.getRate();
    }

    @Override
    public @Nullable BigDecimal voteShare(String words) {
        return beside == null ? null : beside.voteShare(words);
    }

    @Override
    public @Nullable BigDecimal getTotal() {
        return beside == null ? null : beside.getTotal();
    }

    @Override
    public @Nullable BigDecimal getRank() {
        return beside == null ? null : beside.getRank();
    }

    @Override
    public @Nullable BigDecimal getFromLast() {
        return beside == null ? null : beside.getFromLast();
    }
}
