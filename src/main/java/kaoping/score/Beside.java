package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaoping.facts.Indicator;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
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
        return Aside.condition("rateOf", () -> ScoreSheet.BESIDE, Line::rateOf);
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
        List<Row> looking = new ArrayList<>(0);
        // Why a loop: asked of every form submitted.
        for (Row row : rows) {
            if (row.get(ScoreSheet.BESIDE_RATE) != null && row.get(ScoreSheet.BESIDE) != null) {
                looking.add(row);
            }
        }
        return looking;
    }

    /**
     * Says which rows above the one that decides would have been for the line, had the other indicator a rate.
     *
     * @param rows those that look at a second indicator
     */
    static void sayUnknown(Line line, List<Indicator> indicators, List<Row> rows) {
        Aside.passedOver(line.row(), rows, ScoreSheet.BESIDE, row -> isBlind(line, indicators, row))
                .forEach(row -> line.find(
                        Code.BESIDE_UNKNOWN,
                        "",
                        name(row),
                        Other.beside(indicators, line.indicator(), name(row)).why(),
                        row.place(ScoreSheet.BESIDE)));
    }

    private static boolean isBlind(Line line, List<Indicator> indicators, Row row) {
        return rate(indicators, line.indicator(), name(row), line.settings()) == null
                && ELSE.of(row).fits(line);
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
                        + score.formula().text());
    }
}
