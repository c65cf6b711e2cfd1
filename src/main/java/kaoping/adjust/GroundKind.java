package kaoping.adjust;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.value.Labelled;

/** What a row of 一票否决 speaks of (否决情形), told by the conditions that it fills in; later kinds are known later. */
public enum GroundKind implements Labelled {
    MATTER("提交的事项"),
    PIECES("事项的件数"),
    LINE("指标"),
    /** How many indicators are so. */
    LINES("指标的个数"),
    PART("得分项"),
    /** In how many rounds a part is so. */
    ROUNDS("得分项的轮数"),
    /** Where the unit stands in its group by one part. */
    PART_RANK("得分项的名次"),
    TOTAL("总分"),
    RANK("名次"),
    /** Something happened, and the total is so. */
    EVENT_AND_TOTAL("事项和总分"),
    EVENT_AND_RANK("事项和名次"),
    /** Something happened, and an indicator of the unit is so. */
    EVENT_AND_LINE("事项和指标");

    /** What no part has, so that the row speaks of an indicator. */
    private static final List<Column<?>> OF_LINES =
            List.of(VetoSheet.INDICATOR, VetoSheet.ACTUAL, VetoSheet.RATIO, VetoSheet.VOTE_SHARE, VetoSheet.WORD);

    private static final Derived<GroundKind> KIND = new Derived<>(GroundKind::of);

    private final String label;

    GroundKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public static GroundKind of(Row row) {
        boolean event = isFilled(row, VetoSheet.MATTER);
        if (isFilled(row, VetoSheet.RANK) || isFilled(row, VetoSheet.FROM_LAST)) {
            return isFilled(row, VetoSheet.PART) ? PART_RANK : event ? EVENT_AND_RANK : RANK;
        }
        if (isFilled(row, VetoSheet.RANGE)) {
            return event ? EVENT_AND_TOTAL : TOTAL;
        }
        boolean part = isFilled(row, VetoSheet.PART) || isFilled(row, VetoSheet.POINTS);
        if (event && !part && OF_LINES.stream().anyMatch(column -> isFilled(row, column))) {
            return EVENT_AND_LINE;
        }
        boolean counts = isFilled(row, VetoSheet.PIECES);
        if (counts && event) {
            return PIECES;
        }
        if (part) {
            return counts ? ROUNDS : PART;
        }
        if (LINE.columns().stream().anyMatch(column -> column != VetoSheet.GROUP && isFilled(row, column))) {
            return counts ? LINES : LINE;
        }
        return counts ? PIECES : MATTER;
    }

    /** The kinds that some row of the policy speaks of. */
    public static Set<GroundKind> askedBy(Policy policy) {
        Set<GroundKind> asked = EnumSet.noneOf(GroundKind.class);
        for (Row row : policy.rows(VetoSheet.KIND)) {
            asked.add(KIND.of(row));
        }
        return asked;
    }

    /** It is known once units are ranked, so that nothing may change the ranks any more. */
    public boolean isOfRanks() {
        return this == RANK || this == EVENT_AND_RANK;
    }

    /** It counts how often something happened, whatever it was submitted as. */
    public boolean countsEvents() {
        return this == PIECES || this == EVENT_AND_TOTAL || this == EVENT_AND_RANK || this == EVENT_AND_LINE;
    }

    /** The conditions of the row that nothing of its kind can fulfil: 事项 beside 名次. */
    public static List<Column<?>> strange(Row row) {
        List<Column<?>> known = of(row).columns();
        return row.kind().conditions().stream()
                .filter(column -> isFilled(row, column) && !known.contains(column))
                .toList();
    }

    private List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(figures());
        columns.add(VetoSheet.GROUP);
        columns.addAll(
                switch (this) {
                    case MATTER, PIECES, EVENT_AND_TOTAL, EVENT_AND_RANK -> List.of(VetoSheet.MATTER, VetoSheet.LEVEL);
                    case LINE, LINES -> List.of(VetoSheet.INDICATOR);
                    case EVENT_AND_LINE -> List.of(VetoSheet.MATTER, VetoSheet.LEVEL, VetoSheet.INDICATOR);
                    case PART, ROUNDS, PART_RANK -> List.of(VetoSheet.PART);
                    case TOTAL, RANK -> List.of();
                });
        return columns;
    }

    /** What it is judged by. */
    List<Column<?>> figures() {
        return switch (this) {
            case MATTER -> List.of();
            case PIECES -> List.of(VetoSheet.PIECES);
            case LINE ->
                List.of(VetoSheet.ACTUAL, VetoSheet.RATIO, VetoSheet.RATE, VetoSheet.VOTE_SHARE, VetoSheet.WORD);
            case LINES, EVENT_AND_LINE ->
                List.of(
                        VetoSheet.ACTUAL,
                        VetoSheet.RATIO,
                        VetoSheet.RATE,
                        VetoSheet.VOTE_SHARE,
                        VetoSheet.WORD,
                        VetoSheet.PIECES);
            case PART -> List.of(VetoSheet.POINTS, VetoSheet.RATE);
            case ROUNDS -> List.of(VetoSheet.POINTS, VetoSheet.RATE, VetoSheet.PIECES);
            case PART_RANK -> List.of(VetoSheet.RANK, VetoSheet.FROM_LAST, VetoSheet.POINTS, VetoSheet.RATE);
            case TOTAL -> List.of(VetoSheet.RANGE);
            case RANK -> List.of(VetoSheet.RANK, VetoSheet.FROM_LAST, VetoSheet.RANGE);
            case EVENT_AND_TOTAL -> List.of(VetoSheet.PIECES, VetoSheet.RANGE);
            case EVENT_AND_RANK -> List.of(VetoSheet.PIECES, VetoSheet.RANK, VetoSheet.FROM_LAST, VetoSheet.RANGE);
        };
    }

    private static boolean isFilled(Row row, Column<?> column) {
        return row.get(column) != null;
    }
}
