package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaoping.table.Column;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Rounding;

/**
 * The tiers of one group from the best to the lowest, with the last place that each admits (等次和名额). 57 units at 30 % /
 * rest / 30 % make the lines 17, 40, 57.
 */
final class Ladder {
    private final List<Row> rows;
    private final int size;
    private final int first;
    /** The cell that draws the line of a tier: the quota, else the range of totals or rates, else the tier itself. */
    private static final Derived<String> CELL = new Derived<>(row -> row.place(Stream.<Column<?>>of(
                    TierSheet.PLACES, TierSheet.SHARE, TierSheet.REST, TierSheet.TOTAL, TierSheet.RATE, TierSheet.TIER)
            .filter(column -> row.get(column) != null)
            .findFirst()
            .orElseThrow()));

    private final int[] lines;
    private int gone;

    private Ladder(List<Row> rows, int size) {
        this.rows = rows;
        this.size = size;
        this.lines = new int[rows.size()];
        int open = 0;
        while (open < rows.size() && !isQuota(rows.get(open)) && !isRest(rows.get(open))) {
            open++;
        }
        this.first = open;
    }

    /** @param size how many units shares are shares of */
    static Ladder of(List<Row> rows, int size) {
        Ladder ladder = new Ladder(rows, size);
        ladder.draw(0);
        return ladder;
    }

    /**
     * The tiers at the top that only ask for a total, before the first one with places: who is in them takes no place of
     * those below.
     */
    int first() {
        return first;
    }

    /** Draws the lines anew for a group of which {@code gone} units are in tiers above the first one with places. */
    void draw(int gone) {
        this.gone = gone;
        int below = 0;
        for (Row row : rows) {
            below += isQuota(row) ? places(row) : 0;
        }
        int line = 0;
        for (int step = 0; step < rows.size(); step++) {
            Row row = rows.get(step);
            if (isQuota(row)) {
                line += places(row);
            } else if (step >= first) {
                line = isRest(row) ? line + Math.max(0, size - gone - below) : size;
            }
            lines[step] = step < first ? Integer.MAX_VALUE : Math.min(line, size);
        }
    }

    private static boolean isRest(Row row) {
        return row.get(TierSheet.REST, false);
    }

    private static boolean isQuota(Row row) {
        return row.get(TierSheet.SHARE) != null || row.get(TierSheet.PLACES) != null;
    }

    private int places(Row row) {
        Integer places = row.get(TierSheet.PLACES);
        return places != null
                ? places
                : exact(row)
                        .setScale(
                                0, row.get(TierSheet.ROUNDING, Rounding.HALF_UP).mode())
                        .intValueExact();
    }

    private BigDecimal exact(Row row) {
        return row.need(TierSheet.SHARE).multiply(BigDecimal.valueOf(size)).movePointLeft(2);
    }

    List<Row> rows() {
        return rows;
    }

    /** The last place that step {@code step} admits, counted from the first place of the group. */
    int line(int step) {
        return lines[step];
    }

    String tier(int step) {
        return rows.get(step).need(TierSheet.TIER);
    }

    /** The step of {@code tier}; 0, which bars nothing, when the group has none of that name. */
    int step(String tier) {
        for (int step = 0; step < rows.size(); step++) {
            if (tier(step).equals(tier)) {
                return step;
            }
        }
        return 0;
    }

    /** The cell that draws the line of that row. */
    static String cell(Row row) {
        return CELL.of(row);
    }

    /** {@code 57 个单位的 30% 为 17.1，四舍五入取 17 个名额}; for a tier by score {@code 总分 ≥90}. */
    String story(int step) {
        Row row = rows.get(step);
        List<String> parts = new ArrayList<>();
        Interval total = row.get(TierSheet.TOTAL);
        Interval rate = row.get(TierSheet.RATE);
        if (row.get(TierSheet.PLACES) != null) {
            parts.add("固定名额 " + places(row) + " 个");
        } else if (row.get(TierSheet.SHARE) != null) {
            parts.add(size + " 个单位的 " + Exact.print(row.need(TierSheet.SHARE)) + "% 为 " + Exact.print(exact(row)) + "，"
                    + row.get(TierSheet.ROUNDING, Rounding.HALF_UP).label() + "取 " + places(row) + " 个名额");
        } else if (isRest(row)) {
            parts.add("其余单位");
        }
        if (gone > 0 && isQuota(row)) {
            parts.add("上面只看总分的等次评上 " + gone + " 个单位，不占名额");
        }
        if (total != null) {
            parts.add("总分 " + total);
        }
        if (rate != null) {
            parts.add("得分率 " + rate.print("%"));
        }
        return parts.isEmpty() ? "不限名额和总分" : String.join("，", parts);
    }
}
