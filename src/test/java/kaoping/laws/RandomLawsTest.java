package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold for whole policies (法则): points within the weight, tiers by rank, quotas. */
class RandomLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = 60;
    private static final int UNITS = 9;
    private static final Set<String> MAY_LEAVE = Set.of("最高分", "最高得分率", "最低分", "超额加分");

    private static String story(long seed, Plan plan, Given line) {
        return "种子 " + seed + "\n" + plan + line;
    }

    @Test
    void pointsStayWithinTheWeightUnlessTheRowSaysOtherwise() {
        int held = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            List<Given> all = new RandomPlans(seed + 1).facts(UNITS);
            Held house = new Held(plan.rules(), all);
            for (Given line : all) {
                Cells row = new PlainPoints(plan, line, all).row();
                if (row == null || MAY_LEAVE.stream().anyMatch(row::has)) {
                    continue;
                }
                // A weight with more decimals than points have is rounded like every score.
                BigDecimal most =
                        new BigDecimal(line.full().rounded(plan.places(), "进一").shown(plan.places()));
                assertThat(new BigDecimal(house.points(line)))
                        .as(story(seed, plan, line))
                        .isBetween(BigDecimal.ZERO, most);
                held++;
            }
        }
        assertThat(held).isGreaterThan(1000);
    }

    @Test
    void aBetterRankNeverHasAWorseTierAndQuotasAreKept() {
        List<String> order = List.of("优秀", "良好", "合格", "差", "末等");
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            plan.vetoes.clear();
            List<Given> all = new RandomPlans(seed + 4).facts(UNITS);
            Held house = new Held(plan.rules(), all);
            Map<String, String> groups = new TreeMap<>();
            all.forEach(line -> groups.put(line.unit(), line.group()));
            groups.keySet().removeIf(unit -> !house.isScored(unit));
            for (String one : groups.keySet()) {
                for (String other : groups.keySet()) {
                    boolean peers = groups.get(one).equals(groups.get(other));
                    boolean placed =
                            !house.tier(one).isEmpty() && !house.tier(other).isEmpty();
                    if (peers && placed && house.rank(one) < house.rank(other)) {
                        assertThat(order.indexOf(house.tier(one)))
                                .as("种子 " + seed + "\n" + plan + one + "、" + other)
                                .isLessThanOrEqualTo(order.indexOf(house.tier(other)));
                    }
                }
            }
            quotaIsKept(seed, plan, house, groups);
        }
    }

    /** From the top down, as far as tiers have places, there are no more units than places unless a tie is reported. */
    private static void quotaIsKept(long seed, Plan plan, Held house, Map<String, String> groups) {
        boolean tied = house.findings().stream().anyMatch(f -> f.startsWith("TIE_AT_TIER_LINE"));
        for (String group : new LinkedHashSet<>(groups.values())) {
            int size = Collections.frequency(groups.values(), group);
            int places = 0;
            int count = 0;
            for (Cells row : ladder(plan, group)) {
                if (!row.has("名额") && !row.has("名额比例")) {
                    break;
                }
                places += PlainRung.places(row, size);
                for (Map.Entry<String, String> unit : groups.entrySet()) {
                    boolean isIn = unit.getValue().equals(group)
                            && house.tier(unit.getKey()).equals(row.text("等次", ""));
                    count += isIn ? 1 : 0;
                }
                assertThat(tied || count <= places)
                        .as("种子 " + seed + "\n" + plan + group + " " + count)
                        .isTrue();
            }
        }
    }

    /** The rows for the group, else those for all. */
    private static List<Cells> ladder(Plan plan, String group) {
        List<Cells> own = new ArrayList<>(plan.tiers);
        own.removeIf(row -> !row.text("单位类别", "").equals(group));
        List<Cells> general = new ArrayList<>(plan.tiers);
        general.removeIf(row -> row.has("单位类别"));
        return own.isEmpty() ? general : own;
    }
}
