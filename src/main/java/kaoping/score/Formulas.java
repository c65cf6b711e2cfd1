package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import kaoping.value.Relation;

/** Sentences with the numbers put in, as a department would check them with a calculator. */
final class Formulas {
    private Formulas() {}

    /** {@code 实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分}. */
    static String ratio(
            Line line, BigDecimal actual, BigDecimal target, boolean reverse, BigDecimal cap, BigDecimal points) {
        String a = "实际 " + Exact.print(actual);
        String t = "目标 " + Exact.print(target);
        BigDecimal over = reverse ? target : actual;
        BigDecimal under = reverse ? actual : target;
        if (over.compareTo(under) >= 0 && cap.compareTo(Exact.HUNDRED) <= 0) {
            return a + (reverse ? " 未超过" : " 达到") + t + "，得满分 " + Exact.print(points) + " 分";
        }
        if (under.signum() <= 0) {
            return a + "，" + t + "，不能按比例计分，得 " + Exact.print(points) + " 分";
        }
        String first = reverse ? t : a;
        String second = reverse ? a : t;
        BigDecimal exact = over.multiply(line.getWeight()).divide(under, Exact.QUOTIENT);
        String ratioFirst = ratioFirst(line.settings(), over, under);
        return first + " ÷ " + second + ratioFirst + " × 分值 " + Exact.print(line.getWeight())
                + (ratioFirst.isEmpty()
                        ? quotient(exact, points, line.settings())
                        : "，得 " + Exact.print(points) + " 分");
    }

    private static String ratioFirst(Settings settings, BigDecimal over, BigDecimal under) {
        Integer scale = settings.row().get(Settings.RATIO_SCALE);
        return scale == null
                ? ""
                : " = "
                        + over.multiply(Exact.HUNDRED)
                                .divide(
                                        under,
                                        scale,
                                        settings.row().need(Settings.ROUNDING).mode())
                                .toPlainString()
                        + "%（完成率先取 " + scale + " 位小数）";
    }

    static String threshold(Line line, BigDecimal actual, BigDecimal target, BigDecimal threshold, BigDecimal points) {
        boolean reverse = line.getRelation().isReverse();
        String rate = percent(reverse ? target : actual, reverse ? actual : target);
        String limit = Exact.print(threshold) + "%";
        String got = "，得 " + Exact.print(points) + " 分";
        if (points.signum() == 0) {
            return "完成率 " + rate + "，没有超过门槛 " + limit + got;
        }
        return "（完成率 " + rate + " − " + limit + "）÷（1 − " + limit + "）× 分值 " + Exact.print(line.getWeight()) + got;
    }

    /** {@code 实际 0.38，目标 ≥0.4}. */
    static String compare(Line line) {
        String sign = line.getRelation() == Relation.QUALITATIVE || line.getRelation() == Relation.UNSTATED
                ? ""
                : line.getRelation().label();
        return "实际“" + line.getActualText() + "”，目标“" + sign + line.getTargetText() + "”";
    }

    /** {@code 分值 3.6 × 50% = 1.8 分}. */
    static String product(Line line, String factor, BigDecimal exact, BigDecimal points) {
        return "分值 " + Exact.print(line.getWeight()) + " × " + factor + quotient(exact, points, line.settings());
    }

    private static String quotient(BigDecimal exact, BigDecimal points, Settings settings) {
        int shownScale = points.scale() + 3;
        boolean finite = exact.stripTrailingZeros().scale() <= shownScale;
        BigDecimal shown = finite ? exact : exact.setScale(shownScale, RoundingMode.DOWN);
        String value = (finite ? " = " : " ≈ ") + Exact.print(shown);
        return exact.compareTo(points) == 0
                ? value + " 分"
                : value + (finite ? "" : "…") + "，"
                        + settings.row().need(Settings.ROUNDING).label() + "取 " + Exact.print(points) + " 分";
    }

    /** {@code 99.45%}, to two decimals; {@code —} over zero. */
    static String percent(BigDecimal over, BigDecimal under) {
        return under.signum() == 0
                ? "—"
                : Exact.print(over.multiply(Exact.HUNDRED).divide(under, 2, RoundingMode.HALF_UP)) + "%";
    }
}
