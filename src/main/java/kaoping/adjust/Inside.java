package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.score.Line;
import kaoping.value.Exact;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one unit as entries count to them (计入指标): 每发现一处缺陷扣1分 takes the point off the indicator, not off a
 * part of the total.
 */
public record Inside(List<Line> lines) {
    /** Withholds an entry for whose points there is no indicator. */
    void object(Item item, String indicator) {
        List<Line> named = named(item, indicator);
        String why =
                named.size() == 1 ? closed(named.get(0)) : named.isEmpty() ? "这个单位没有这个指标" : "这个单位有几个这个名称的指标，分不清是哪一个";
        if (!why.isEmpty()) {
            item.withhold(Code.ENTRY_WITHOUT_INDICATOR, "matter", indicator, why);
        }
    }

    /** Why nothing can be added to its points; empty when it can. */
    private static String closed(Line line) {
        if (line.exemption() != null) {
            return "这个指标填的是“" + line.getActualText() + "”";
        }
        return line.score() == null ? "这个指标暂不计分" : line.row() == null ? "这个指标没有适用的评分行" : "";
    }

    /** Of several of one name, as a form a month has them, those of the entry's own time. */
    private List<Line> named(Item item, String indicator) {
        List<Line> all =
                lines.stream().filter(line -> line.getName().equals(indicator)).toList();
        return all.size() < 2
                ? all
                : all.stream()
                        .filter(line -> isThen(item.getDate(), line.indicator().round()))
                        .toList();
    }

    private static boolean isThen(@Nullable LocalDate date, @Nullable Round round) {
        if (date == null || round == null) {
            return true;
        }
        Round month = Round.month(date.getYear(), date.getMonthValue());
        return !month.isWithin(round.kind()) || month.in(round.kind()).equals(round);
    }

    /** Adds what counts to the indicators that it counts to, all of an indicator at once. */
    void count(List<Points> points) {
        Map<Line, List<Points>> byLine = new LinkedHashMap<>();
        for (Points p : points) {
            if (p.isOfIndicator()) {
                byLine.computeIfAbsent(line(p), line -> new ArrayList<>()).add(p);
            }
        }
        byLine.forEach((line, own) -> line.addEntries(
                own.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add), () -> story(own)));
    }

    private Line line(Points p) {
        return named(p.item(), p.indicator()).get(0);
    }

    /** {@code 质量缺陷：3 件 × -1 = -3 分；返工 2 项共 -4 分}. */
    private static String story(List<Points> points) {
        Map<String, List<Points>> byName = points.stream()
                .collect(Collectors.groupingBy(p -> p.item().name(), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(named -> story(named.getKey(), named.getValue()))
                .collect(Collectors.joining("；"));
    }

    private static String story(String name, List<Points> points) {
        if (points.size() == 1) {
            return name + "：" + points.get(0).formula();
        }
        BigDecimal sum = points.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return name + "：" + points.size() + " 项共 " + Exact.print(sum) + " 分（见台账）";
    }
}
