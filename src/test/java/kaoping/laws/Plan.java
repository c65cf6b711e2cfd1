package kaoping.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;

/** A policy in words (方案): the cells of 说明 and the rows of the sheets. */
final class Plan {
    final Cells settings = new Cells();
    final List<Cells> scoring = new ArrayList<>();
    final List<Cells> raters = new ArrayList<>();
    final List<Cells> counts = new ArrayList<>();
    final List<Cells> adjusts = new ArrayList<>();
    final List<Cells> multipliers = new ArrayList<>();
    final List<Cells> vetoes = new ArrayList<>();
    final List<Cells> totals = new ArrayList<>();
    final List<Cells> tiers = new ArrayList<>();
    final List<Cells> lists = new ArrayList<>();

    Map<String, List<Cells>> sheets() {
        Map<String, List<Cells>> sheets = new LinkedHashMap<>();
        sheets.put("评分", scoring);
        sheets.put("评议", raters);
        sheets.put("计件", counts);
        sheets.put("加减分", adjusts);
        sheets.put("倍数", multipliers);
        sheets.put("一票否决", vetoes);
        sheets.put("汇总", totals);
        sheets.put("等次", tiers);
        sheets.put("名单", lists);
        return sheets;
    }

    /** The same, with rows that never meet in another order. */
    Plan reordered(Dice dice) {
        Plan other = new Plan();
        settings.copyTo(other.settings);
        Map<String, List<Cells>> sheets = other.sheets();
        sheets().forEach((sheet, rows) -> sheets.get(sheet).addAll(Apart.shuffled(sheet, rows, dice)));
        return other;
    }

    RuleBook rules() {
        PolicyDraft draft = PolicyDraft.with(settings.draft());
        sheets().forEach((sheet, rows) -> rows.forEach(row -> draft.row(sheet, row.draft())));
        return draft.rules();
    }

    /** Of which sheet it finds its row. */
    List<Cells> rowsFor(Deed deed) {
        return deed.kind().equals("计件") ? counts : adjusts;
    }

    /** Matters count to it, by whatever row. */
    boolean isFedByMatters(String part) {
        return part.equals("加减分")
                || Stream.of(counts, adjusts).flatMap(List::stream).anyMatch(row -> row.text("计入", "加减分")
                        .equals(part));
    }

    int places() {
        return settings.whole("得分小数位", 2);
    }

    int totalPlaces() {
        return settings.whole("总分小数位", places());
    }

    String rounding() {
        return settings.text("得分取整", "四舍五入");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("说明  " + settings + "\n");
        sheets().forEach((sheet, rows) -> append(text, sheet, rows));
        return text.toString();
    }

    private static void append(StringBuilder text, String sheet, List<Cells> rows) {
        int number = 2;
        for (Cells row : rows) {
            text.append(sheet)
                    .append(" 第")
                    .append(number++)
                    .append("行  ")
                    .append(row)
                    .append('\n');
        }
    }
}
