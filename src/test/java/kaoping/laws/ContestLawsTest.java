package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaoping.engine.RuleBook;
import kaoping.total.ScaledBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold where a part is converted by what others have of it (折算按): more points are never worth less, the best has full
 * marks, nobody has more, and it does not matter who comes first.
 */
class ContestLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = Integer.getInteger("laws.rows", 40);
    private static final int UNITS = 6;
    private static final Frac FULL = Frac.of(20);

    private static Plan plan(ScaledBy by, Dice dice) {
        Plan plan = new Plan();
        plan.settings.put("得分小数位", "2").put("得分取整", dice.any(RandomPlans.ROUNDINGS));
        dice.sometimes(60, plan.settings, "名次并列", "1、1、3", "1、1、2", "按次序键", "不分先后");
        plan.scoring.add(new Cells().put("计分方法", "固定分").put("得分", "1"));
        plan.totals.add(new Cells()
                .put("得分项", "信息")
                .put("系数", "100%")
                .put("折算为", FULL.shown(0))
                .put("折算按", by.label()));
        return plan;
    }

    private static People people(List<Sum> sums) {
        List<Given> lines = new ArrayList<>();
        for (Sum sum : sums) {
            int unit = Integer.parseInt(sum.unit().substring(2));
            lines.add(new Given(sum.unit(), RandomPlans.GROUPS[unit % 2], "甲项", "产出", "1", "≥", "1", "1"));
        }
        return new People(lines, List.of(), sums);
    }

    /** Often equal, now and then below nothing. */
    private static List<Sum> sums(Dice dice) {
        List<Sum> sums = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            String points = dice.chance(10) ? "-3" : dice.chance(40) ? dice.any("0", "7", "9.5") : dice.number(1, 40);
            sums.add(new Sum("单位" + u, "信息", "", points));
        }
        return sums;
    }

    private static Frac worth(Held house, Sum sum) {
        return Frac.of(house.total(sum.unit()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULL")
    void morePointsAreNeverWorthLess(ScaledBy by) {
        int risen = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Dice dice = new Dice(seed);
            Plan plan = plan(by, dice);
            List<Sum> sums = sums(dice);
            List<Sum> more = new ArrayList<>(sums);
            int at = dice.below(UNITS);
            Sum own = sums.get(at);
            more.set(
                    at,
                    own.of(Frac.of(own.points())
                            .plus(Frac.of(1 + dice.below(9)))
                            .shown(2)));
            RuleBook rules = plan.rules();
            Held before = new Held(rules, people(sums));
            Held after = new Held(rules, people(more));
            assertThat(worth(after, own))
                    .as("种子 %d\n%s%s", seed, plan, more)
                    .isGreaterThanOrEqualTo(worth(before, own));
            risen += worth(after, own).isAbove(worth(before, own)) ? 1 : 0;
        }
        assertThat(risen).isPositive();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULL")
    void theBestHasFullMarksAndNobodyMoreWhoeverComesFirst(ScaledBy by) {
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            Dice dice = new Dice(seed);
            Plan plan = plan(by, dice);
            List<Sum> sums = sums(dice);
            List<Sum> other = new ArrayList<>(sums);
            Collections.shuffle(other, new Random(seed));
            RuleBook rules = plan.rules();
            Held house = new Held(rules, people(sums));
            Held shuffled = new Held(rules, people(other));
            Sum best = Collections.max(sums, (one, two) -> Frac.of(one.points()).compareTo(Frac.of(two.points())));
            // Why: of nothing nobody has a share.
            if (Frac.of(best.points()).isPositive()) {
                assertThat(worth(house, best))
                        .as("种子 %d\n%s%s", seed, plan, sums)
                        .isEqualTo(FULL);
            }
            for (Sum sum : sums) {
                assertThat(worth(house, sum)).isBetween(Frac.ZERO, FULL).isEqualTo(worth(shuffled, sum));
            }
        }
    }
}
