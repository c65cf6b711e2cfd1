package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.facts.Indicator;
import kaoping.facts.Value;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a unit at which a row looks beside what it is about (另看的指标), as it was submitted.
 *
 * @param named all of that name
 * @param found those of them that are meant; exactly one where it can be looked at
 */
public record Other(List<Indicator> named, List<Indicator> found) {
    /** The one of that name, in whatever round. */
    public static Other of(List<Indicator> indicators, String name) {
        List<Indicator> named = named(indicators, name);
        return new Other(named, named);
    }

    /** The one of that name in the same round as {@code own}. */
    static Other beside(List<Indicator> indicators, Indicator own, String name) {
        List<Indicator> named = named(indicators, name);
        return new Other(
                named,
                named.stream()
                        .filter(other -> Objects.equals(other.round(), own.round()))
                        .toList());
    }

    private static List<Indicator> named(List<Indicator> indicators, String name) {
        return indicators.stream().filter(other -> other.name().equals(name)).toList();
    }

    private @Nullable Indicator indicator() {
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Its number; null where it has none, or there is not exactly one. */
    public @Nullable BigDecimal actual() {
        Indicator other = indicator();
        return other == null ? null : other.actual().number();
    }

    @Nullable
    Done done() {
        Indicator other = indicator();
        return other == null
                ? null
                : Done.of(
                        other.actual().number(),
                        other.target().number(),
                        other.relation().isReverse());
    }

    /** Per cent done, as its own condition 完成率 would see it; null without two numbers. */
    public @Nullable BigDecimal rate(Settings settings) {
        Done done = done();
        return done == null ? null : done.percent(settings);
    }

    /** {@code 91 ÷ 100，完成率 91%}; only where there is a rate. */
    public String story(Settings settings) {
        Done done = Objects.requireNonNull(done());
        return Exact.print(done.over()) + " ÷ " + Exact.print(done.under()) + "，完成率 " + done.shown(settings);
    }

    /** Why there is nothing to look at. */
    public String why() {
        Indicator other = indicator();
        if (other == null) {
            return named.isEmpty() ? "这个单位没有这个指标" : "同一轮里不是正好一个这个名称的指标";
        }
        Value lacks = other.actual().number() == null ? other.actual() : other.target();
        String cell = lacks == other.actual() ? "实际值" : "目标值";
        return lacks.isBlank() ? "它没有填" + cell : "它的" + cell + "“" + lacks.text() + "”不是数";
    }
}
