package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kaoping.engine.RuleBook;
import org.junit.jupiter.api.Test;

/** What must hold whatever the policy is (法则): bounds, monotony, order of submission, units of money, tiers by rank. */
class RandomLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = 60;
    private static final int UNITS = 9;
    private static final Set<String> RATIO_LIKE = Set.of("按完成比例", "按反向比例", "达到门槛后按比例", "达标得满分", "越接近越好");
    private static final Set<String> MAY_LEAVE = Set.of("最高分", "最高得分率", "最低分", "超额加分");
    private static final Set<String> ALONE = Set.of("按完成比例", "达到门槛后按比例", "达标得满分", "逐档扣分", "逐档得分");

    /** One row for all indicators, as far as it is not for dates. */
    private static Plan single(long seed) {
        Plan plan = new RandomPlans(seed).plan();
        List<Cells> rows = new ArrayList<>();
        for (Cells row : plan.scoring) {
            if (!row.has("指标名称") || row.text("指标名称", "").equals(RandomPlans.DATED)) {
                rows.add(row);
            }
        }
        plan.scoring.clear();
        plan.scoring.addAll(rows);
        plan.vetoes.clear();
        return plan;
    }

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
    void moreIsNeverWorse() {
        int held = 0;
        for (long seed = SEED; seed < SEED + 8 * PLANS; seed++) {
            Plan plan = single(seed);
            Cells row = plan.scoring.get(plan.scoring.size() - 1);
            boolean byRelation = row.text("计步方向", "按关系").equals("按关系");
            boolean deducting = row.text("超额加分", "").startsWith("-");
            if (!ALONE.contains(row.text("计分方法", "")) || !byRelation || deducting || row.has("比较对象")) {
                continue;
            }
            held++;
            moreIsNeverWorse(seed, plan);
        }
        assertThat(held).isGreaterThan(50);
    }

    private static void moreIsNeverWorse(long seed, Plan plan) {
        for (String relation : new String[] {"≥", "≤"}) {
            List<Given> all = new ArrayList<>();
            for (int actual = 0; actual <= 160; actual += 4) {
                all.add(new Given("单位" + actual, "乡镇", "甲项", "产出", "10", relation, "60", "" + actual));
            }
            Held house = new Held(plan.rules(), all);
            for (int i = 1; i < all.size(); i++) {
                Given better = all.get(relation.equals("≥") ? i : i - 1);
                Given worse = all.get(relation.equals("≥") ? i - 1 : i);
                if (better.actual().equals("0")) {
                    continue; // No 完成率, so nothing for 超额.
                }
                assertThat(new BigDecimal(house.points(better)))
                        .as(story(seed, plan, better))
                        .isGreaterThanOrEqualTo(new BigDecimal(house.points(worse)));
            }
        }
    }

    @Test
    void theOrderOfSubmissionDoesNotMatter() {
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            List<Given> all = new RandomPlans(seed + 2).facts(UNITS);
            List<Given> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(seed));
            RuleBook rules = plan.rules();
            assertThat(decided(new Held(rules, shuffled), all))
                    .as("种子 " + seed + "\n" + plan)
                    .isEqualTo(decided(new Held(rules, all), all));
        }
    }

    private static Map<String, String> decided(Held house, List<Given> all) {
        Map<String, String> decided = new TreeMap<>();
        for (Given line : all) {
            decided.put(line.unit() + line.name(), house.points(line));
            String unit = line.unit();
            if (!house.isScored(unit)) {
                continue;
            }
            decided.put(unit, house.total(unit) + " " + house.rank(unit) + " " + house.tier(unit));
        }
        return decided;
    }

    @Test
    void yuanAreAsGoodAsTenThousands() {
        int held = 0;
        for (long seed = SEED; seed < SEED + 4 * PLANS; seed++) {
            Plan plan = single(seed);
            Cells row = plan.scoring.get(plan.scoring.size() - 1);
            if (!RATIO_LIKE.contains(row.text("计分方法", "")) || row.has("目标取值")) {
                continue;
            }
            List<Given> all = new ArrayList<>();
            List<Given> yuan = new ArrayList<>();
            for (Given line : new RandomPlans(seed + 3).facts(UNITS)) {
                all.add(line);
                yuan.add(line.isDated() ? line : line.asked(times(line.target()), times(line.actual())));
            }
            RuleBook rules = plan.rules();
            assertThat(decided(new Held(rules, yuan), all))
                    .as("种子 " + seed + "\n" + plan)
                    .isEqualTo(decided(new Held(rules, all), all));
            held++;
        }
        assertThat(held).isGreaterThan(20);
    }

    private static String times(String amount) {
        return new BigDecimal(amount).multiply(new BigDecimal("10000")).toPlainString();
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

    /** The best tier, where it has places or a share of them, has no more units unless a tie is reported. */
    private static void quotaIsKept(long seed, Plan plan, Held house, Map<String, String> groups) {
        Cells best = plan.tiers.get(0);
        if (!best.has("名额") && !best.has("名额比例")) {
            return;
        }
        for (String group : new LinkedHashSet<>(groups.values())) {
            int size = Collections.frequency(groups.values(), group);
            Frac share = Frac.of(size).times(best.number("名额比例", Frac.ZERO));
            Frac places = best.has("名额") ? Frac.of(best.whole("名额", 0)) : share.rounded(0, best.text("名额取整", "四舍五入"));
            int count = 0;
            for (Map.Entry<String, String> unit : groups.entrySet()) {
                count += unit.getValue().equals(group)
                                && house.tier(unit.getKey()).equals("优秀")
                        ? 1
                        : 0;
            }
            boolean tied = house.findings().stream().anyMatch(f -> f.startsWith("TIE_AT_TIER_LINE"));
            assertThat(tied || !Frac.of(count).isAbove(places))
                    .as("种子 " + seed + "\n" + plan + group + " " + count)
                    .isTrue();
        }
    }
}
