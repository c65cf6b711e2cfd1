package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.adjust.HighestOf;
import kaoping.adjust.MultiplierWay;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold for matters (计分事项), whatever 计件, 加减分 and 倍数 say: more merits are never worse, more faults never better,
 * no cap is exceeded, and amounts may be counted in any unit. Each choice of each column has its turn.
 */
class DeedLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = Integer.getInteger("laws.rows", 40);
    private static final String UNIT = "本单位";
    private static final Given NOTHING = new Given(UNIT, "乡镇", "甲项", "产出", "0", "≥", "1", "1");
    private static final String[] CAPS = {"月上限", "季上限", "年上限", "类别上限"};

    private final Dice dice = new Dice(SEED);

    private interface Change {
        void of(Cells row);
    }

    private static Plan plan(long seed, RandomDeeds random, Change change) {
        Plan plan = new Plan();
        new RandomPlans(seed).settings(plan.settings);
        random.rows(plan);
        plan.counts.forEach(change::of);
        plan.adjusts.forEach(change::of);
        return plan;
    }

    private static Held decide(Plan plan, List<Deed> deeds) {
        return new Held(plan.rules(), new People(List.of(NOTHING), deeds, List.of()));
    }

    private void moreIsNeverWorse(Change change) {
        int moved = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomDeeds random = new RandomDeeds(new Dice(seed));
            // Why without 第几次: one more may be the first, and what was the first counts less.
            Plan plan = plan(seed, random, row -> change.of(row.without("第几次")));
            List<Deed> deeds = random.deeds(UNIT);
            if (deeds.isEmpty()) {
                continue;
            }
            int at = dice.below(deeds.size());
            Deed one = deeds.get(at);
            List<Deed> fewer = new ArrayList<>(deeds);
            fewer.remove(at);
            List<Deed> more = new ArrayList<>(deeds);
            more.set(
                    at,
                    one.counted(one.pieces().plus(Frac.of(1 + dice.below(4))).shown(1)));
            Cells row = new PlainDeeds(plan, "乡镇", deeds).rowOf(one);
            boolean taking = row != null && PlainDeeds.isTaking(row);
            Frac[] totals = {total(plan, fewer), total(plan, deeds), total(plan, more)};
            for (int i = 1; i < totals.length; i++) {
                assertThat(taking ? totals[i - 1] : totals[i])
                        .as("种子 %d\n%s%s\n%s", seed, plan, deeds, one)
                        .isGreaterThanOrEqualTo(taking ? totals[i] : totals[i - 1]);
                moved += totals[i].equals(totals[i - 1]) ? 0 : 1;
            }
        }
        assertThat(moved).isPositive();
    }

    private static Frac total(Plan plan, List<Deed> deeds) {
        return Frac.of(decide(plan, deeds).total(UNIT));
    }

    @ParameterizedTest
    @EnumSource
    void moreIsNeverWorseWhereTheHighestCounts(HighestOf how) {
        // Why without caps: the highest is chosen before them, so that it may be one of which less is left.
        moreIsNeverWorse(row -> {
            row.put("就高", how.label()).put("类别", row.text("类别", "甲类"));
            row.without(CAPS);
        });
    }

    @ParameterizedTest
    @EnumSource
    void moreIsNeverWorseInSteps(PartialStep partial) {
        moreIsNeverWorse(row -> row.without("就高").put("每", row.text("每", "3")).put("不足一步", partial.label()));
    }

    @ParameterizedTest
    @EnumSource
    void moreIsNeverWorseWhenMultiplied(MultiplierWay way) {
        for (String points : new String[] {"", "0.5"}) {
            moreIsNeverWorse(row -> row.without("就高"));
            capsHold(way.label(), points);
        }
    }

    private static void capsHold(String way, String points) {
        int reached = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomDeeds random = new RandomDeeds(new Dice(seed));
            Plan plan = plan(seed, random, row -> row.without("第几次"));
            plan.multipliers.forEach(row -> row.put("倍数", row.text("倍数", "2")).put("倍数方式", way));
            if (!points.isEmpty()) {
                plan.multipliers.forEach(row -> row.put("另加分", points));
            }
            List<Deed> deeds = random.deeds(UNIT);
            PlainDeeds plain = new PlainDeeds(plan, "乡镇", deeds);
            List<String> counted = decide(plan, deeds).deeds(UNIT, deeds.size());
            Map<String, Frac> spent = new HashMap<>();
            Map<String, Frac> caps = new HashMap<>();
            for (int i = 0; i < deeds.size(); i++) {
                Cells row = plain.rowOf(deeds.get(i));
                if (row != null && !counted.get(i).isEmpty()) {
                    Frac own = Frac.ofRatio(counted.get(i));
                    assertThat(PlainDeeds.isTaking(row) ? own.negated() : own).isGreaterThanOrEqualTo(Frac.ZERO);
                    spend(plan, deeds.get(i), row, own.abs(), spent, caps);
                }
            }
            for (Map.Entry<String, Frac> cap : caps.entrySet()) {
                Frac own = spent.get(cap.getKey());
                assertThat(own)
                        .as("种子 %d\n%s%s\n%s %s", seed, plan, deeds, counted, cap)
                        .isLessThanOrEqualTo(cap.getValue());
                reached += own.equals(cap.getValue()) ? 1 : 0;
            }
        }
        assertThat(reached).isPositive();
    }

    private static void spend(
            Plan plan, Deed deed, Cells row, Frac points, Map<String, Frac> spent, Map<String, Frac> caps) {
        String own = row + " ";
        boolean isDated = !deed.date().isEmpty();
        int month = isDated ? Integer.parseInt(deed.date().substring(5, 7)) : 0;
        String family = row.text("类别", "") + PlainDeeds.isTaking(row);
        put(own + deed, row.number("单项上限", null), points, spent, caps);
        put(own + "月" + month, isDated ? row.number("月上限", null) : null, points, spent, caps);
        put(own + "季" + (month + 2) / 3, isDated ? row.number("季上限", null) : null, points, spent, caps);
        put(own + "年", row.number("年上限", null), points, spent, caps);
        put(family, row.number("类别上限", null), points, spent, caps);
    }

    private static void put(String span, Frac cap, Frac points, Map<String, Frac> spent, Map<String, Frac> caps) {
        spent.merge(span, points, Frac::plus);
        if (cap != null) {
            caps.put(span, cap);
        }
    }

    /** Of an indicator without a figure of its own: from what the row begins with, within what it allows. */
    @Test
    void anIndicatorMovesWithItsMattersWithinWhatItsRowAllows() {
        int moved = 0;
        for (long seed = SEED; seed < SEED + 3L * PLANS; seed++) {
            RandomDeeds random = new RandomDeeds(new Dice(seed));
            Cells row = new RandomScoring(new Dice(seed)).by(new Cells().put("指标名称", "甲项"), "凭事项加减");
            Plan plan = plan(seed, random, other -> other.without("就高", "第几次").put("计入指标", "甲项"));
            plan.scoring.add(row);
            Given line = new Given(UNIT, "乡镇", "甲项", "产出", "10", "未填", "", "");
            List<Deed> deeds = new ArrayList<>();
            Frac before = points(plan, line, deeds);
            MethodBounds begun = MethodBounds.of(Method.BY_MATTERS, row, line.full());
            assertThat(begun.hold(before, plan.places()))
                    .as("种子 %d\n%s", seed, plan)
                    .isTrue();
            for (Deed deed : random.deeds(UNIT)) {
                deeds.add(deed);
                Frac after = points(plan, line, deeds);
                boolean taking = isTaking(plan, deeds, deed);
                assertThat(taking ? before : after)
                        .as("种子 %d\n%s%s", seed, plan, deeds)
                        .isGreaterThanOrEqualTo(taking ? after : before);
                assertThat(new MethodBounds(
                                        row.number("最低分", Frac.ZERO).min(begun.least()),
                                        PlainSteps.most(row, line.full()).max(begun.most()))
                                .hold(after, plan.places()))
                        .as("种子 %d\n%s%s%s", seed, plan, deeds, after)
                        .isTrue();
                moved += after.equals(before) ? 0 : 1;
                before = after;
            }
        }
        assertThat(moved).isGreaterThan(PLANS / 2);
    }

    private static boolean isTaking(Plan plan, List<Deed> deeds, Deed deed) {
        Cells row = new PlainDeeds(plan, "乡镇", deeds).sheetRow(deed);
        return row != null && PlainDeeds.isTaking(row);
    }

    private static Frac points(Plan plan, Given line, List<Deed> deeds) {
        return Frac.of(new Held(plan.rules(), new People(List.of(line), deeds, List.of())).points(line));
    }

    @ParameterizedTest
    @EnumSource
    void amountsMayBeCountedInAnyUnit(PartialStep partial) {
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomDeeds random = new RandomDeeds(new Dice(seed));
            Plan plan =
                    plan(seed, random, row -> row.put("每", row.text("每", "3")).put("不足一步", partial.label()));
            List<Deed> deeds = random.deeds(UNIT);
            Plan inYuan = plan(seed, new RandomDeeds(new Dice(seed)), row -> row.put("每", times(row.text("每", "3")))
                    .put("不足一步", partial.label())
                    .put("免计", times(row.text("免计", "0"))));
            List<Deed> more = new ArrayList<>();
            deeds.forEach(deed -> more.add(deed.counted(times(deed.count()))));
            assertThat(decide(inYuan, more).deeds(UNIT, more.size()))
                    .as("种子 %d\n%s%s", seed, inYuan, more)
                    .isEqualTo(decide(plan, deeds).deeds(UNIT, deeds.size()));
        }
    }

    private static String times(String amount) {
        return new BigDecimal(amount).multiply(new BigDecimal("10000")).toPlainString();
    }
}
