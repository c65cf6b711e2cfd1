package kaoping.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaoping.finding.Finding;
import kaoping.policy.LineTies;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.value.Interval;
import kaoping.value.Rounding;

/** A policy put together row by row, its columns where they are declared; sound until a row is not. */
final class Plan {
    private static final String WORKBOOK = "530622-qiaojia/annual-appraisal-2023.xlsx";

    private final Object[] settings = new Object[Settings.KIND.columns().size()];
    private final List<Sheet> sheets = new ArrayList<>();

    Plan() {
        set(Settings.JURISDICTION, "530622");
        set(Settings.AREA, "巧家县");
        set(Settings.POLICY, "annual-appraisal");
        set(Settings.TITLE, "年度综合绩效考评");
        set(Settings.PERIOD, "2023");
        set(Settings.SCALE, 2);
        set(Settings.ROUNDING, Rounding.HALF_UP);
        set(Settings.RANK_TIES, RankTies.COMPETITION);
        set(Settings.LINE_TIES, LineTies.STOP);
    }

    <T> Plan set(Column<T> setting, T value) {
        settings[setting.index()] = value;
        return this;
    }

    Plan unset(Column<?> setting) {
        settings[setting.index()] = null;
        return this;
    }

    /** @param rows each by {@link #row}; the first is row 2 of the sheet */
    Plan sheet(SheetKind<?> kind, Row... rows) {
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            Object[] values = kind.columns().stream().map(row::get).toArray();
            numbered.add(new Row(kind, origin(kind), numbered.size() + 2, values));
        }
        sheets.add(new Sheet(kind, origin(kind), numbered));
        return this;
    }

    /** @param pairs column, value, column, value, …; a null value leaves the cell blank */
    static Row row(SheetKind<?> kind, Object... pairs) {
        Object[] values = new Object[kind.columns().size()];
        for (int i = 0; i < pairs.length; i += 2) {
            values[((Column<?>) pairs[i]).index()] = pairs[i + 1];
        }
        return new Row(kind, origin(kind), 2, values);
    }

    static Interval range(String text) {
        return Interval.read(text).orElseThrow();
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Origin origin(SheetKind<?> kind) {
        return new Origin(
                WORKBOOK, IntStream.range(0, kind.columns().size()).boxed().toList());
    }

    Policy policy() {
        Settings said = new Settings(new Row(Settings.KIND, origin(Settings.KIND), 1, settings));
        return new Policy(new PolicyId("530622", "annual-appraisal", "2023"), said, sheets, List.of());
    }

    List<Finding> findings() {
        return Review.of(policy());
    }

    /** {@code 警告 TIER_GAP 等次!B3 全部单位：89.5 分没有等次}, one for each finding. */
    List<String> found() {
        return findings().stream()
                .map(f -> f.severity().label() + " " + f.code() + " "
                        + f.place().substring(f.place().indexOf('!') + 1) + " " + f.message())
                .toList();
    }
}
