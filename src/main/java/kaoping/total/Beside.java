package kaoping.total;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.score.Other;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import kaoping.value.Exact;

/**
 * An indicator of the unit that a row of 汇总 looks at too (另看指标): 森林面积10万亩以上的乡镇系数1.1. It looks at what was submitted, not at
 * points.
 */
final class Beside {
    private Beside() {}

    /** The condition 另看实际值, about the indicator that the row names. */
    static Measured<Part> actual() {
        return new Measured<>(new Within<>("actualOf", part -> null), row -> {
            String name = Escaped.write(name(row));
            return new Within<>("actualOf(\"" + name + "\")", part -> part.actualOf(name));
        });
    }

    /** The condition 另看完成率, likewise. */
    static Measured<Part> rate() {
        return new Measured<>(new Within<>("rateOf", part -> null), row -> {
            String name = Escaped.write(name(row));
            return new Within<>("rateOf(\"" + name + "\")", part -> part.rateOf(name));
        });
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
        Row decides = part.row();
        Set<String> said = new HashSet<>();
        for (Row row : rows) {
            boolean above = decides == null || row.number() < decides.number();
            Other other = Other.of(part.unit().indicators(), name(row));
            boolean unknown = row.get(TotalSheet.BESIDE_ACTUAL) != null && other.actual() == null
                    || row.get(TotalSheet.BESIDE_RATE) != null && other.rate(part.settings()) == null;
            if (above && unknown && part.isOpenTo(row) && without(row).fits(part) && said.add(name(row))) {
                part.find(Code.PART_BESIDE_UNKNOWN, "", name(row), other.why(), row.place(TotalSheet.BESIDE));
            }
        }
    }

    private static Row without(Row row) {
        return row.with(TotalSheet.BESIDE_ACTUAL, null).with(TotalSheet.BESIDE_RATE, null);
    }

    /** {@code （“森林面积” 12.5）}, {@code （“造林” 91 ÷ 100，完成率 91%）}: what the row looked at; empty when it looks at nothing. */
    static String story(Part part, Row row, Settings settings) {
        if (!isAsked(row)) {
            return "";
        }
        Other other = Other.of(part.unit().indicators(), name(row));
        boolean rate = row.get(TotalSheet.BESIDE_RATE) != null;
        String actual = other.actual() == null ? "" : Exact.print(other.actual());
        return "（另看“" + name(row) + "”：" + (rate ? other.story(settings) : actual) + "）";
    }
}
