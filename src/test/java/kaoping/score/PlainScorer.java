package kaoping.score;

import java.math.BigInteger;

/**
 * A second opinion, written without decimals: whole hundredths in, hundredths of a point out, rounded half up. It knows
 * nothing of the house but the words of the policy.
 */
final class PlainScorer {
    private PlainScorer() {}

    /** 完成 over of under, weight points, at most all of them. */
    static long ratio(long over, long under, long weight) {
        if (over >= under) {
            return weight;
        }
        return under <= 0 || over <= 0 ? 0 : halfUp(big(over).multiply(big(weight)), big(under));
    }

    /** (over ÷ under − threshold %) ÷ (1 − threshold %) × weight. */
    static long threshold(long over, long under, long threshold, long weight) {
        if (over >= under) {
            return weight;
        }
        BigInteger above = big(over).multiply(big(100)).subtract(big(under).multiply(big(threshold)));
        return under <= 0 || above.signum() <= 0
                ? 0
                : halfUp(above.multiply(big(weight)), big(under).multiply(big(100 - threshold)));
    }

    static long share(long percent, long weight) {
        return halfUp(big(percent).multiply(big(weight)), big(100));
    }

    /** Off by {@code off}, each {@code step} costs {@code cost}, down to nothing. */
    static long steps(long off, long step, long cost, long weight, String partial) {
        long missing = Math.max(0, off);
        long left =
                switch (partial) {
                    case "按整步" -> weight - missing / step * cost;
                    case "不足一步按一步" -> weight - (missing + step - 1) / step * cost;
                    default -> {
                        BigInteger kept = big(weight)
                                .multiply(big(step))
                                .subtract(big(missing).multiply(big(cost)));
                        yield kept.signum() <= 0 ? 0 : halfUp(kept, big(step));
                    }
                };
        return Math.max(0, left);
    }

    /** How many of {@code all} are ahead of {@code own}, and one more. */
    static int rank(long[] all, long own, boolean highFirst) {
        int rank = 1;
        for (long other : all) {
            rank += highFirst ? (other > own ? 1 : 0) : (other < own ? 1 : 0);
        }
        return rank;
    }

    static long rankSteps(int rank, long cost, long weight) {
        return Math.max(0, weight - (rank - 1) * cost);
    }

    static long rankShare(int rank, int count, long weight) {
        return halfUp(big(count - rank + 1).multiply(big(weight)), big(count));
    }

    /** own ÷ (sum ÷ count) × weight, at most all of it. */
    static long ratioToAverage(long[] all, long own, long weight) {
        long sum = 0;
        for (long other : all) {
            sum += other;
        }
        return ratio(own * all.length, sum, weight);
    }

    static long efficacy(long[] all, long own, boolean highFirst, long base, long weight) {
        long best = all[0];
        long worst = all[0];
        for (long other : all) {
            best = highFirst ? Math.max(best, other) : Math.min(best, other);
            worst = highFirst ? Math.min(worst, other) : Math.max(worst, other);
        }
        if (best == worst) {
            return weight;
        }
        BigInteger above = big(Math.abs(own - worst)).multiply(big(100 - base));
        BigInteger range = big(Math.abs(best - worst));
        return halfUp(above.add(range.multiply(big(base))).multiply(big(weight)), range.multiply(big(100)));
    }

    private static long halfUp(BigInteger dividend, BigInteger divisor) {
        return dividend.multiply(BigInteger.TWO)
                .add(divisor)
                .divide(divisor.multiply(BigInteger.TWO))
                .longValueExact();
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
