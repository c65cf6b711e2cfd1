package kaoping.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same amounts in another unit (金额换单位): ten thousands of yuan in yuan. */
final class Amounts {
    private static final Set<String> ALWAYS = Set.of("目标取值", "起扣点", "目标值", "实际值");
    private static final Set<String> OF_STEPS = Set.of("每", "允许偏差");
    private static final Set<String> STEPPED = Set.of("逐档扣分", "逐档得分");

    private Amounts() {}

    static List<Given> scaled(List<Given> lines, String times) {
        List<Given> scaled = new ArrayList<>();
        for (Given line : lines) {
            scaled.add(line.isNumber() ? line.asked(times(line.target(), times), times(line.actual(), times)) : line);
        }
        return scaled;
    }

    /** A row of 评分, with every cell that is in the unit of the indicator. */
    static Cells scaled(Cells row, String times) {
        boolean inSteps = STEPPED.contains(row.text("计分方法", "")) && !row.has("步长单位")
                || row.text("步长单位", "").equals("数值");
        // The other side of 逐档扣分 goes by the same steps.
        boolean beyond = row.text("超额单位", "").equals("数值")
                || inSteps && row.text("计分方法", "").equals("逐档扣分");
        return row.mapped((title, text) ->
                ALWAYS.contains(title) || inSteps && OF_STEPS.contains(title) || beyond && title.equals("超额每")
                        ? times(text, times)
                        : text);
    }

    /** Every number of a cell; {@code ≥20 且 <30} by ten is {@code ≥200 且 <300}. */
    private static String times(String text, String times) {
        StringBuilder scaled = new StringBuilder();
        for (String part : text.split("(?<=[≥≤<>= ])")) {
            scaled.append(
                    Given.isNumber(part.trim())
                            ? new BigDecimal(part.trim())
                                            .multiply(new BigDecimal(times))
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + (part.endsWith(" ") ? " " : "")
                            : part);
        }
        return scaled.toString();
    }
}
