package kaoping.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of a sheet may change places (行的先后), because no subject can ever fit both. */
final class Apart {
    private static final Map<String, List<String>> WORDS = Map.of(
            "评分", List.of("指标名称", "一级指标", "单位类别", "关系", "完成情况", "是否达标"),
            "评议", List.of("指标名称", "单位类别"),
            "计件", List.of("事项", "级别", "情形", "单位类别"),
            "加减分", List.of("事项", "级别", "情形", "单位类别"),
            "倍数", List.of("批示", "事项", "级别", "情形", "单位类别"),
            "一票否决", List.of("事项", "级别", "指标名称", "得分项", "单位类别"),
            "汇总", List.of("得分项", "单位类别", "单位名称"),
            "等次", List.of("单位类别"),
            "名单", List.of());
    private static final Map<String, List<String>> RANGES = Map.of(
            "评分",
            List.of("目标值", "实际值", "完成率", "偏差率"),
            "一票否决",
            List.of("实际值", "完成率", "得分", "总分范围"),
            "计件",
            List.of("第几次"),
            "加减分",
            List.of("第几次"));

    private Apart() {}

    /** The rows in another order, in which only such rows have changed places as may. */
    static List<Cells> shuffled(String sheet, List<Cells> rows, Dice dice) {
        List<Cells> shuffled = new ArrayList<>(rows);
        for (int i = 0; rows.size() > 1 && i < rows.size() * rows.size(); i++) {
            int at = dice.below(rows.size() - 1);
            if (mayChange(sheet, rows, shuffled.get(at), shuffled.get(at + 1))) {
                Collections.swap(shuffled, at, at + 1);
            }
        }
        return shuffled;
    }

    private static boolean mayChange(String sheet, List<Cells> rows, Cells one, Cells other) {
        boolean apart = WORDS.get(sheet).stream().anyMatch(title -> areApart(one.words(title), other.words(title)))
                || RANGES.getOrDefault(sheet, List.of()).stream().anyMatch(title -> areApart(title, one, other));
        return switch (sheet) {
            case "名单" -> true;
            // The ladders of different groups; within one the order is the ladder.
            case "等次" -> !one.text("单位类别", "").equals(other.text("单位类别", ""));
            // Within one group of raters nobody is first.
            case "评议" -> apart || isOneGroup(one, other);
            // 基础分 looks at the rows above it.
            case "汇总" -> apart && rows.stream().noneMatch(row -> row.has("基础分"));
            case "一票否决" -> apart || !PlainGround.kind(one).equals(PlainGround.kind(other));
            default -> apart;
        };
    }

    private static boolean isOneGroup(Cells one, Cells other) {
        return one.text("指标名称", "").equals(other.text("指标名称", ""))
                && one.text("单位类别", "").equals(other.text("单位类别", ""));
    }

    private static boolean areApart(List<String> words, List<String> others) {
        return !words.isEmpty() && !others.isEmpty() && Collections.disjoint(Set.copyOf(words), Set.copyOf(others));
    }

    private static boolean areApart(String title, Cells one, Cells other) {
        if (!one.has(title) || !other.has(title)) {
            return false;
        }
        Range range = one.range(title);
        Range its = other.range(title);
        return range.isBelow(its) || its.isBelow(range);
    }
}
