package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Relation;
import kaoping.value.Telling;

/** Sentences with the numbers put in, as a department would check them with a calculator. */
final class Formulas {
    /** Digits behind the point that a number has more than the points. */
    private static final int MORE_DIGITS = 3;

    private Formulas() {}

    /** {@code 实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分}. */
    static void ratio(Telling to, Line line, Row row, boolean reverse, BigDecimal points) {
        BigDecimal actual = Objects.requireNonNull(line.getActual());
        Benchmark target = Objects.requireNonNull(Benchmark.of(line, row));
        Limit limit = Limit.of(line, row);
        BigDecimal over = reverse ? target.total() : target.scaled(actual);
        BigDecimal under = reverse ? target.scaled(actual) : target.total();
        int toWeight = limit.most().compareTo(line.getWeight());
        if (over.compareTo(under) >= 0 && toWeight <= 0) {
            target.named(actual(to, actual).words(reverse ? " 未超过" : " 达到"));
            if (toWeight == 0) {
                to.words("，得满分 ").number(points).words(" 分");
            } else {
                got(to.words("，").text(limit.words()), points);
            }
        } else if (under.signum() <= 0 || over.signum() < 0) {
            got(target.named(actual(to, actual).words("，")).words("，不能按比例计分"), points);
        } else {
            if (reverse) {
                actual(target.named(to).words(" ÷ "), actual);
            } else {
                target.named(actual(to, actual).words(" ÷ "));
            }
            share(to, line, limit, new Done(over, under), points);
        }
    }

    /** {@code  × 分值 10 = 9.745，四舍五入取 9.75 分}, behind what is divided. */
    private static void share(Telling to, Line line, Limit limit, Done done, BigDecimal points) {
        Fraction exact = done.times(line.getWeight());
        Integer scale = line.settings().row().get(Settings.RATIO_SCALE);
        boolean cut = exact.compareTo(limit.most()) > 0;
        if (scale != null) {
            to.words(" = ").text(done.shown(line.settings())).words("（完成率先取 ");
            to.text(scale.toString()).words(" 位小数）");
        }
        to.words(" × 分值 ").number(line.getWeight());
        if (scale == null && cut) {
            equal(to, exact, points);
        } else if (scale == null) {
            rounded(to, exact, points, line.settings());
        }
        if (cut) {
            to.words("，").text(limit.words());
        }
        if (cut || scale != null) {
            got(to, points);
        }
    }

    private static Telling actual(Telling to, BigDecimal actual) {
        return to.words("实际 ").number(actual);
    }

    private static void got(Telling to, BigDecimal points) {
        to.words("，得 ").number(points).words(" 分");
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
    static Telling compare(Telling to, Line line) {
        return compare(to, line, line.getTargetText());
    }

    static Telling compare(Telling to, Line line, String target) {
        if (line.indicator().actual().isBlank() && !line.indicator().ratings().isEmpty()) {
            return to.words("按评议的票");
        }
        to.words("实际“").text(line.getActualText()).words("”");
        // Why: a form may give no target for what is judged or told by a word.
        if (target.isBlank()) {
            return to;
        }
        to.words("，目标“");
        if (line.getRelation() != Relation.QUALITATIVE && line.getRelation() != Relation.UNSTATED) {
            to.words(line.getRelation().label());
        }
        return to.text(target).words("”");
    }

    /** {@code 分值 3.6 × 50% = 1.8 分}. */
    static void product(Telling to, Line line, BigDecimal percent, BigDecimal exact, BigDecimal points) {
        to.words("分值 ").number(line.getWeight()).words(" × ").number(percent).words("%");
        rounded(to, Fraction.of(exact), points, line.settings());
    }

    /** {@code  = 17.6 分}, {@code  ≈ 9.33333…，四舍五入取 9.33 分}. */
    static String rounded(Fraction exact, BigDecimal points, Settings settings) {
        return Telling.whole(to -> rounded(to, exact, points, settings));
    }

    private static void rounded(Telling to, Fraction exact, BigDecimal points, Settings settings) {
        equal(to, exact, points);
        if (exact.compareTo(points) != 0) {
            to.words(settings.row().need(Settings.ROUNDING).taking()).number(points);
        }
        to.words(" 分");
    }

    /** {@code  = 9.745}, {@code  ≈ 3.33333…}. */
    private static void equal(Telling to, Fraction exact, BigDecimal points) {
        BigDecimal digits = exact.round(points.scale() + MORE_DIGITS, RoundingMode.DOWN);
        boolean all = exact.compareTo(digits) == 0;
        to.words(all ? " = " : " ≈ ").number(digits);
        if (!all) {
            to.words("…");
        }
    }

    /** {@code 9.745}, {@code 3.33333…}: at most three digits more than the points have. */
    static String digits(Fraction exact, BigDecimal points) {
        return exact.print(points.scale() + MORE_DIGITS);
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
