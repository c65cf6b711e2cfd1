package kaoping.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.adjust.VetoEffect;
import kaoping.appraisal.Outcome;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.place.Roster;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.policy.Settings;

/** What a terminal shows (文字表格): an outcome, a shelf, findings; the catalogue is the language of the findings. */
public final class TextTable {
    /** As many units as are shown with every line of theirs. */
    private static final int FEW = 3;

    private final StringBuilder out = new StringBuilder();
    private final Ink ink;
    private final Catalogue catalogue;

    private TextTable(Ink ink, Catalogue catalogue) {
        this.ink = ink;
        this.catalogue = catalogue;
    }

    public static String of(Outcome outcome, Ink ink, Catalogue catalogue) {
        TextTable table = new TextTable(ink, catalogue);
        table.outcome(outcome);
        return table.out.toString();
    }

    public static String of(ShelfList shelf, Ink ink, Catalogue catalogue) {
        TextTable table = new TextTable(ink, catalogue);
        table.shelf(shelf);
        return table.out.toString();
    }

    public static String of(List<Finding> findings, Ink ink, Catalogue catalogue) {
        TextTable table = new TextTable(ink, catalogue);
        findings.forEach(table::finding);
        return table.out.toString();
    }

    private void outcome(Outcome outcome) {
        Policy policy = outcome.edition().policy();
        Settings settings = policy.settings();
        say(ink.bold(settings.row().need(Settings.AREA) + " " + settings.row().need(Settings.TITLE) + "（"
                + policy.id().period() + "）"));
        say(ink.dim("版本 " + outcome.edition().hash()));
        List<UnitAnswer> units = outcome.units().stream()
                .map(unit -> UnitAnswer.of(unit, settings))
                .toList();
        if (units.size() <= FEW) {
            units.stream().filter(TextTable::isTold).forEach(this::unit);
        }
        groups(units).forEach((group, inside) -> {
            group(group, inside);
            RoundTable.of(inside, settings).forEach(table -> {
                title(table.title(group));
                table.print(out, ink);
            });
        });
        outcome.lists().forEach(list -> list(list, settings));
        findings(outcome.findings());
    }

    /** There is more to say of it than its total. */
    private static boolean isTold(UnitAnswer unit) {
        return !unit.lines().isEmpty() || !unit.sections().isEmpty();
    }

    private void unit(UnitAnswer unit) {
        title(unit.name());
        if (!unit.lines().isEmpty()) {
            lines(unit);
        }
        unit.sections()
                .forEach(s ->
                        say(Grid.visible("  ".repeat(s.depth()) + s.formula().text())));
        if (unit.total() != null) {
            say(Grid.visible(unit.sum().text()));
        }
        uncounted(unit);
        unit.vetoes()
                .forEach(veto -> say((veto.getEffect() == VetoEffect.RAISE_ONE ? "等次上调：" : "一票否决：") + veto.matter()
                        + "，" + veto.what()));
        if (unit.order() != null) {
            say("名次：" + unit.order());
        }
        if (unit.standing() != null) {
            say(unit.standing().sentence());
        }
    }

    private void lines(UnitAnswer unit) {
        Grid grid = new Grid("指标", ">分值", ">得分", ">自评", "算式");
        unit.lines()
                .forEach(line -> grid.row(
                        line.name(),
                        Objects.requireNonNullElse(line.weight(), ""),
                        Objects.requireNonNullElse(line.points(), "—"),
                        Objects.requireNonNullElse(line.claimed(), ""),
                        line.formula().text()));
        grid.print(out, ink);
    }

    private void uncounted(UnitAnswer unit) {
        Grid grid = new Grid("不计分的事项", "日期", "佐证材料", "原因");
        boolean any = false;
        for (EntryAnswer entry : unit.entries()) {
            Finding withheld = entry.withheld();
            if (withheld != null) {
                any = true;
                grid.row(
                        entry.entry().matter(),
                        Objects.toString(entry.entry().date(), ""),
                        entry.entry().evidence(),
                        withheld.message(catalogue));
            }
        }
        if (any) {
            grid.print(out, ink);
        }
    }

    private static Map<String, List<UnitAnswer>> groups(List<UnitAnswer> units) {
        return units.stream()
                .collect(Collectors.groupingBy(UnitAnswer::group, LinkedHashMap::new, Collectors.toList()));
    }

    private void group(String group, List<UnitAnswer> units) {
        title((group.isEmpty() ? "全部单位" : group) + "（" + units.size() + " 个）");
        Grid grid = new Grid(">名次", "单位", ">总分", "等次");
        units.forEach(unit -> grid.row(
                unit.rank() == null ? "—" : unit.rank().toString(),
                unit.name(),
                Objects.requireNonNullElse(unit.total(), "—"),
                Objects.requireNonNullElse(unit.tier(), "")));
        grid.print(out, ink);
    }

    private void list(Roster list, Settings settings) {
        title(list.name() + (list.group().isEmpty() ? "" : "：" + list.group()));
        if (list.part() != null) {
            Grid points = new Grid("单位", ">" + list.part());
            list.units().forEach(unit -> points.row(unit.getUnitName(), list.print(unit)));
            points.print(out, ink);
            return;
        }
        Grid grid = new Grid(">名次", "单位", ">总分");
        for (Standing standing : list.units()) {
            BigDecimal total = standing.publishedTotal();
            grid.row(
                    standing.getRank() == 0 ? "—" : String.valueOf(standing.getRank()),
                    standing.getUnitName(),
                    total == null ? "—" : settings.printTotal(total));
        }
        grid.print(out, ink);
    }

    private void shelf(ShelfList shelf) {
        Grid grid = new Grid("地区", "方案", "期间", "名称", "状态");
        shelf.items()
                .forEach(item -> grid.row(
                        Stream.of(item.id().jurisdiction(), item.area())
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(" ")),
                        item.id().policy(),
                        item.id().period(),
                        item.title(),
                        item.hash() == null ? "不可用" : item.failed().isEmpty() ? "可用" : "可用，新改的有错误，没有生效"));
        grid.print(out, ink);
        findings(Stream.concat(
                        shelf.items().stream().flatMap(i -> Stream.concat(i.findings().stream(), i.failed().stream())),
                        shelf.strays().stream())
                .distinct()
                .sorted(Finding.BY_PLACE)
                .toList());
    }

    private void findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            title("核对结果（" + findings.size() + " 条）");
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        String place = finding.place().isEmpty() ? "" : " " + finding.place();
        say(ink.severity(finding.severity(), catalogue) + " " + ink.dim(finding.code() + Grid.visible(place)));
        say("    " + Grid.visible(finding.message(catalogue)));
        say("    " + ink.dim("→ " + Grid.visible(finding.remedy(catalogue))));
    }

    private void title(String text) {
        out.append('\n').append(ink.bold(Grid.visible(text))).append('\n');
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
