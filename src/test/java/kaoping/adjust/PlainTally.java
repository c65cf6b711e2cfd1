package kaoping.adjust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second opinion on 计件 and 加减分, written with whole numbers only: tenths of a piece, hundredths of a point, ten-thousandths
 * in between. It knows nothing of the house but the words of the policy.
 */
final class PlainTally {
    /** Ten-thousandths to a hundredth of a point. */
    private static final long HUNDREDTH = 100;

    private PlainTally() {}

    /**
     * A row. Zero means that the cell is blank; caps and points in hundredths, quantities in tenths.
     *
     * @param partial 0 whole steps, 1 every step begun, 2 in proportion
     * @param highest 0 no, 1 of the same matter, 2 of the same family
     */
    record Rule(
            long each,
            long per,
            int partial,
            long exempt,
            String family,
            int highest,
            long perEntry,
            long perMonth,
            long perQuarter,
            long perYear) {}

    /** An entry: its rule by index, its day as month × 100 + day of 2023, its count in tenths. */
    record Piece(int rule, int day, long count, String about, boolean endorsed) {}

    /**
     * @param familyCaps by family and sign: {@code 甲类+} → hundredths
     * @param times of an endorsement, in tenths
     * @param onTop whether it is added on top
     */
    record Plan(List<Rule> rules, Map<String, Long> familyCaps, long times, boolean onTop) {}

    private static String sign(Rule rule) {
        return rule.each < 0 ? "-" : "+";
    }

    /** Ten-thousandths of a point for each piece, as submitted; null for those that give way to a higher one. */
    static List<Long> points(Plan plan, List<Piece> pieces) {
        Integer[] order = new Integer[pieces.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing((Integer i) -> pieces.get(i).day)
                        .thenComparing(i -> pieces.get(i).rule)
                        .thenComparing(i -> pieces.get(i).count)
                        .thenComparing(i -> pieces.get(i).about)
                        .thenComparing(i -> pieces.get(i).endorsed));
        long[] worth = worth(plan, pieces, order);
        Long[] points = new Long[pieces.size()];
        Map<String, Long> spent = new HashMap<>();
        for (int i : order) {
            if (!isBeaten(plan, pieces, order, worth, i)) {
                points[i] = spend(plan, pieces.get(i), Math.abs(worth[i]), spent) * Long.signum(worth[i]);
            }
        }
        return new ArrayList<>(Arrays.asList(points));
    }

    private static long[] worth(Plan plan, List<Piece> pieces, Integer[] order) {
        long[] worth = new long[pieces.size()];
        Map<Integer, Long> seen = new HashMap<>();
        for (int i : order) {
            Piece piece = pieces.get(i);
            Rule rule = plan.rules.get(piece.rule);
            long before = seen.merge(piece.rule, piece.count, Long::sum) - piece.count;
            long free = Math.max(0, Math.min(piece.count, rule.exempt - before));
            long factor = !piece.endorsed ? 10 : plan.onTop ? plan.times + 10 : plan.times;
            long full = of(rule, piece.count - free, Math.abs(rule.each) * factor);
            long capped = rule.perEntry == 0 ? full : Math.min(full, rule.perEntry * HUNDREDTH);
            worth[i] = rule.each < 0 ? -capped : capped;
        }
        return worth;
    }

    /** @param value of one piece in thousandths of a point */
    private static long of(Rule rule, long count, long value) {
        if (rule.per == 0) {
            return count * value;
        }
        if (rule.partial == 2) {
            long thousandths = count * value;
            long divisor = rule.per * 10;
            return (2 * thousandths + divisor) / (2 * divisor) * HUNDREDTH;
        }
        long steps = rule.partial == 0 ? count / rule.per : (count + rule.per - 1) / rule.per;
        return steps * value * 10;
    }

    private static boolean isBeaten(Plan plan, List<Piece> pieces, Integer[] order, long[] worth, int one) {
        String mine = rival(plan, pieces.get(one));
        boolean earlier = true;
        for (int other : order) {
            if (other == one) {
                earlier = false;
            } else if (!mine.isEmpty() && mine.equals(rival(plan, pieces.get(other)))) {
                long more = Math.abs(worth[other]) - Math.abs(worth[one]);
                if (more > 0 || more == 0 && earlier) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String rival(Plan plan, Piece piece) {
        Rule rule = plan.rules.get(piece.rule);
        return switch (rule.highest) {
            case 1 -> piece.about.isEmpty() ? "" : "about " + piece.about + sign(rule);
            case 2 -> rule.family.isEmpty() ? "" : "family " + rule.family + sign(rule);
            default -> "";
        };
    }

    private static long spend(Plan plan, Piece piece, long wanted, Map<String, Long> spent) {
        Rule rule = plan.rules.get(piece.rule);
        int month = piece.day / 100;
        Map<String, Long> caps = new HashMap<>();
        caps.put(piece.rule + " month " + month, rule.perMonth);
        caps.put(piece.rule + " quarter " + (month - 1) / 3, rule.perQuarter);
        caps.put(piece.rule + " year", rule.perYear);
        String family = rule.family + sign(rule);
        caps.put(family, rule.family.isEmpty() ? 0L : plan.familyCaps.getOrDefault(family, 0L));
        long got = wanted;
        for (Map.Entry<String, Long> cap : caps.entrySet()) {
            if (cap.getValue() > 0) {
                got = Math.min(got, cap.getValue() * HUNDREDTH - spent.getOrDefault(cap.getKey(), 0L));
            }
        }
        for (String span : caps.keySet()) {
            spent.merge(span, got, Long::sum);
        }
        return got;
    }
}
