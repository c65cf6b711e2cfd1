package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Relation;

/** Sentences with the numbers put in, as a department would check them with a calculator. */
final class Formulas {
    private Formulas() {}

    /** {@code 实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分}. */
    static String ratio(Line line, Row row, boolean reverse, BigDecimal points) {
        BigDecimal actual = Objects.requireNonNull(line.getActual());
        Benchmark target = Objects.requireNonNull(Benchmark.of(line, row));
        Limit limit = Limit.of(line, row);
        BigDecimal over = reverse ? target.total() : target.scaled(actual);
        BigDecimal under = reverse ? target.scaled(actual) : target.total();
        int toWeight = limit.most().compareTo(line.getWeight());
        if (over.compareTo(under) >= 0 && toWeight <= 0) {
            return "实际 " + Exact.print(actual) + (reverse ? " 未超过" : " 达到") + target.named()
                    + (toWeight == 0 ? "，得满分 " + Exact.print(points) + " 分" : "，" + limit.words() + got(points));
        }
        if (under.signum() <= 0 || over.signum() < 0) {
            return "实际 " + Exact.print(actual) + "，" + target.named() + "，不能按比例计分" + got(points);
        }
        Fraction exact = new Fraction(over.multiply(line.getWeight()), under);
        Integer scale = line.settings().row().get(Settings.RATIO_SCALE);
        String ratioFirst =
                scale == null ? "" : " = " + new Done(over, under).shown(line.settings()) + "（完成率先取 " + scale + " 位小数）";
        boolean cut = exact.compareTo(limit.most()) > 0;
        String result = scale != null
                ? (cut ? "" : got(points))
                : cut ? equals(digits(exact, points)) : rounded(exact, points, line.settings());
        return (reverse ? target.named() : "实际 " + Exact.print(actual)) + " ÷ "
                + (reverse ? "实际 " + Exact.print(actual) : target.named()) + ratioFirst + " × 分值 "
                + Exact.print(line.getWeight()) + result + (cut ? "，" + limit.words() + got(points) : "");
    }

    private static String got(BigDecimal points) {
        return "，得 " + Exact.print(points) + " 分";
    }

    static String threshold(Line line, BigDecimal actual, Benchmark target, BigDecimal threshold, BigDecimal points) {
        boolean reverse = line.getRelation().isReverse();
        BigDecimal over = reverse ? target.total() : target.scaled(actual);
        BigDecimal under = reverse ? target.scaled(actual) : target.total();
        String rate = new Done(over, under).shown(line.settings());
        String limit = Exact.print(threshold) + "%";
        String got = "，得 " + Exact.print(points) + " 分";
        if (over.compareTo(under) >= 0) {
            return "实际 " + Exact.print(actual) + (reverse ? " 未超过" : " 达到") + target.named() + "，得满分 "
                    + Exact.print(points) + " 分";
        }
        if (points.signum() == 0) {
            return "完成率 " + rate + "，没有超过门槛 " + limit + got;
        }
        return "（完成率 " + rate + " − " + limit + "）÷（1 − " + limit + "）× 分值 " + Exact.print(line.getWeight()) + got;
    }

    /** {@code 实际“0.38”，目标“≥0.4”}. */
    static String compare(Line line) {
        return compare(line, line.getTargetText());
    }

    static String compare(Line line, String target) {
        if (line.indicator().actual().isBlank() && !line.indicator().ratings().isEmpty()) {
            return "按评议的票";
        }
        String sign = line.getRelation() == Relation.QUALITATIVE || line.getRelation() == Relation.UNSTATED
                ? ""
                : line.getRelation().label();
        // Why: a form may give no target for what is judged or told by a word.
        String aim = target.isBlank() ? "" : "，目标“" + sign + target + "”";
        return "实际“" + line.getActualText() + "”" + aim;
    }

    /** {@code 分值 3.6 × 50% = 1.8 分}. */
    static String product(Line line, String factor, BigDecimal exact, BigDecimal points) {
        return "分值 " + Exact.print(line.getWeight()) + " × " + factor
                + rounded(Fraction.of(exact), points, line.settings());
    }

    /** {@code  = 17.6 分}, {@code  ≈ 9.33333…，四舍五入取 9.33 分}. */
    static String rounded(Fraction exact, BigDecimal points, Settings settings) {
        String shown = equals(digits(exact, points));
        return exact.compareTo(points) == 0
                ? shown + " 分"
                : shown + "，" + settings.row().need(Settings.ROUNDING).label() + "取 " + Exact.print(points) + " 分";
    }

    /** {@code  = 9.745}, {@code  ≈ 3.33333…}. */
    private static String equals(String digits) {
        return (digits.endsWith("…") ? " ≈ " : " = ") + digits;
    }

    /** {@code 9.745}, {@code 3.33333…}: at most three digits more than the points have. */
    static String digits(Fraction exact, BigDecimal points) {
        return exact.print(points.scale() + 3);
    }

    /** {@code 5.45}, {@code 0.33…}: a number in passing, to two decimals. */
    static String brief(Fraction number) {
        BigDecimal cut = number.over().divide(number.under(), 2, RoundingMode.DOWN);
        return Exact.print(cut) + (number.compareTo(cut) == 0 ? "" : "…");
    }

    /** {@code 99.45%}, to two decimals; {@code —} over zero. */
    static String percent(BigDecimal over, BigDecimal under) {
        return under.signum() == 0
                ? "—"
                : Exact.print(over.multiply(Exact.HUNDRED).divide(under, 2, RoundingMode.HALF_UP)) + "%";
    }
}
