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
 * What the parts of one sum add up to (相加), and how the rest stands for a part that is missing (其余折算).
 *
 * @param full what the parts with a full score count with full marks
 * @param missing what of it belongs to missing parts for which the rest is to stand
 */
record Addition(List<Part> parts, BigDecimal full, BigDecimal missing) {
    static Addition of(List<Part> parts) {
        List<Part> gone = new ArrayList<>();
        for (Part part : parts) {
            if (part.absence() == Absence.RESCALE) {
                gone.add(part);
            }
        }
        return gone.isEmpty()
                ? new Addition(parts, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Addition(parts, full(parts), full(gone));
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
        return missing.signum() > 0 && full.compareTo(missing) <= 0;
    }

    /** Whether {@code part} counts more because others are missing. */
    boolean isRescaling(Part part) {
        return isRescaled() && contribution(part) != null;
    }

    BigDecimal left() {
        return full.subtract(missing);
    }

    Fraction value() {
        return value(part -> true);
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
