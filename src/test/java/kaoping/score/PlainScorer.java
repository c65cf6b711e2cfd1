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

    /** How many steps of {@code step} in {@code gone}, times {@code each}: a fraction over the last number. */
    private static BigInteger[] stepped(long gone, long step, long each, String partial) {
        BigInteger way = big(Math.max(0, gone));
        BigInteger[] quotient = way.divideAndRemainder(big(step));
        BigInteger begun = quotient[0].add(big(quotient[1].signum()));
        return switch (partial) {
            case "按整步" -> new BigInteger[] {quotient[0].multiply(big(each)), BigInteger.ONE};
            case "不足一步按一步" -> new BigInteger[] {begun.multiply(big(each)), BigInteger.ONE};
            default -> new BigInteger[] {way.multiply(big(each)), big(step)};
        };
    }

    /** Off by {@code off} either way; {@code free} cost nothing; at most {@code most} are lost, down to {@code floor}. */
    static long lost(
            long off,
            long free,
            boolean all,
            long step,
            long cost,
            long most,
            long floor,
            long weight,
            String partial) {
        long counted = off <= free ? 0 : all ? off : off - free;
        BigInteger[] lost = stepped(counted, step, cost, partial);
        BigInteger capped = lost[0].min(big(most).multiply(lost[1]));
        BigInteger left = big(weight).multiply(lost[1]).subtract(capped);
        return halfUpSigned(left.max(big(Math.min(floor, weight)).multiply(lost[1])), lost[1]);
    }

    /** {@code base} for reaching the start, then {@code each} per step, at most {@code most}. */
    static long earned(long beyond, long base, long step, long each, long most, String partial) {
        if (beyond < 0) {
            return 0;
        }
        BigInteger[] steps = stepped(beyond, step, each, partial);
        BigInteger points = big(base).multiply(steps[1]).add(steps[0]);
        return halfUp(points.min(big(most).multiply(steps[1])), steps[1]);
    }

    /** All of the weight, and {@code each} for every {@code step} hundredths of a percentage point of over ÷ under above 100 %. */
    static long surplus(long over, long under, long step, long each, long most, long weight, String partial) {
        if (over <= under || under <= 0) {
            return ratio(over, under, weight);
        }
        // (over − under) ÷ under in hundredths of a percentage point are 10000 × that.
        BigInteger way = big(over - under).multiply(big(10_000));
        BigInteger unit = big(under).multiply(big(step));
        BigInteger[] whole = way.divideAndRemainder(unit);
        BigInteger top =
                switch (partial) {
                    case "按整步" -> whole[0].multiply(unit).multiply(big(each));
                    case "不足一步按一步" ->
                        whole[0].add(big(whole[1].signum())).multiply(unit).multiply(big(each));
                    default -> way.multiply(big(each));
                };
        return halfUp(big(weight).multiply(unit).add(top.min(big(most).multiply(unit))), unit);
    }

    /** weight × (1 − |actual − target| ÷ target), not below nothing; {@code free} whole per cent cost nothing. */
    static long closeness(long actual, long target, long free, long weight) {
        if (target == 0) {
            // Nothing was wanted: any actual is off by all of it.
            return actual == 0 ? weight : halfUp(big(weight).multiply(big(Math.min(100, free))), big(100));
        }
        BigInteger base = big(Math.abs(target));
        BigInteger off = big(Math.abs(actual - target)).multiply(big(100));
        BigInteger lost = off.subtract(base.multiply(big(free))).max(BigInteger.ZERO);
        BigInteger kept = base.multiply(big(100)).subtract(lost).max(BigInteger.ZERO);
        return halfUp(kept.multiply(big(weight)), base.multiply(big(100)));
    }

    /** low + (at − from) ÷ (to − from) × (high − low). */
    static long interpolated(long at, long from, long to, long low, long high) {
        BigInteger rise = big(at - from).multiply(big(high - low));
        return halfUp(big(low).multiply(big(to - from)).add(rise), big(to - from));
    }

    private static long halfUpSigned(BigInteger dividend, BigInteger divisor) {
        return dividend.signum() < 0 ? -halfUp(dividend.negate(), divisor) : halfUp(dividend, divisor);
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
