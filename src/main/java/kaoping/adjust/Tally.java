package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one unit, each with what it counts after the caps of its row (计分). Entries are taken by date, then by
 * content, so that the order of submission does not matter.
 */
public final class Tally {
    private static final Comparator<Item> BY_DATE = Comparator.comparing(
                    (Item i) -> i.getDate() == null ? LocalDate.MIN : i.getDate())
            .thenComparing(Item::getMatter)
            .thenComparing(Item::getLevel)
            .thenComparing(Item::getCount)
            .thenComparing(Item::getEvidence)
            .thenComparing(i -> i.entry().note());

    private final Map<String, BigDecimal> used = new HashMap<>();
    private final List<Points> points = new ArrayList<>();

    private Tally() {}

    /**
     * What one entry counts, exact: many small ones are rounded together, in the total.
     *
     * @param part the part of the total that it counts to
     * @param points after the caps
     * @param uncapped before the caps
     */
    public record Points(Item item, Row row, String part, BigDecimal points, BigDecimal uncapped) {
        /** {@code 3 件 × 5 = 15 分，封顶后计 10 分}. */
        public String formula() {
            String cap = points.compareTo(uncapped) == 0 ? "" : "，封顶后计 " + Exact.print(points) + " 分";
            BigDecimal each = uncapped.divide(item.getCount(), Exact.QUOTIENT);
            return Exact.print(item.getCount()) + " 件 × " + Exact.print(each) + " = " + Exact.print(uncapped) + " 分"
                    + cap;
        }
    }

    public static List<Points> of(List<Counted> counted, List<Adjusted> adjusted) {
        Tally tally = new Tally();
        counted.stream().sorted(BY_DATE).forEach(item -> tally.take(item, CountSheet.COUNT));
        adjusted.stream().sorted(BY_DATE).forEach(item -> tally.take(item, CountSheet.ADJUST));
        return tally.points;
    }

    private void take(Item item, CountSheet.Columns<?> sheet) {
        Row row = item.row();
        if (row == null) {
            item.withhold(Code.ENTRY_NO_ROW, "matter", item.sheet());
        } else if (item.isAgainstItsKind(row.need(sheet.points))) {
            String kind = item.entry().kind().label();
            item.withhold(Code.ENTRY_SIGN, "kind", kind, Exact.print(row.need(sheet.points)));
        } else if (row.get(sheet.evidence, false) && item.getEvidence().isBlank()) {
            item.withhold(Code.ENTRY_WITHOUT_EVIDENCE, "evidence");
        } else if (item.getDate() == null && (row.get(sheet.perMonth) != null || row.get(sheet.perQuarter) != null)) {
            item.withhold(Code.ENTRY_WITHOUT_DATE, "date");
        }
        if (row == null || item.isWithheld()) {
            return;
        }
        BigDecimal full = row.need(sheet.points).multiply(item.getCount());
        BigDecimal left = full;
        LocalDate date = item.getDate();
        if (date != null) {
            left = within(left, row, date.getYear() + "-" + date.getMonthValue(), row.get(sheet.perMonth));
            left = within(left, row, date.getYear() + "Q" + (date.getMonthValue() + 2) / 3, row.get(sheet.perQuarter));
        }
        left = within(left, row, "year", row.get(sheet.perYear));
        spend(row, date, left);
        if (left.compareTo(full) != 0) {
            item.find(Code.ENTRY_CAPPED, "", Exact.print(full), Exact.print(left));
        }
        points.add(new Points(item, row, row.get(sheet.part, CountSheet.ADJUSTMENTS), left, full));
    }

    /** As much of {@code points} as the cap leaves; a cap on deductions limits how much is taken away. */
    private BigDecimal within(BigDecimal points, Row row, String span, @Nullable BigDecimal cap) {
        if (cap == null) {
            return points;
        }
        BigDecimal room = cap.subtract(used.getOrDefault(row.name() + span, BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
        return points.abs().min(room).multiply(BigDecimal.valueOf(points.signum()));
    }

    private void spend(Row row, @Nullable LocalDate date, BigDecimal points) {
        List<String> spans = new ArrayList<>(List.of("year"));
        if (date != null) {
            spans.add(date.getYear() + "-" + date.getMonthValue());
            spans.add(date.getYear() + "Q" + (date.getMonthValue() + 2) / 3);
        }
        spans.forEach(span -> used.merge(row.name() + span, points.abs(), BigDecimal::add));
    }
}
