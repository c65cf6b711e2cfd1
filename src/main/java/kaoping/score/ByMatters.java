package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/**
 * An indicator that has no figure of its own (凭事项加减): 未制定计划扣3分，未报批扣1分，扣完为止. It begins with full points, or with the row's
 * 基础分; entries that count to it (计入指标) do the rest.
 */
final class ByMatters {
    private ByMatters() {}

    static Score score(Line line, Row row) {
        BigDecimal base = row.get(ScoreSheet.BASE);
        BigDecimal stated = base == null ? line.getWeight() : base;
        Limit limit = Limit.of(line, row);
        BigDecimal start = stated.min(limit.most());
        BigDecimal points = line.settings().round(start);
        String from = "凭事项加减，" + (base == null ? "满分 " : "基础分 ") + Exact.print(stated) + " 分"
                + limit.told(Fraction.of(stated));
        return new Score(
                points,
                Fraction.of(start),
                () -> line.isAlone() ? from + "，没有计入的事项，得 " + Exact.print(points) + " 分" : from);
    }
}
