package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kaoping.value.Fraction;

/** What the units that are compared have of one part (同项比较), the most first. */
final class Rivals {
    /** As many units as a sentence names. */
    private static final int MOST_NAMED = 3;

    private final String whom;
    private final boolean dense;
    /** Falling, each once. */
    private final List<Fraction> numbers = new ArrayList<>();
    /** Beside each number how many have it or more. */
    private final List<Integer> upTo = new ArrayList<>();

    private final List<String> first = new ArrayList<>();

    /**
     * @param whom {@code 本类}, {@code 全部}
     * @param parts of the units that are compared, one each
     * @param dense places are counted 1, 1, 2
     */
    Rivals(String whom, List<Part> parts, boolean dense) {
        this.whom = whom;
        this.dense = dense;
        List<Fraction> falling = new ArrayList<>();
        parts.forEach(part -> falling.add(part.worth().within()));
        falling.sort(Comparator.reverseOrder());
        for (Fraction number : falling) {
            int last = numbers.size() - 1;
            if (last >= 0 && numbers.get(last).isSame(number)) {
                upTo.set(last, upTo.get(last) + 1);
            } else {
                numbers.add(number);
                upTo.add(count() + 1);
            }
        }
        for (Part part : parts) {
            if (part.worth().within().isSame(best())) {
                first.add(part.getUnitName());
            }
        }
        Collections.sort(first);
    }

    int count() {
        return upTo.isEmpty() ? 0 : upTo.get(upTo.size() - 1);
    }

    /** Nobody has anything that others could be a share of. */
    boolean isNothing(ScaledBy by) {
        return numbers.isEmpty() || !by.isByRank() && isNothing();
    }

    /** The most that anybody has is nothing. */
    boolean isNothing() {
        return numbers.isEmpty() || numbers.get(0).signum() <= 0;
    }

    /** The most that anybody has. */
    Fraction best() {
        return numbers.isEmpty() ? Fraction.ZERO : numbers.get(0);
    }

    /** {@code 甲镇、乙镇}. */
    String bestNames() {
        String named = String.join("、", first.subList(0, Math.min(MOST_NAMED, first.size())));
        return first.size() > MOST_NAMED ? named + " 等 " + first.size() + " 个单位" : named;
    }

    /** From 1; those who have the same share the better place. */
    int place(Fraction own) {
        int at = at(own);
        int ahead = at < 0 ? -at - 1 : at;
        return dense || ahead == 0 ? ahead + 1 : upTo.get(ahead - 1) + 1;
    }

    private int at(Fraction own) {
        return Collections.binarySearch(numbers, own, Comparator.reverseOrder());
    }

    /** Others have exactly so much. */
    private boolean isShared(Fraction own) {
        int at = at(own);
        return at >= 0 && upTo.get(at) - (at == 0 ? 0 : upTo.get(at - 1)) > 1;
    }

    /** What of the full marks {@code own} is worth, from nothing to all. */
    Fraction share(ScaledBy by, Fraction own) {
        if (by.isByRank()) {
            return numbers.isEmpty()
                    ? Fraction.ZERO
                    : Fraction.of(BigDecimal.valueOf(count() + 1L - place(own)), BigDecimal.valueOf(count()));
        }
        // Why bounded: who is not compared may have more than anybody, and a deduction is no share of what others
        // earned.
        return isNothing() ? Fraction.ZERO : own.max(Fraction.ZERO).min(best()).dividedBy(best());
    }

    /** How {@code own} becomes points out of {@code full}: {@code ÷ 本类最高 92（甲镇）× 20}. */
    String story(ScaledBy by, Fraction own, String full, int scale) {
        if (numbers.isEmpty()) {
            return "没有可以比的单位";
        }
        if (by.isByRank()) {
            int place = place(own);
            return whom + " " + count() + " 个单位中" + (isShared(own) ? "并列第 " : "列第 ") + place + " 名，（" + count() + " − "
                    + place + " + 1）÷ " + count() + " × " + full;
        }
        String best = whom + "最高 " + best().print(scale) + "（" + bestNames() + "）";
        if (isNothing()) {
            return best + "不大于 0";
        }
        String bounded = own.signum() < 0 ? "按 0 计，" : own.compareTo(best()) > 0 ? "按" + whom + "最高计，" : "";
        return bounded + "÷ " + best + "× " + full;
    }
}
