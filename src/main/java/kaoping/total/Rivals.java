package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kaoping.value.Fraction;

/** What the units that are compared have of one part (同项比较), the most first. */
final class Rivals {
    /** As many units as a sentence names. */
    private static final int MOST_NAMED = 3;

    private final String whom;
    private final Places places;
    private final List<String> first = new ArrayList<>();

    /**
     * @param whom {@code 本类}, {@code 全部}
     * @param parts of the units that are compared, one each
     * @param dense places are counted 1, 1, 2
     */
    Rivals(String whom, List<Part> parts, boolean dense) {
        this.whom = whom;
        this.places =
                new Places(parts.stream().map(part -> part.worth().within()).toList(), dense);
        for (Part part : parts) {
            if (part.worth().within().isSame(best())) {
                first.add(part.getUnitName());
            }
        }
        Collections.sort(first);
    }

    int count() {
        return places.count();
    }

    /** Nobody has anything that others could be a share of. */
    boolean isNothing(ScaledBy by) {
        return places.isEmpty() || !by.isByRank() && isNothing();
    }

    /** The most that anybody has is nothing. */
    boolean isNothing() {
        return best().signum() <= 0;
    }

    /** The most that anybody has. */
    Fraction best() {
        return places.best();
    }

    /** {@code 甲镇、乙镇}. */
    String bestNames() {
        String named = String.join("、", first.subList(0, Math.min(MOST_NAMED, first.size())));
        return first.size() > MOST_NAMED ? named + " 等 " + first.size() + " 个单位" : named;
    }

    /** What of the full marks {@code own} is worth, from nothing to all. */
    Fraction share(ScaledBy by, Fraction own) {
        if (by.isByRank()) {
            return places.isEmpty()
                    ? Fraction.ZERO
                    : Fraction.of(BigDecimal.valueOf(count() + 1L - places.of(own)), BigDecimal.valueOf(count()));
        }
        // Why bounded: who is not compared may have more than anybody, and a deduction is no share of what others
        // earned.
        return isNothing() ? Fraction.ZERO : own.max(Fraction.ZERO).min(best()).dividedBy(best());
    }

    /** How {@code own} becomes points out of {@code full}: {@code ÷ 本类最高 92（甲镇）× 20}. */
    String story(ScaledBy by, Fraction own, String full, int scale) {
        if (places.isEmpty()) {
            return "没有可以比的单位";
        }
        if (by.isByRank()) {
            int place = places.of(own);
            return whom + " " + count() + " 个单位中" + (places.isShared(own) ? "并列第 " : "列第 ") + place + " 名，（" + count()
                    + " − " + place + " + 1）÷ " + count() + " × " + full;
        }
        String best = whom + "最高 " + best().print(scale) + "（" + bestNames() + "）";
        if (isNothing()) {
            return best + "不大于 0";
        }
        String bounded = own.signum() < 0 ? "按 0 计，" : own.compareTo(best()) > 0 ? "按" + whom + "最高计，" : "";
        return bounded + "÷ " + best + "× " + full;
    }
}
