package kaoping.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.value.Relation;

/** The policy of {@link Forms} written by hand, as well as one can: compare before dividing, sixteen digits, no objects but decimals. */
final class PlainForm {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
    private static final BigDecimal GOOD = BigDecimal.valueOf(80);
    private static final BigDecimal FAIR = BigDecimal.valueOf(60);

    private PlainForm() {}

    static String tier(BigDecimal total) {
        return total.compareTo(EXCELLENT) >= 0
                ? "优"
                : total.compareTo(GOOD) >= 0 ? "良" : total.compareTo(FAIR) >= 0 ? "中" : "差";
    }

    static BigDecimal total(UnitFacts unit) {
        BigDecimal total = BigDecimal.ZERO;
        for (Indicator indicator : unit.indicators()) {
            total = total.add(points(indicator));
        }
        return total;
    }

    static BigDecimal points(Indicator indicator) {
        BigDecimal weight = indicator.weight();
        if (indicator.relation() == Relation.QUALITATIVE) {
            return judged(indicator, weight);
        }
        BigDecimal target = indicator.target().number();
        BigDecimal actual = indicator.actual().number();
        if (target == null || actual == null) {
            return BigDecimal.ZERO;
        }
        boolean reverse = indicator.relation() == Relation.AT_MOST;
        int order = actual.compareTo(target);
        if (reverse ? order <= 0 : order >= 0) {
            return weight;
        }
        if (target.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal over = reverse ? target : actual;
        BigDecimal under = reverse ? actual : target;
        return over.multiply(weight)
                .divide(under, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal judged(Indicator indicator, BigDecimal weight) {
        BigDecimal judged = indicator.judged();
        if (judged == null) {
            return BigDecimal.ZERO;
        }
        return switch (indicator.actual().text()) {
            case "达成预期指标" -> between(judged, weight, 80, 100);
            case "部分达成预期指标" -> between(judged, weight, 50, 80);
            case "未达成预期指标" -> between(judged, weight, 0, 50);
            default -> between(judged, weight, 0, 100);
        };
    }

    private static BigDecimal between(BigDecimal judged, BigDecimal weight, int low, int high) {
        BigDecimal percent = judged.multiply(HUNDRED);
        if (percent.compareTo(weight.multiply(BigDecimal.valueOf(low))) < 0) {
            return weight.multiply(BigDecimal.valueOf(low)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        }
        if (percent.compareTo(weight.multiply(BigDecimal.valueOf(high))) > 0) {
            return weight.multiply(BigDecimal.valueOf(high)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        }
        return judged;
    }
}
