package kaoping.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.compare.Comparison;
import kaoping.compare.Comparisons;
import kaoping.compare.GroupSummary;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Row;

/** A comparison for a terminal (比较结果): what changed, who moves, each group before and after. */
public final class ComparisonTable {
    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    private ComparisonTable(Ink ink) {
        this.ink = ink;
    }

    public static String of(Comparisons comparisons, Ink ink) {
        ComparisonTable table = new ComparisonTable(ink);
        comparisons.all().forEach(table::comparison);
        return table.out.toString();
    }

    /** {@code 巧家县 年度综合绩效考评（530622/annual-appraisal/2023）}. */
    public static String title(Comparison comparison) {
        Policy policy = comparison.after().policy();
        Row settings = policy.settings().row();
        return settings.need(Settings.AREA) + " " + settings.need(Settings.TITLE) + "（" + policy.id() + "）";
    }

    /** What a reader must know when the cells behind the movers were not looked for; empty when they were. */
    public static String caution(Comparison comparison) {
        return comparison.traced() ? "" : "改动多于 " + Comparison.MOST_TRACED + " 处，只比较了合在一起的结果，没有逐处查找是哪一格引起的";
    }

    private void comparison(Comparison comparison) {
        say(ink.bold(Grid.visible(title(comparison))));
        say(ink.dim("改动前 " + comparison.before().hash()));
        say(ink.dim("改动后 " + comparison.after().hash()));
        heading("改动", comparison.changes().size(), "处");
        out.append(ChangeList.text(comparison.changes(), ink));
        if (!comparison.traced()) {
            say(ink.bold(caution(comparison)));
        }
        heading("变动单位", comparison.movers().size(), "个");
        movers(MoverAnswer.all(comparison));
        heading("各类别汇总", comparison.groups().size(), "类");
        groups(comparison.groups());
        say("");
    }

    private void movers(List<MoverAnswer> movers) {
        if (movers.isEmpty()) {
            say("没有单位的总分、名次、等次或名单变动");
            return;
        }
        Grid grid = new Grid("单位", "类别", "期间", ">总分", ">名次", "等次", "名单", ">距上一等次", "因为改动");
        for (MoverAnswer mover : movers) {
            MoverAnswer.Stand was = mover.before();
            MoverAnswer.Stand is = mover.after();
            grid.row(
                    mover.unit(),
                    mover.group(),
                    mover.period(),
                    fromTo(was.total(), is.total()),
                    fromTo(was.rank(), is.rank()),
                    fromTo(was.tier(), is.tier()),
                    fromTo(was.lists(), is.lists()),
                    fromTo(was.missing(), is.missing()),
                    mover.because());
        }
        grid.print(out, ink);
    }

    private void groups(List<GroupSummary> groups) {
        Grid grid = new Grid("类别", "期间", ">单位数", ">变动", "等次人数");
        for (GroupSummary group : groups) {
            grid.row(
                    group.group(),
                    group.period(),
                    String.valueOf(group.units()),
                    String.valueOf(group.movers()),
                    tiers(group));
        }
        grid.print(out, ink);
    }

    /** {@code 优秀 17 → 16，良好 23 → 24，合格 17}. */
    private static String tiers(GroupSummary group) {
        return tiersOf(group).stream()
                .map(tier ->
                        tierName(group, tier) + " " + fromTo(count(group.before(), tier), count(group.after(), tier)))
                .collect(Collectors.joining("，"));
    }

    /** What units without a tier are counted under: nobody has one, or they alone have none. */
    public static String tierName(GroupSummary group, String tier) {
        String none = tiersOf(group).size() == 1 ? "不评等次" : "没有等次";
        return tier.isEmpty() ? none : tier;
    }

    /** Every tier of either side, from the best down. */
    public static Set<String> tiersOf(GroupSummary group) {
        Set<String> tiers = new LinkedHashSet<>(group.before().keySet());
        tiers.addAll(group.after().keySet());
        return tiers;
    }

    private static String count(Map<String, Integer> tiers, String tier) {
        return String.valueOf(tiers.getOrDefault(tier, 0));
    }

    /** {@code 17 → 16}; once when it stays. */
    private static String fromTo(String from, String to) {
        return from.equals(to) ? from : (from.isEmpty() ? "无" : from) + " → " + (to.isEmpty() ? "无" : to);
    }

    private void heading(String what, int count, String measure) {
        say("");
        say(ink.bold(what + "（" + count + " " + measure + "）"));
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
