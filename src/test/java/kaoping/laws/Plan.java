package kaoping.laws;

import java.util.ArrayList;
import java.util.List;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;

/** A policy in words (方案): the cells of 说明 and the rows of the sheets. */
final class Plan {
    final Cells settings = new Cells();
    final List<Cells> scoring = new ArrayList<>();
    final List<Cells> totals = new ArrayList<>();
    final List<Cells> tiers = new ArrayList<>();

    RuleBook rules() {
        PolicyDraft draft = PolicyDraft.with(settings.draft());
        scoring.forEach(row -> draft.row("评分", row.draft()));
        totals.forEach(row -> draft.row("汇总", row.draft()));
        tiers.forEach(row -> draft.row("等次", row.draft()));
        return draft.rules();
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
        append(text, "评分", scoring);
        append(text, "汇总", totals);
        append(text, "等次", tiers);
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
