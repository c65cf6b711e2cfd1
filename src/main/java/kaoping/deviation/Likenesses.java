package kaoping.deviation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kaoping.facts.UnitFacts;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.value.Exact;
import kaoping.value.Rounding;
import org.jspecify.annotations.Nullable;

/** What a claimed score that deviates is exactly the same as (与…相同). Equal numbers are facts; why they are equal is not said. */
final class Likenesses {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** How far a figure may be rounded beyond the policy's decimals and still be looked for. */
    private static final int FINER = 2;

    private final Line line;
    private final BigDecimal claimed;
    private final UnitFacts unit;
    private final Settings settings;
    private final List<String> all = new ArrayList<>();

    Likenesses(Line line, BigDecimal claimed, UnitFacts unit, Settings settings) {
        this.line = line;
        this.claimed = claimed;
        this.unit = unit;
        this.settings = settings;
    }

    List<String> all() {
        if (isClaimed(line.getWeight())) {
            say("分值相同（满分）" + (Boolean.FALSE.equals(line.getMet()) ? "，实际没有达到目标" : ""));
        }
        directions();
        if (!isClaimed(line.getWeight()) && claimed.signum() != 0) {
            roundings();
            rates();
            figures();
        }
        return all;
    }

    /** The formula forward and in reverse, where the two differ. */
    private void directions() {
        BigDecimal forward = line.ifDirected(false);
        BigDecimal reverse = line.ifDirected(true);
        if (forward == null || reverse == null || forward.compareTo(reverse) == 0) {
            return;
        }
        if (isClaimed(forward)) {
            say("按正向（实际 ÷ 目标 × 分值）计的得分相同");
        }
        if (isClaimed(reverse)) {
            say("按反向（目标 ÷ 实际 × 分值）计的得分相同");
        }
    }

    /** The exact quotient of the formula, brought to other decimals or in another way than the policy's. */
    private void roundings() {
        BigDecimal exact = exact();
        if (exact == null || settings.round(exact).compareTo(line.points()) != 0) {
            return;
        }
        int scale = line.points().scale();
        for (Rounding rounding : List.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.UP)) {
            for (int decimals = scale + FINER; decimals >= 0; decimals--) {
                if (isClaimed(exact.setScale(decimals, rounding.mode()))) {
                    say("把算式的结果" + rounding.label() + "到" + (decimals == 0 ? "整数" : " " + decimals + " 位小数") + "的得分相同");
                    return;
                }
            }
        }
    }

    /** Weight × per cent done, at most the weight; null without two numbers. */
    private @Nullable BigDecimal exact() {
        BigDecimal ratio = line.getPlainRatio();
        return ratio == null
                ? null
                : ratio.min(Exact.HUNDRED).multiply(line.getWeight()).movePointLeft(2);
    }

    /** The rate that the form prints, or the rate rounded before it is multiplied. */
    private void rates() {
        String printed = unit.budget().stream()
                .filter(budget -> budget.pointer().equals(line.indicator().pointer()))
                .map(budget -> budget.rate())
                .findFirst()
                .orElse("");
        if (printed.endsWith("%")
                && isShare(
                        Exact.read(printed.substring(0, printed.length() - 1)).orElse(null))) {
            say("按表中填的执行率 " + printed + " 计的得分相同");
            return;
        }
        BigDecimal ratio = line.getPlainRatio();
        for (int decimals = 0; ratio != null && decimals <= 2; decimals++) {
            BigDecimal rounded = ratio.setScale(decimals, RoundingMode.HALF_UP);
            if (isShare(rounded)) {
                say("先把完成率取为 " + rounded.toPlainString() + "% 再计的得分相同");
                return;
            }
        }
    }

    private void figures() {
        BigDecimal actual = line.getActual();
        boolean percent = line.getMeasure().equals("%")
                || line.indicator().actual().unit().equals("%");
        if (percent && isShare(actual)) {
            say("按实际值 " + Exact.print(actual) + "% × 分值计的得分相同");
        }
        if (isClaimed(line.getWeight().multiply(HALF))) {
            say("分值的一半相同");
        }
        if (actual != null && isClaimed(actual)) {
            say("填的实际值相同");
        }
        if (isClaimed(line.indicator().judged())) {
            say("评定分相同");
        }
    }

    /** Claimed is {@code percent} of the weight, rounded as the policy rounds. */
    private boolean isShare(@Nullable BigDecimal percent) {
        return percent != null
                && isClaimed(settings.round(percent.multiply(line.getWeight()).movePointLeft(2)));
    }

    private boolean isClaimed(@Nullable BigDecimal figure) {
        return figure != null && figure.compareTo(claimed) == 0;
    }

    private void say(String likeness) {
        all.add("与" + likeness);
    }
}
