package kaoping.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaoping.facts.Indicator;
import kaoping.facts.Value;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.table.Derived;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import kaoping.value.Exact;
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

    /** The one of that name in the same form; null when there is none, or several. */
    private static @Nullable Indicator find(List<Indicator> indicators, Indicator own, String name) {
        List<Indicator> found = indicators.stream()
                .filter(other -> other.name().equals(name) && Objects.equals(other.round(), own.round()))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static @Nullable Done done(@Nullable Indicator other) {
        return other == null
                ? null
                : Done.of(
                        other.actual().number(),
                        other.target().number(),
                        other.relation().isReverse());
    }

    /** Per cent done of the other indicator, as its own condition 完成率 would see it; null without two numbers. */
    static @Nullable BigDecimal rate(List<Indicator> indicators, Indicator own, String name, Settings settings) {
        Done done = done(find(indicators, own, name));
        return done == null ? null : done.percent(settings);
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
                            why(indicators, line.indicator(), name(row)),
                            row.place(ScoreSheet.BESIDE));
                }
            }
        }
    }

    private static String why(List<Indicator> indicators, Indicator own, String name) {
        Indicator other = find(indicators, own, name);
        if (other == null) {
            boolean any =
                    indicators.stream().anyMatch(indicator -> indicator.name().equals(name));
            return any ? "同一轮里不是正好一个这个名称的指标" : "这个单位没有这个指标";
        }
        Value lacks = other.actual().number() == null ? other.actual() : other.target();
        String cell = lacks == other.actual() ? "实际值" : "目标值";
        return lacks.isBlank() ? "它没有填" + cell : "它的" + cell + "“" + lacks.text() + "”不是数";
    }

    /** Puts the other indicator before the sentence of a row that looks at one. */
    static Score told(Line line, List<Indicator> indicators, Row row, Score score) {
        Done done =
                row.get(ScoreSheet.BESIDE_RATE) == null ? null : done(find(indicators, line.indicator(), name(row)));
        return done == null
                ? score
                : score.told(() -> "另看“" + name(row) + "”：" + Exact.print(done.over()) + " ÷ "
                        + Exact.print(done.under()) + "，完成率 " + done.shown(line.settings()) + "；"
                        + score.formula().get());
    }
}
