package kaoping.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaoping.facts.Indicator;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.table.Derived;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import org.jspecify.annotations.Nullable;

/**
 * Another indicator of the same unit that a row looks at too (另看指标): 招商任务未完成的，签约项目不得分. It looks at what was submitted,
 * not at points, so that no indicator has to be scored before another.
 */
final class Beside {
    /** The row without that condition. */
    private static final Derived<Row> ELSE = new Derived<>(row -> row.with(ScoreSheet.BESIDE_RATE, null));

    private Beside() {}

    /** The condition 另看完成率, about the indicator that the row names. */
    static Measured<Line> condition() {
        return new Measured<>(new Within<>("rateOf", line -> null), row -> {
            String name = Escaped.write(name(row));
            return new Within<>("rateOf(\"" + name + "\")", line -> line.rateOf(name));
        });
    }

    private static String name(Row row) {
        return row.get(ScoreSheet.BESIDE, "");
    }

    /** Per cent done of the other indicator, as its own condition 完成率 would see it; null without two numbers. */
    static @Nullable BigDecimal rate(List<Indicator> indicators, Indicator own, String name, Settings settings) {
        return Other.beside(indicators, own, name).rate(settings);
    }

    /** The rows of 评分 that look at a second indicator. */
    static List<Row> rows(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.get(ScoreSheet.BESIDE_RATE) != null && row.get(ScoreSheet.BESIDE) != null)
                .toList();
    }

    /**
     * Says which rows above the one that decides would have been for the line, had the other indicator a rate.
     *
     * @param rows those that look at a second indicator
     */
    static void sayUnknown(Line line, List<Indicator> indicators, List<Row> rows) {
        Row decides = line.row();
        Set<String> said = new HashSet<>();
        for (Row row : rows) {
            boolean above = decides == null || row.number() < decides.number();
            if (above && rate(indicators, line.indicator(), name(row), line.settings()) == null) {
                if (ELSE.of(row).fits(line) && said.add(name(row))) {
                    line.find(
                            Code.BESIDE_UNKNOWN,
                            "",
                            name(row),
                            Other.beside(indicators, line.indicator(), name(row))
                                    .why(),
                            row.place(ScoreSheet.BESIDE));
                }
            }
        }
    }

    /** Puts the other indicator before the sentence of a row that looks at one. */
    static Score told(Line line, List<Indicator> indicators, Row row, Score score) {
        if (row.get(ScoreSheet.BESIDE_RATE) == null) {
            return score;
        }
        Other other = Other.beside(indicators, line.indicator(), name(row));
        return other.done() == null
                ? score
                : score.told(() -> "另看“" + name(row) + "”：" + other.story(line.settings()) + "；"
                        + score.formula().get());
    }
}
