package kaoping.total;

import java.util.List;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.score.Aside;
import kaoping.score.Other;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.value.Exact;

/**
 * An indicator of the unit that a row of 汇总 looks at too (另看指标): 森林面积10万亩以上的乡镇系数1.1. It looks at what was submitted, not at
 * points.
 */
final class Beside {
    private Beside() {}

    /** The condition 另看实际值, about the indicator that the row names. */
    static Measured<Part> actual() {
        return Aside.condition("actualOf", () -> TotalSheet.BESIDE, Part::actualOf);
    }

    /** The condition 另看完成率, likewise. */
    static Measured<Part> rate() {
        return Aside.condition("rateOf", () -> TotalSheet.BESIDE, Part::rateOf);
    }

    private static String name(Row row) {
        return row.get(TotalSheet.BESIDE, "");
    }

    static boolean isAsked(Row row) {
        return row.get(TotalSheet.BESIDE) != null
                && (row.get(TotalSheet.BESIDE_ACTUAL) != null || row.get(TotalSheet.BESIDE_RATE) != null);
    }

    /** Says which rows above the one that decides would have been for the part, had the indicator what they ask for. */
    static void sayUnknown(Part part, List<Row> rows) {
        Aside.passedOver(part.row(), rows, TotalSheet.BESIDE, row -> isBlind(part, row))
                .forEach(row -> part.find(
                        Code.PART_BESIDE_UNKNOWN,
                        "",
                        name(row),
                        other(part, row).why(),
                        row.place(TotalSheet.BESIDE)));
    }

    private static boolean isBlind(Part part, Row row) {
        Other other = other(part, row);
        boolean unknown = row.get(TotalSheet.BESIDE_ACTUAL) != null && other.actual() == null
                || row.get(TotalSheet.BESIDE_RATE) != null && other.rate(part.settings()) == null;
        return unknown && part.isOpenTo(row) && without(row).fits(part);
    }

    private static Other other(Part part, Row row) {
        return Other.of(part.unit().indicators(), name(row));
    }

    private static Row without(Row row) {
        return row.with(TotalSheet.BESIDE_ACTUAL, null).with(TotalSheet.BESIDE_RATE, null);
    }

    /** {@code （“森林面积” 12.5）}, {@code （“造林” 91 ÷ 100，完成率 91%）}: what the row looked at; empty when it looks at nothing. */
    static String story(Part part, Row row, Settings settings) {
        if (!isAsked(row)) {
            return "";
        }
        Other other = other(part, row);
        boolean rate = row.get(TotalSheet.BESIDE_RATE) != null;
        String actual = other.actual() == null ? "" : Exact.print(other.actual());
        return "（另看“" + name(row) + "”：" + (rate ? other.story(settings) : actual) + "）";
    }
}
