package kaoping.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.adjust.GroundKind;
import kaoping.adjust.Repeated;
import kaoping.adjust.VetoSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;

/**
 * A policy under review (受检方案), with what several lints want to know of it.
 *
 * @param stacks the rows of every sheet that decides by conditions alone; of 等次 a stack per ladder
 */
record Draft(Policy policy, List<Ladder> ladders, List<Stack> stacks) {
    static Draft of(Policy policy) {
        List<Ladder> ladders = Ladder.of(policy.rows(TierSheet.KIND));
        List<Stack> stacks = new ArrayList<>();
        for (Sheet sheet : policy.sheets()) {
            if (sheet.kind() == VetoSheet.KIND) {
                grounds(sheet.rows()).forEach(rows -> stacks.add(Stack.of(VetoSheet.KIND.conditions(), rows)));
            } else if (sheet.kind().subject() != null && sheet.kind() != TierSheet.KIND) {
                stacks.add(Stack.of(sheet.kind().conditions(), sheet.rows()));
            }
        }
        // Why: a ladder is chosen by its group as a whole, then only the total decides which row it is.
        ladders.forEach(ladder -> stacks.add(Stack.of(TierSheet.KIND.conditions(), ladder.free())));
        return new Draft(policy, ladders, List.copyOf(stacks));
    }

    /** Why: rows about matters and rows about ranks never look at the same thing, so that none of them hides another. */
    private static List<List<Row>> grounds(List<Row> vetoes) {
        Map<Object, List<Row>> alike = vetoes.stream()
                .filter(row -> GroundKind.strange(row).isEmpty())
                .collect(Collectors.groupingBy(Draft::ground, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(alike.values());
    }

    /** Why: rows that count other matters look at another number. */
    private static Object ground(Row row) {
        GroundKind kind = GroundKind.of(row);
        return kind.countsEvents() ? List.of(kind, Repeated.Matters.of(row)) : kind;
    }

    Row settings() {
        return policy.settings().row();
    }

    /** Whether 说明 leaves {@code setting} blank. */
    boolean isUnsaid(Column<?> setting) {
        return settings().get(setting) == null;
    }

    List<Row> rows(SheetKind<?> kind) {
        return policy.rows(kind);
    }

    Stream<Row> allRows() {
        return policy.sheets().stream().flatMap(sheet -> sheet.rows().stream());
    }

    /** Digits of a total behind the point. */
    int totalScale() {
        return settings().get(Settings.TOTAL_SCALE, settings().need(Settings.SCALE));
    }

    /** {@code 等次!C3}: a cell in a sentence, where the workbook is known. */
    static String cell(Row row, Column<?> column) {
        String place = row.place(column);
        return place.substring(place.indexOf('!') + 1);
    }
}
