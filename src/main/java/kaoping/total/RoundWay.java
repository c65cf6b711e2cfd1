package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kaoping.value.Fraction;
import kaoping.value.Labelled;

/** How the rounds of a part become its points (轮次). */
public enum RoundWay implements Labelled {
    SUM("相加"),
    AVERAGE("平均"),
    /** Months to their quarter, quarters to the whole: a quarter weighs the same whether it has three months or two. */
    QUARTERS("先月后季平均"),
    HIGHEST("最高"),
    LOWEST("最低"),
    LAST("末轮"),
    /** One highest and one lowest are left out. */
    TRIMMED("去掉最高最低后平均");

    private final String label;

    RoundWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Below this many rounds nothing is left when the highest and the lowest are left out. */
    static final int FEWEST_TO_TRIM = 3;

    /**
     * The points that the rounds make together, exact.
     *
     * @param last the latest round's
     * @param expected how many there should be, missing ones count nothing; fewer than there are means those that there are
     */
    Fraction combine(List<Fraction> rounds, Fraction last, int expected) {
        Fraction sum = rounds.stream().reduce(Fraction.ZERO, Fraction::plus);
        int all = Math.max(rounds.size(), expected);
        List<Fraction> ends = new ArrayList<>(rounds);
        if (all > rounds.size()) {
            ends.add(Fraction.ZERO);
        }
        return switch (this) {
            case SUM -> sum;
            case AVERAGE, QUARTERS -> over(sum, all);
            case HIGHEST -> Collections.max(ends);
            case LOWEST -> Collections.min(ends);
            case LAST -> last;
            case TRIMMED ->
                all < FEWEST_TO_TRIM
                        ? over(sum, all)
                        : over(sum.minus(Collections.max(ends)).minus(Collections.min(ends)), all - 2);
        };
    }

    private static Fraction over(Fraction sum, int rounds) {
        return sum.dividedBy(BigDecimal.valueOf(rounds));
    }

    /** {@code 4 轮平均}, {@code 去掉最高最低，其余 2 轮平均}. */
    String story(int rounds) {
        return switch (this) {
            case SUM -> rounds + " 轮相加";
            case AVERAGE -> rounds + " 轮平均";
            case QUARTERS -> rounds + " 季平均";
            case HIGHEST -> "取最高";
            case LOWEST -> "取最低";
            case LAST -> "取末轮";
            case TRIMMED -> rounds < FEWEST_TO_TRIM ? rounds + " 轮平均" : "去掉最高最低，其余 " + (rounds - 2) + " 轮平均";
        };
    }
}
