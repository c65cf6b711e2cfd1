package kaoping.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Column;
import kaoping.table.Row;

/** A check that is asked for twice, or without what it compares with: 完成率过高 without 界限. */
final class Checks implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        Map<CheckItem, Row> seen = new EnumMap<>(CheckItem.class);
        for (Row row : draft.rows(CheckSheet.KIND)) {
            CheckItem item = row.need(CheckSheet.ITEM);
            Row first = seen.putIfAbsent(item, row);
            if (first != null) {
                findings.add(
                        Code.CHECK_TWICE, row.place(CheckSheet.ITEM), item.label(), Draft.cell(first, CheckSheet.ITEM));
            }
            needed(item)
                    .filter(column -> row.get(column) == null)
                    .ifPresent(column ->
                            findings.add(Code.CHECK_INCOMPLETE, row.place(column), item.label(), column.title()));
        }
    }

    private static Optional<Column<?>> needed(CheckItem item) {
        return switch (item) {
            case OVER_FULFILMENT -> Optional.of(CheckSheet.LIMIT);
            case ACTUAL_NOT_ON_SCALE, LEVEL2_UNKNOWN, CEILING_TARGET, GOAL_CONTRADICTS_ROWS ->
                Optional.of(CheckSheet.WORDING);
            default -> Optional.empty();
        };
    }
}
