package kaoping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaoping.finding.Findings;
import kaoping.value.Exact;

/**
 * Two figures that ought to be equal (应当相等的两个数): what is stated and what comes out.
 *
 * @param names what the sentence names before the figures
 * @param after what it adds after them
 */
public record Sum(
        CheckItem item,
        String pointer,
        List<String> names,
        BigDecimal stated,
        BigDecimal computed,
        List<String> after,
        Findings findings)
        implements Stated {
    public Sum {
        if (!item.isOfSums()) {
            throw new IllegalArgumentException(item.name());
        }
    }

    public CheckItem getItem() {
        return item;
    }

    /** How far they are apart, never negative. */
    public BigDecimal getGap() {
        return stated.subtract(computed).abs();
    }

    public boolean isDiffering() {
        return stated.compareTo(computed) != 0;
    }

    /** The names, stated, computed, stated − computed, what comes after. */
    @Override
    public List<String> details() {
        List<String> details = new ArrayList<>(names);
        details.add(Exact.print(stated));
        details.add(Exact.print(computed));
        details.add(Exact.print(stated.subtract(computed)));
        details.addAll(after);
        return details;
    }
}
