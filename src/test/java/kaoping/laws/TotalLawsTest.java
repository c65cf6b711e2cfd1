package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kaoping.adjust.VetoEffect;
import kaoping.engine.RuleBook;
import kaoping.total.Absence;
import kaoping.total.PartWay;
import kaoping.total.RoundWay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold for 汇总 and 一票否决, whatever they say: more points of a part are never a smaller total, and what happens to
 * a unit only helps it where it raises it. Each way of rounds, each treatment of a missing part, each effect has its turn.
 */
class TotalLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = Integer.getInteger("laws.rows", 40);
    private static final String UNIT = "单位0";

    private void moreIsNeverLess(UnaryOperator<Cells> change) {
        int risen = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Dice dice = new Dice(seed);
            Plan plan = new Plan();
            new RandomPlans(seed).settings(plan.settings);
            new RandomTotals(dice).totals(plan.totals);
            // Why: a base may be too high as well, and opens the way for deductions.
            plan.totals.replaceAll(row -> change.apply(row.without("基础分")));
            Given line = new Given(UNIT, "乡镇", "甲项", "产出", "10", "≥", "1", "1");
            List<Sum> sums = new RandomDeeds(dice).sums(UNIT, dice.chance(40));
            sums.add(new Sum(UNIT, "效益", "", dice.number(0, 60)));
            int at = dice.below(sums.size());
            List<Sum> more = new ArrayList<>(sums);
            Sum one = sums.get(at);
            more.set(
                    at,
                    one.of(Frac.of(one.points())
                            .plus(Frac.of(1 + dice.below(20)))
                            .shown(2)));
            RuleBook rules = plan.rules();
            Held less = new Held(rules, new People(List.of(line), List.of(), sums));
            Held house = new Held(rules, new People(List.of(line), List.of(), more));
            assertThat(house.isScored(UNIT)).isEqualTo(less.isScored(UNIT));
            if (house.isScored(UNIT)) {
                Frac before = Frac.of(less.total(UNIT));
                Frac after = Frac.of(house.total(UNIT));
                assertThat(after).as("种子 %d\n%s%s\n%s", seed, plan, sums, more).isGreaterThanOrEqualTo(before);
                risen += after.isAbove(before) ? 1 : 0;
            }
        }
        assertThat(risen).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void morePointsInARoundAreNeverASmallerTotal(RoundWay way) {
        moreIsNeverLess(row -> row.allows("得分项", "督查") ? row.put("轮次", way.label()) : row);
    }

    @ParameterizedTest
    @EnumSource
    void morePointsAreNeverASmallerTotalWhenAPartIsMissing(Absence absence) {
        moreIsNeverLess(row -> row.put("缺项时", absence.label()));
    }

    @ParameterizedTest
    @EnumSource
    void aBetterPartNeverLowersWhatItGoesInto(PartWay way) {
        moreIsNeverLess(row -> row.put("各项合成", way.label()));
    }

    /** The same unit with the matter and without. */
    @ParameterizedTest
    @EnumSource
    void aVetoNeverHelpsAndAMeritNeverHarms(VetoEffect effect) {
        int moved = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan plan = random.plan();
            plan.vetoes.clear();
            plan.vetoes.add(new Cells()
                    .put("事项", "违规")
                    .put("处理", effect.label())
                    .put("总分", "20")
                    .put("扣分", "5")
                    .put("等次", effect == VetoEffect.AT_MOST ? "合格" : "优秀")
                    .put("不上名单", "表扬")
                    .put("计零得分项", "督查"));
            People without = random.people(plan, 9);
            List<Deed> deeds = new ArrayList<>(without.deeds());
            deeds.add(new Deed(UNIT, "一票否决", "违规", "", "", "1", "", "", "2023-05-01", "认定"));
            RuleBook rules = plan.rules();
            Held before = new Held(rules, without);
            Held after = new Held(rules, new People(without.lines(), deeds, without.sums()));
            String story = "种子 " + seed + "\n" + plan;
            if (before.isScored(UNIT) && after.isScored(UNIT)) {
                assertThat(Frac.of(after.total(UNIT))).as(story).isLessThanOrEqualTo(Frac.of(before.total(UNIT)));
            }
            int from = step(plan, before.tier(UNIT));
            int to = step(plan, after.tier(UNIT));
            if (from >= 0 && to >= 0) {
                boolean raises = effect == VetoEffect.RAISE_ONE;
                assertThat(raises ? from : to).as(story).isGreaterThanOrEqualTo(raises ? to : from);
            }
            moved += from == to && before.total(UNIT).equals(after.total(UNIT)) ? 0 : 1;
        }
        assertThat(moved > 0).isEqualTo(effect != VetoEffect.KEEP_OFF);
    }

    /** How far down the ladder a tier is; negative for none. */
    private static int step(Plan plan, String tier) {
        List<String> order = List.of("优秀", "良好", "合格", "差", "末等");
        assertThat(plan.tiers).allMatch(row -> order.contains(row.text("等次", "")));
        return order.indexOf(tier);
    }
}
