package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kaoping.table.Row;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one sum come to: added up (相加), the best of them or their average (各项合成), and how the rest stands for a part
 * that is missing (其余折算).
 *
 * @param way how they go together
 * @param full what the parts with a full score count with full marks
 * @param missing what of it belongs to missing parts for which the rest is to stand
 */
record Addition(PartWay way, List<Part> parts, BigDecimal full, BigDecimal missing) {
    static Addition of(List<Part> parts, PartWay way) {
        if (way != PartWay.SUM) {
            return new Addition(way, parts, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        List<Part> gone = new ArrayList<>();
        for (Part part : parts) {
            if (part.absence() == Absence.RESCALE) {
                gone.add(part);
            }
        }
        return gone.isEmpty()
                ? new Addition(way, parts, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Addition(way, parts, full(parts), full(gone));
    }

    private static BigDecimal full(List<Part> parts) {
        return parts.stream()
                .map(Addition::contribution)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal contribution(Part part) {
        Row row = part.row();
        return row == null ? null : TotalSheet.contribution(row);
    }

    boolean isRescaled() {
        return missing.signum() > 0 && full.compareTo(missing) > 0;
    }

    /** Nothing is left that could stand for what is missing. */
    boolean isEmptied() {
        return isSum()
                ? missing.signum() > 0 && full.compareTo(missing) <= 0
                : !parts.isEmpty() && standing().isEmpty();
    }

    boolean isSum() {
        return way == PartWay.SUM;
    }

    /** The parts that are looked at where not all are added: those for which the rest is to stand are left out. */
    List<Part> standing() {
        return parts.stream().filter(part -> part.absence() != Absence.RESCALE).toList();
    }

    /** The one part that counts, the topmost of several that are level; null where all count, or none is there. */
    @Nullable
    Part chosen() {
        Part chosen = null;
        for (Part part : way.isOneOfThem() ? standing() : List.<Part>of()) {
            int more = chosen == null
                    ? 0
                    : part.worth().counted().compareTo(chosen.worth().counted());
            if (chosen == null || (way == PartWay.HIGHEST ? more > 0 : more < 0)) {
                chosen = part;
            }
        }
        return chosen;
    }

    /** How much of what {@code part} counts is in the result: all of it in a sum, the half of it in an average of two. */
    Fraction weight(Part part) {
        if (isSum()) {
            return isRescaling(part) ? Fraction.of(full, left()) : Fraction.of(BigDecimal.ONE);
        }
        List<Part> standing = standing();
        if (!standing.contains(part) || way.isOneOfThem() && chosen() != part) {
            return Fraction.ZERO;
        }
        return Fraction.of(BigDecimal.ONE, BigDecimal.valueOf(way.isOneOfThem() ? 1 : standing.size()));
    }

    /** Whether {@code part} counts more because others are missing. */
    boolean isRescaling(Part part) {
        return isRescaled() && contribution(part) != null;
    }

    BigDecimal left() {
        return full.subtract(missing);
    }

    Fraction value() {
        if (isSum()) {
            return value(part -> true);
        }
        List<Part> standing = standing();
        Part chosen = chosen();
        if (chosen != null || standing.isEmpty()) {
            return chosen == null ? Fraction.ZERO : chosen.worth().counted();
        }
        Fraction sum = Fraction.ZERO;
        for (Part part : standing) {
            sum = sum.plus(part.worth().counted());
        }
        return sum.dividedBy(BigDecimal.valueOf(standing.size()));
    }

    /** The exact sum of those parts, those with a full score × full ÷ what is left of it. */
    Fraction value(Predicate<Part> which) {
        if (!isRescaled()) {
            return sum(which);
        }
        Fraction rescaled = sum(which.and(this::isRescaling));
        Fraction plain = sum(which.and(part -> !isRescaling(part)));
        return rescaled.times(full).dividedBy(left()).plus(plain);
    }

    private Fraction sum(Predicate<Part> which) {
        Fraction sum = Fraction.ZERO;
        for (Part part : parts) {
            if (which.test(part)) {
                sum = sum.plus(part.worth().counted());
            }
        }
        return sum;
    }
}
