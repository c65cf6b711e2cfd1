package kaoping.laws;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where units stand in their group by their points of one part (得分项的名次), by the words of the guide alone. */
final class PlainPartRanks {
    private final boolean dense;
    private final List<PlainParts> compared = new ArrayList<>();

    PlainPartRanks(Plan plan) {
        dense = plan.settings.text("名次并列", "").equals("1、1、2");
    }

    /** Whoever takes part, as far as matters and indicators say. */
    void add(PlainParts parts) {
        compared.add(parts);
    }

    /** From the first; null for whoever is not compared. */
    @Nullable
    Frac rank(PlainParts own, String part) {
        return place(own, part, 1);
    }

    /** From the last, which is 1. */
    @Nullable
    Frac fromEnd(PlainParts own, String part) {
        return place(own, part, -1);
    }

    /** @param order 1 for those ahead, -1 for those behind */
    private @Nullable Frac place(PlainParts own, String part, int order) {
        Frac points = own.raw(part);
        if (points == null || !compared.contains(own)) {
            return null;
        }
        List<Frac> better = new ArrayList<>();
        for (PlainParts other : compared) {
            Frac its = other.group().equals(own.group()) ? other.raw(part) : null;
            if (its != null && its.compareTo(points) * order > 0 && !(dense && better.contains(its))) {
                better.add(its);
            }
        }
        return Frac.of(better.size() + 1);
    }
}
