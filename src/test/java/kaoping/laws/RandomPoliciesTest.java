package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kaoping.adjust.CountSheet;
import kaoping.adjust.GroundKind;
import kaoping.adjust.VetoSheet;
import kaoping.score.ScoreSheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Points, totals, ranks and tiers of random policies and facts, held against {@link PlainPoints} and {@link PlainPlaces}:
 * 100,000 pairs of a policy and an indicator, more with {@code -Dlaws.pairs=1000000}, others with {@code -Dlaws.seed=…}.
 */
class RandomPoliciesTest {
    private static final int PAIRS = Integer.getInteger("laws.pairs", 100_000);
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int UNITS = 12;
    private static final int SHOWN = Integer.getInteger("laws.shown", 3);

    private final List<String> deviations = new ArrayList<>();
    private final TreeMap<String, Integer> deviating = new TreeMap<>();
    private final TreeMap<String, Integer> reached = new TreeMap<>();
    private final Coverage decisive = new Coverage();

    @Test
    void thePlainScorerAgrees() {
        int pairs = 0;
        for (long number = 0; pairs < PAIRS; number++) {
            RandomPlans random = new RandomPlans(SEED + number);
            Plan plan = random.plan();
            People people = random.people(plan, UNITS);
            hold(number, plan, people);
            pairs += people.lines().size();
        }
        String seen = "种子 " + SEED + "，方案×指标 " + pairs + "，各方法 " + reached + "，不符 " + deviating;
        System.out.println(seen);
        assertThat(deviations).as(seen).isEmpty();
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
        if (PAIRS >= 100_000) {
            everyCellDecides();
        }
        assertThat(reached.keySet()).contains("按期限扣分", "第几次").hasSizeGreaterThanOrEqualTo(14);
    }

    /** Each column and each word stands in a row that decided about somebody. */
    private void everyCellDecides() {
        List<SheetKind<?>> sheets = List.of(ScoreSheet.KIND, CountSheet.COUNTS, CountSheet.ADJUSTS, VetoSheet.KIND);
        System.out.println("起作用的行里的列和词：" + sheets.stream().map(decisive::count).collect(Collectors.joining("，")));
        assertThat(reached.getOrDefault("加分扣分都问第几次", 0)).isGreaterThan(100);
        assertThat(reached.keySet().stream().filter(name -> name.startsWith("否决：")))
                .hasSameSizeAs(GroundKind.values());
        assertThat(sheets.stream().flatMap(kind -> decisive.unused(kind).stream()))
                .isEmpty();
    }

    private void hold(long number, Plan plan, People people) {
        Held held = new Held(plan.rules(), people);
        PlainScores scores = new PlainScores(plan, people);
        boolean agreed = true;
        for (Given line : people.lines()) {
            Cells row = scores.row(line);
            String method = row == null ? "没有适用的行" : row.text("计分方法", "");
            decides("评分", row);
            reached.merge(method, 1, Integer::sum);
            Frac points = scores.rounded(line);
            String expected = points == null ? "" : points.shown(plan.places());
            if (!held.points(line).equals(expected)) {
                agreed = false;
                deviate(
                        method,
                        () -> "第 " + number + " 个方案\n" + plan + "行  " + row + "\n事实  " + line + "\n照指南 " + expected
                                + "，系统 " + held.points(line) + "：" + held.sentence(line));
            }
        }
        if (agreed && deeds(number, plan, people, scores, held)) {
            places(number, plan, people, scores, held);
        }
    }

    private boolean deeds(long number, Plan plan, People people, PlainScores scores, Held held) {
        for (Map.Entry<String, String> unit : people.groups().entrySet()) {
            List<Deed> deeds = people.deedsOf(unit.getKey());
            PlainDeeds plain = scores.deeds(unit.getKey());
            List<String> expected = new ArrayList<>();
            for (Deed deed : deeds) {
                expected.add(plain.points(deed));
                decides(deed.kind().equals("计件") ? "计件" : "加减分", plain.rowOf(deed));
            }
            List<String> decided = held.deeds(unit.getKey(), deeds.size());
            if (!expected.equals(decided)) {
                deviate(
                        "计分事项",
                        () -> "第 " + number + " 个方案\n" + plan + unit + "\n" + lines(deeds) + "照指南 " + expected
                                + "\n系统   " + decided + "\n" + held.findings());
                return false;
            }
            reached.merge("计分事项", deeds.size(), Integer::sum);
            reached.merge("第几次", plain.numbered(), Integer::sum);
            reached.merge("加分扣分都问第几次", plain.numberedBothWays(), Integer::sum);
        }
        return true;
    }

    private static String lines(List<?> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }

    private void decides(String sheet, @Nullable Cells row) {
        if (row != null) {
            decisive.note(sheet, row);
        }
    }

    private void places(long number, Plan plan, People people, PlainScores scores, Held held) {
        PlainPlaces plain = new PlainPlaces(plan, people, scores);
        for (String unit : people.groups().keySet()) {
            Frac total = plain.total(unit);
            String expected = total == null ? "" : total.toString();
            String decided = held.isScored(unit) ? Frac.of(held.total(unit)).toString() : "";
            if (!expected.equals(decided) && !plain.isUnscored(unit)) {
                deviate(
                        "总分",
                        () -> "第 " + number + " 个方案\n" + plan + unit
                                + people.groups().get(unit) + "\n"
                                + lines(people.deedsOf(unit)) + lines(people.sumsOf(unit)) + "照指南 " + expected
                                + "\n系统   "
                                + decided + "\n" + held.sum(unit) + held.findings());
                return;
            }
        }
        for (String unit : people.groups().keySet()) {
            for (Cells row : plain.vetoes(unit).inForce()) {
                decides("一票否决", row);
                reached.merge("否决：" + PlainGround.kind(row), 1, Integer::sum);
            }
        }
        List<String> different = new ArrayList<>();
        for (String unit : people.groups().keySet()) {
            if (plain.total(unit) != null || plain.isUnscored(unit)) {
                String expected = plain.rank(unit) + " " + plain.tier(unit);
                String decided = held.rank(unit) + " " + held.tier(unit);
                String about = unit + people.groups().get(unit) + " " + plain.total(unit) + "，照指南 " + expected;
                if (!expected.equals(decided)) {
                    different.add(about + "，系统 " + decided + "，否决 "
                            + plain.vetoes(unit).inForce() + "\n" + lines(people.deedsOf(unit)));
                }
            }
        }
        if (!different.isEmpty()) {
            deviate("名次等次", () -> "第 " + number + " 个方案\n" + plan + lines(different) + plain.all() + held.findings());
            return;
        }
        lists(number, plan, people, plain, held);
    }

    private void lists(long number, Plan plan, People people, PlainPlaces plain, Held held) {
        List<String> expected = new ArrayList<>();
        for (Cells row : plan.lists) {
            for (String group : new TreeSet<>(people.groups().values())) {
                if (row.allows("单位类别", group)) {
                    String units =
                            new PlainLists(plan, plain, row, group).units().toString();
                    expected.add(row.text("名单", "") + " " + group + " " + units);
                }
            }
        }
        Collections.sort(expected);
        if (!expected.equals(held.lists())) {
            deviate(
                    "名单",
                    () -> "第 " + number + " 个方案\n" + plan + "照指南 " + lines(expected) + "系统\n" + lines(held.lists())
                            + plain.all() + held.findings());
        }
        reached.merge("名单", expected.size(), Integer::sum);
    }

    private void deviate(String method, Supplier<String> story) {
        if (deviating.merge(method, 1, Integer::sum) <= SHOWN) {
            deviations.add(story.get());
        }
    }
}
