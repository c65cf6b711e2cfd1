package kaoping.report;

import java.util.ArrayList;
import java.util.List;
import kaoping.facts.UnitFacts;
import kaoping.score.Line;

/** Places of a submitted form as people who have it before them look for them (表中的位置): {@code 第 10 行}. */
final class FormPlaces {
    private FormPlaces() {}

    /** {@code 第 10 行} of the indicators; a budget line is called by what it is scored as. */
    static String row(Line line) {
        return line.isExecution() ? line.getName() : "第 " + number(line) + " 行";
    }

    private static int number(Line line) {
        String pointer = line.indicator().pointer();
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
    }

    /** {@code 第 1—9、11 行和预算执行率}; empty for no lines. */
    static String rows(List<Line> lines) {
        List<Integer> numbers = lines.stream()
                .filter(line -> !line.isExecution())
                .map(FormPlaces::number)
                .toList();
        List<String> words = new ArrayList<>();
        if (!numbers.isEmpty()) {
            words.add("第 " + runs(numbers) + " 行");
        }
        lines.stream().filter(Line::isExecution).map(Line::getName).distinct().forEach(words::add);
        return String.join("和", words);
    }

    /** 1, 2, 3, 5 → {@code 1—3、5}. */
    private static String runs(List<Integer> numbers) {
        StringBuilder runs = new StringBuilder();
        for (int from = 0, to = 0; from < numbers.size(); from = ++to) {
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            runs.append(runs.isEmpty() ? "" : "、").append(numbers.get(from));
            runs.append(to == from ? "" : "—" + numbers.get(to));
        }
        return runs.toString();
    }

    /** What in the form of {@code unit} a finding is about. */
    static String of(String place, UnitFacts unit) {
        String[] steps = place.substring(Math.min(place.length(), unit.pointer().length()))
                .split("/");
        String kind = steps.length > 1 ? steps[1] : "";
        int index = steps.length > 2 && steps[2].matches("[0-9]{1,9}") ? Integer.parseInt(steps[2]) : -1;
        return switch (kind) {
            case "indicators" -> index < 0 ? "全部指标" : "第 " + (index + 1) + " 行";
            case "budget" ->
                index < 0 ? "预算表" : "预算表“" + unit.budget().get(index).source() + "”";
            case "claimed" -> "自报的结果";
            case "form" -> "表格的文字";
            case "entries" -> "计分事项第 " + (index + 1) + " 项";
            default -> "整张表";
        };
    }
}
