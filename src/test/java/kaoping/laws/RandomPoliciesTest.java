package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Points, totals, ranks and tiers of random policies and facts, held against {@link PlainPoints} and {@link PlainPlaces}:
 * 100,000 pairs of a policy and an indicator, more with {@code -Dlaws.pairs=1000000}, others with {@code -Dlaws.seed=…}.
 */
class RandomPoliciesTest {
    private static final int PAIRS = Integer.getInteger("laws.pairs", 100_000);
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int UNITS = 12;
    private static final int SHOWN = 3;

    private final List<String> deviations = new ArrayList<>();
    private final TreeMap<String, Integer> deviating = new TreeMap<>();
    private final TreeMap<String, Integer> reached = new TreeMap<>();

    @Test
    void thePlainScorerAgrees() {
        int pairs = 0;
        for (long number = 0; pairs < PAIRS; number++) {
            RandomPlans random = new RandomPlans(SEED + number);
            Plan plan = random.plan();
            List<Given> all = random.facts(UNITS);
            hold(number, plan, all);
            pairs += all.size();
        }
        String seen = "种子 " + SEED + "，方案×指标 " + pairs + "，各方法 " + reached + "，不符 " + deviating;
        System.out.println(seen);
        assertThat(deviations).as(seen).isEmpty();
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
        assertThat(reached.keySet()).contains("按期限扣分").hasSizeGreaterThanOrEqualTo(14);
    }

    private void hold(long number, Plan plan, List<Given> all) {
        Held held = new Held(plan.rules(), all);
        Set<String> units = new LinkedHashSet<>();
        boolean agreed = true;
        for (Given line : all) {
            units.add(line.unit());
            PlainPoints plain = new PlainPoints(plan, line, all);
            Cells row = plain.row();
            String method = row == null ? "没有适用的行" : row.text("计分方法", "");
            reached.merge(method, 1, Integer::sum);
            String expected = plain.rounded().shown(plan.places());
            if (!held.points(line).equals(expected)) {
                agreed = false;
                deviate(
                        method,
                        () -> "第 " + number + " 个方案\n" + plan + "行  " + row + "\n事实  " + line + "\n照指南 " + expected
                                + "，系统 " + held.points(line) + "：" + held.sentence(line));
            }
        }
        if (agreed) {
            places(number, plan, all, held, units);
        }
    }

    private void places(long number, Plan plan, List<Given> all, Held held, Set<String> units) {
        PlainPlaces plain = new PlainPlaces(plan, all);
        List<String> expected = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (String unit : units) {
            expected.add(unit + " " + plain.total(unit).shown(plan.totalPlaces()) + " " + plain.rank(unit) + " "
                    + plain.tier(unit));
            decided.add(unit + " " + held.total(unit) + " " + held.rank(unit) + " " + held.tier(unit));
        }
        if (!expected.equals(decided)) {
            deviate(
                    "总分名次等次",
                    () -> "第 " + number + " 个方案\n" + plan + "照指南 " + expected + "\n系统   " + decided + "\n"
                            + held.findings());
        }
    }

    private void deviate(String method, Supplier<String> story) {
        if (deviating.merge(method, 1, Integer::sum) <= SHOWN) {
            deviations.add(story.get());
        }
    }
}
