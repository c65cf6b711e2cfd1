package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.NotApplicable;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * What of a unit's form does not concern it (不适用), and who carries its points instead: spread over other lines, in proportion
 * within a section, or in proportion within the whole. In this order, where a policy uses several.
 */
public final class Applicability {
    // Why by points and name: the order in which a form's lines are submitted must not matter.
    private static final Comparator<Line> MOST_POINTS = Comparator.comparing(
                    (Line line) -> line.indicator().weight())
            .reversed()
            .thenComparing(Line::getName)
            .thenComparing(Line::getSection)
            .thenComparing(
                    (Line line) -> line.indicator().round(), Comparator.nullsFirst(Comparator.<Round>naturalOrder()))
            .thenComparing(Line::getActualText);

    /** Everything applies. */
    public static final Applicability EVERYTHING = new Applicability(List.of(), Map.of());

    private final List<Line> lines;
    private final Map<Line, NotApplicable> exempt;
    private final Map<NotApplicable, List<String>> done = new LinkedHashMap<>();
    /** Sections of which nothing is left that could carry the points; "" is the whole form. */
    private final Set<String> nobody = new TreeSet<>();

    private Applicability(List<Line> lines, Map<Line, NotApplicable> exempt) {
        this.lines = lines;
        this.exempt = exempt;
    }

    /** After the rules have chosen the lines' rows, before any line is settled: raises the weights of those that carry more. */
    public static Applicability of(List<Line> lines) {
        if (!isAnyNotApplicable(lines)) {
            return EVERYTHING;
        }
        Map<Line, NotApplicable> exempt = new LinkedHashMap<>();
        for (Line line : lines) {
            NotApplicable exemption = line.exemption();
            if (exemption != null) {
                exempt.put(line, exemption);
            }
        }
        Applicability applicability = new Applicability(lines, exempt);
        applicability.spread(NotApplicable.SPREAD_REST, line -> "");
        applicability.spread(NotApplicable.SPREAD_SECTION, Line::getSection);
        return applicability;
    }

    private static boolean isAnyNotApplicable(List<Line> lines) {
        for (Line line : lines) {
            if (line.indicator().isNotApplicable()) {
                return true;
            }
        }
        return false;
    }

    public boolean isWhole() {
        return exempt.isEmpty();
    }

    /** Hands out the points of what is treated so among the other lines with the same {@code key}. */
    private void spread(NotApplicable how, Function<Line, String> key) {
        Map<String, List<Line>> missing =
                treated(how).stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        missing.forEach((among, without) -> {
            List<Line> carriers = lines.stream()
                    .filter(line -> !exempt.containsKey(line) && key.apply(line).equals(among))
                    .filter(line -> line.indicator().weight().signum() > 0)
                    .toList();
            if (carriers.isEmpty()) {
                nobody.add(among);
            } else {
                say(how, hand(weight(without), carriers));
            }
        });
    }

    /**
     * Equal parts at the scale of scores; what is left over goes one last digit each to those with the most points.
     *
     * <p>Why no endless fractions: a weight of 13.333… stands on no printed form, and the weights have to add up.
     */
    private static String hand(BigDecimal points, List<Line> carriers) {
        int scale = Math.max(
                carriers.get(0).settings().row().need(Settings.SCALE),
                points.stripTrailingZeros().scale());
        BigDecimal count = BigDecimal.valueOf(carriers.size());
        BigDecimal each = points.divide(count, scale, RoundingMode.DOWN);
        BigDecimal digit = BigDecimal.ONE.movePointLeft(scale);
        int left = points.subtract(each.multiply(count))
                .divideToIntegralValue(digit)
                .intValueExact();
        carriers.forEach(line -> line.raise(each));
        List<Line> more = carriers.stream().sorted(MOST_POINTS).limit(left).toList();
        more.forEach(line -> line.raise(digit));
        String rest = more.stream().map(Line::getName).collect(Collectors.joining("、"));
        return "分摊到 " + carriers.size() + " 项，每项 " + Exact.print(each) + " 分"
                + (left == 0 ? "" : "，余下的给分值大的 " + left + " 项各 " + Exact.print(digit) + " 分（" + rest + "）");
    }

