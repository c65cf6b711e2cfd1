package kaoping.laws;

import java.util.List;
import java.util.TreeSet;

/** What a row of 一票否决 is about (情形), by the columns that it fills in. */
final class PlainGround {
    private PlainGround() {}

    /** What a row speaks of, by the columns that it fills in. */
    static String kind(Cells row) {
        if (row.has("名次") || row.has("倒数名次")) {
            return row.has("得分项") ? "得分项的名次" : row.has("事项") ? "事项和名次" : "名次";
        }
        if (row.has("总分范围")) {
            return row.has("事项") ? "事项和总分" : "总分";
        }
        if (row.has("事项") && !row.has("得分项") && OF_LINES.stream().anyMatch(row::has)) {
            return "事项和指标";
        }
        if (row.has("得分项")) {
            return row.has("件数") ? "得分项的轮数" : "得分项";
        }
        if (OF_LINES.stream().anyMatch(row::has)) {
            return row.has("件数") ? "指标的个数" : "指标";
        }
        return row.has("件数") ? "件数" : "事项";
    }

    private static final List<String> OF_LINES = List.of("指标名称", "实际值", "完成率", "得分率", "票率", "完成情况");

    /** As often as the row says; a matter beside a total or a rank has only to have happened where it does not say. */
    static boolean isSo(Cells row, Frac all) {
        return row.has("件数") ? row.holds("件数", all) : all.isPositive();
    }

    private static final List<String> COUNTED =
            List.of("事项", "级别", "指标名称", "实际值", "完成率", "得分率", "票率", "评语", "评价主体", "完成情况", "得分项", "得分");

    /** What a row counts, in words. */
    static String same(Cells row) {
        StringBuilder same = new StringBuilder().append(isInARow(row));
        if (kind(row).equals("事项和指标")) {
            // Counted are the matters; the indicator only stands beside them.
            return same.append(new TreeSet<>(row.words("事项")))
                    .append(new TreeSet<>(row.words("级别")))
                    .toString();
        }
        COUNTED.forEach(title -> same.append(' ').append(title).append(new TreeSet<>(row.words(title))));
        return same.toString();
    }

    static boolean isInARow(Cells row) {
        return row.text("连续", "否").equals("是");
    }
}
