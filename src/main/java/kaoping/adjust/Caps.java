package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The room that is left to one unit under its caps (封顶), taken by one entry after the other: month, quarter, year, family,
 * each within what the one before it lets through. A cap on deductions limits how much is taken away.
 */
final class Caps {
    private final FamilyCaps families;
    private final Map<String, BigDecimal> used = new HashMap<>();

    Caps(FamilyCaps families) {
        this.families = families;
    }

    /**
     * A cap that applies to an entry.
     *
     * @param span what of the year, or of the family, it covers
     * @param most null when nothing is capped there
     */
    private record Cap(String name, String span, @Nullable BigDecimal most) {}

    /** What is left of {@code points}, with every cap that took something, {@code 月上限 20 已计 10}. */
    record Left(BigDecimal points, List<String> because) {}

    Left take(Terms terms, @Nullable LocalDate date, BigDecimal points) {
        BigDecimal left = points.abs();
        List<String> because = new ArrayList<>();
        List<Cap> caps = of(terms, date);
        for (Cap cap : caps) {
            if (cap.most() != null) {
                BigDecimal spent = used.getOrDefault(cap.span(), BigDecimal.ZERO);
                BigDecimal room = cap.most().subtract(spent).max(BigDecimal.ZERO);
                if (left.compareTo(room) > 0) {
                    left = room;
                    because.add(cap.name() + " " + Exact.print(cap.most())
                            + (spent.signum() == 0 ? "" : " 已计 " + Exact.print(spent)));
                }
            }
        }
        for (Cap cap : caps) {
            if (cap.most() != null) {
                used.merge(cap.span(), left, BigDecimal::add);
            }
        }
        return new Left(points.signum() < 0 ? left.negate() : left, because);
    }

    private List<Cap> of(Terms terms, @Nullable LocalDate date) {
        List<Cap> caps = new ArrayList<>();
        String row = terms.row().name();
        if (date != null) {
            String month = row + date.getYear() + "-" + date.getMonthValue();
            String quarter = row + date.getYear() + "Q" + (date.getMonthValue() + 2) / 3;
            caps.add(new Cap("月上限", month, terms.row().get(terms.sheet().perMonth)));
            caps.add(new Cap("季上限", quarter, terms.row().get(terms.sheet().perQuarter)));
        }
        caps.add(new Cap("年上限", row + "year", terms.row().get(terms.sheet().perYear)));
        BigDecimal family = families.of(terms);
        if (family != null) {
            caps.add(new Cap("类别“" + terms.family() + "”上限", FamilyCaps.key(terms), family));
        }
        return caps;
    }
}
