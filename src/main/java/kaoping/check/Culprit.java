package kaoping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The one figure that explains why a sum is not what it should be (差数的来由), or that all of them are in another unit. */
final class Culprit {
    /** From 元 to 万元. */
    private static final int TEN_THOUSAND = 4;

    /** Amounts are rounded to so much. */
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** How much two amounts of which one is rounded may differ, in parts of one of them. */
    private static final BigDecimal NEARLY = new BigDecimal("0.001");

    private Culprit() {}

    /** {@code ；不计“房租”则相符}; empty when no single figure explains it. */
    static <T> String of(
            List<T> things,
            Function<T, String> name,
            Function<T, @Nullable BigDecimal> value,
            BigDecimal sum,
            BigDecimal against) {
        if (sum.compareTo(against) == 0) {
            return "";
        }
        if (isTenThousandfold(sum, against) || isTenThousandfold(against, sum)) {
            return "；两数约差一万倍，看单位是元还是万元";
        }
        return named(things, name, value, f -> sum.subtract(f).subtract(against), BigDecimal.ZERO, "；不计“%s”则相符")
                .or(() -> named(things, name, value, f -> moved(sum, f, -TEN_THOUSAND, against), FEN, "；“%s”像是以元计的"))
                .or(() -> named(things, name, value, f -> moved(sum, f, TEN_THOUSAND, against), FEN, "；“%s”像是以万元计的"))
                .orElse("");
    }

    private static boolean isTenThousandfold(BigDecimal large, BigDecimal small) {
        BigDecimal scaled = small.scaleByPowerOfTen(TEN_THOUSAND);
        return small.signum() > 0 && large.subtract(scaled).abs().compareTo(scaled.multiply(NEARLY)) <= 0;
    }

    /** What is left of the difference with {@code figure} in the other unit. */
    private static BigDecimal moved(BigDecimal sum, BigDecimal figure, int places, BigDecimal against) {
        return sum.subtract(figure).add(figure.scaleByPowerOfTen(places)).subtract(against);
    }

    private static <T> Optional<String> named(
            List<T> things,
            Function<T, String> name,
            Function<T, @Nullable BigDecimal> value,
            UnaryOperator<BigDecimal> left,
            BigDecimal tolerance,
            String saying) {
        return things.stream()
                .filter(thing -> {
                    BigDecimal figure = value.apply(thing);
                    return figure != null
                            && figure.signum() != 0
                            && left.apply(figure).abs().compareTo(tolerance) <= 0;
                })
                .findFirst()
                .map(thing -> saying.formatted(name.apply(thing)));
    }
}
