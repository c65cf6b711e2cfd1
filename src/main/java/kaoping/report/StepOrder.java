package kaoping.report;

import java.util.ArrayList;
import java.util.List;
import kaoping.policy.Policy;
import kaoping.policy.RoundingOrder;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.total.TotalSheet;

/** In what order points are rounded, bounded and added (计算次序), in sentences; the same for every unit of a policy. */
final class StepOrder {
    private StepOrder() {}

    /** {@code 各项得分先四舍五入取 2 位小数，再相加}, {@code 总分四舍五入取 2 位小数}. */
    static List<String> of(Policy policy) {
        Settings settings = policy.settings();
        List<Row> rows = policy.rows(TotalSheet.KIND);
        String rounding = settings.row().need(Settings.ROUNDING).label();
        String places = rounding + "取 " + settings.row().need(Settings.SCALE) + " 位小数";
        boolean first = settings.roundingOrder() == RoundingOrder.ROUND_THEN_ADD;
        List<String> order = new ArrayList<>();
        order.add(first ? "各项得分先" + places + "，再相加" : "各项得分按精确值相加，只在显示时" + places);
        boolean bounded = rows.stream().anyMatch(StepOrder::isBounded);
        boolean scaled = rows.stream().anyMatch(row -> TotalSheet.isScaled(row) || TotalSheet.isCompared(row));
        if (bounded || scaled) {
            order.add("得分项先限上限、下限" + (scaled ? "，再折算" : "") + "，再乘系数");
        }
        Integer scale = settings.row().get(Settings.PART_SCALE);
        if (scale != null) {
            order.add("得分项" + (scaled ? "折算后、" : "") + "乘系数前" + rounding + "取 " + scale + " 位小数");
        }
        if (rows.stream().anyMatch(TotalSheet::isCappedTotal)) {
            order.add("总分" + settings.capOrder().label());
        }
        int total = settings.row().get(Settings.TOTAL_SCALE, settings.row().need(Settings.SCALE));
        order.add("总分" + rounding + "取 " + total + " 位小数");
        return order;
    }

    private static boolean isBounded(Row row) {
        return TotalSheet.most(row) != null || row.get(TotalSheet.LEAST) != null;
    }
}