    private List<Line> treated(NotApplicable how) {
        if (exempt.isEmpty()) {
            return List.of();
        }
        return exempt.entrySet().stream()
                .filter(entry -> entry.getValue() == how)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By section of which something does not apply: what its points are multiplied by, as if all of it applied. */
    public Map<String, Fraction> sectionFactors(Function<Line, String> section) {
        if (treated(NotApplicable.SCALE_SECTION).isEmpty()) {
            return Map.of();
        }
        Map<String, Fraction> factors = new LinkedHashMap<>();
        Map<String, List<Line>> missing = treated(NotApplicable.SCALE_SECTION).stream()
                .collect(Collectors.groupingBy(section, LinkedHashMap::new, Collectors.toList()));
        missing.forEach((name, without) -> {
            BigDecimal full = weight(inside(line -> section.apply(line).equals(name), NotApplicable.SCALE_REST));
            BigDecimal rest = full.subtract(weight(without));
            if (rest.signum() <= 0) {
                nobody.add(name);
            } else {
                Fraction factor = Fraction.of(full, rest);
                factors.put(name, factor);
                say(NotApplicable.SCALE_SECTION, scaled(name, sum(name, section), full, weight(without), factor));
            }
        });
        return factors;
    }

    private Fraction sum(String name, Function<Line, String> section) {
        return lines.stream()
                .filter(line -> section.apply(line).equals(name))
                .map(Line::added)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** {@code 产出指标 30 × 50 ÷（50 − 10）= 37.5 分}. */
    private String scaled(String name, Fraction sum, BigDecimal full, BigDecimal without, Fraction factor) {
        int scale = lines.get(0).settings().row().need(Settings.SCALE) + 3;
        String product = sum.times(factor).print(scale);
        return name + " " + sum.print(scale) + " × " + Exact.print(full) + " ÷（" + Exact.print(full) + " − "
                + Exact.print(without) + "）" + (product.endsWith("…") ? "≈ " : "= ") + product + " 分";
    }

    /** Those lines that still carry their points after the spreading, and are not treated as {@code not}. */
    private List<Line> inside(Predicate<Line> where, @Nullable NotApplicable not) {
        return lines.stream()
                .filter(where)
                .filter(line -> {
                    NotApplicable exemption = exempt.get(line);
                    return exemption != NotApplicable.SPREAD_REST
                            && exemption != NotApplicable.SPREAD_SECTION
                            && (exemption == null || exemption != not);
                })
                .toList();
    }

    /** Section → its full points and what of them does not apply, where the rest of the whole carries them; else empty. */
    public Map<String, Missing> missing(Function<Line, String> section) {
        if (treated(NotApplicable.SCALE_REST).isEmpty()) {
            return Map.of();
        }
        Map<String, Missing> missing = new LinkedHashMap<>();
        for (String name : lines.stream().map(section).distinct().toList()) {
            Predicate<Line> here = line -> section.apply(line).equals(name);
            BigDecimal without = weight(
                    treated(NotApplicable.SCALE_REST).stream().filter(here).toList());
            missing.put(name, new Missing(weight(inside(here, null)), without));
        }
        return missing;
    }

    /**
     * How much of a section does not apply.
     *
     * @param full of the whole section
     */
    public record Missing(BigDecimal full, BigDecimal without) {}

    /** What was done about those that are treated so. */
    public void say(NotApplicable how, String what) {
        done.computeIfAbsent(how, h -> new ArrayList<>()).add(what);
    }

    /** Says what does not apply and what was done about it, once for each treatment. */
    public void report(String pointer, String unit, Findings findings) {
        Map<NotApplicable, List<Line>> byTreatment = exempt.keySet().stream()
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(exempt.get(line))));
        byTreatment.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> {
                    NotApplicable how = entry.getKey();
                    String what = done.containsKey(how) ? "：" + String.join("；", done.get(how)) : "";
                    findings.add(
                            Code.NOT_APPLICABLE,
                            pointer,
                            unit,
                            names(entry.getValue()),
                            Exact.print(weight(entry.getValue())),
                            how.label() + what);
                });
        boolean all = exempt.size() == lines.size()
                && !treated(NotApplicable.SCALE_REST).isEmpty();
        if (all || nobody.contains("")) {
            findings.add(Code.NOT_APPLICABLE_ALL, pointer, unit, "全部指标");
        } else {
            nobody.forEach(section -> findings.add(Code.NOT_APPLICABLE_ALL, pointer, unit, "“" + section + "”的指标"));
        }
    }

    private static String names(List<Line> lines) {
        return lines.stream()
                .map(line -> line.getName() + "（" + Exact.print(line.getWeight()) + " 分）")
                .collect(Collectors.joining("、"));
    }

    private static BigDecimal weight(List<Line> lines) {
        return lines.stream().map(Line::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
