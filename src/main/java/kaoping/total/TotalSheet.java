package kaoping.total;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.INTERVAL;
import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.PERCENT_INTERVAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;
import kaoping.table.Uncapped;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** The sheet 汇总: which parts count to the total, with what factor, within what bounds, and what they make up together. */
public final class TotalSheet {
    /** In 得分项: the row is about the total itself. */
    public static final String WHOLE_TOTAL = "总分";

    private static final SheetKind.Columns<Part> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> PART =
            COLUMNS.when("得分项", WORDS, "一级指标名、提交的得分项名、合成的得分项名、“加减分”，或“总分”", new AnyOf<>("name", Part::getName));
    public static final Column<String> GROUP = COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Part::getGroup));
    public static final Column<BigDecimal> FACTOR = COLUMNS.must("系数", PERCENT, "计入总分（或“归入”的得分项）的百分之几，全部计入写 100%");
    public static final Column<BigDecimal> FULL = COLUMNS.then("满分", DECIMAL, "这一项规定的满分，用来核对分值和折算");
    public static final Column<BigDecimal> MOST = COLUMNS.then("上限", CellTypes.CAP, "这一项最多计几分；在折算和乘系数之前");
    public static final Column<BigDecimal> LEAST = COLUMNS.then("下限", DECIMAL, "这一项最少计几分，如扣分最多扣到 -10；在折算和乘系数之前");
    public static final Column<String> INTO = COLUMNS.then("归入", TEXT, "归入哪个得分项，由它再计入总分；留空直接计入总分");
    public static final Column<BigDecimal> SCALED_TO = COLUMNS.then("折算为", DECIMAL, "按 折算为 ÷ 满分 折算，如满分 150 折算为 100");
    public static final Column<RoundWay> ROUNDS =
            COLUMNS.then("轮次", choice(RoundWay.class), "分几轮（月、季、次）得分时，各轮怎样合成这一项；留空为相加");
    public static final Column<Integer> EXPECTED = COLUMNS.then("应有轮次", WHOLE, "应当有几轮，缺的按 0 分计（先月后季平均的写几季）；留空按交来的轮次计");
    public static final Column<BigDecimal> PER_ROUND = COLUMNS.then("每轮上限", CellTypes.CAP, "每一轮最多计几分");
    public static final Column<Interval> BASE = COLUMNS.then("基础分", INTERVAL, "写在上面的各得分项合计在这个范围内，这一项才计分");
    public static final Column<Absence> ABSENT = COLUMNS.then("缺项时", choice(Absence.class), "单位没有这一项时怎样办；留空按 0 分计并提示");
    public static final Column<ScaledBy> SCALED_BY =
            COLUMNS.then("折算按", choice(ScaledBy.class), "折算时除以什么：这一项规定的满分，还是别的单位这一项的最高分；或按名次；留空为满分");
    public static final Column<PartWay> COMPOSED =
            COLUMNS.then("各项合成", choice(PartWay.class), "归入这一项的各项怎样合成它，按乘过系数的分数；留空为相加");
    public static final Column<List<String>> UNITS =
            COLUMNS.when("单位名称", WORDS, "只用于这些单位，如 难度系数一个单位一行；写在管其余单位的行上面", new AnyOf<>("unitName", Part::getUnitName));
    public static final Column<Interval> BESIDE_ACTUAL =
            COLUMNS.when("另看实际值", INTERVAL, "本单位“另看指标”的实际值在这个范围内，如 森林面积 ≥10", Beside.actual());
    public static final Column<Interval> BESIDE_RATE =
            COLUMNS.when("另看完成率", PERCENT_INTERVAL, "本单位“另看指标”的完成率在这个范围内", Beside.rate());
    public static final Column<String> BESIDE = COLUMNS.then("另看指标", TEXT, "另看实际值、另看完成率：看本单位的哪个指标");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Part> KIND = COLUMNS.decides("汇总", Part.class, "total", "哪些得分项计入总分；没有这张表时全部相加");

    private TotalSheet() {}

    /** Whether the row may be for a unit of that name and group. */
    public static boolean isFor(Row row, String group, String unit) {
        List<String> units = row.get(UNITS);
        return row.get(GROUP, group).equals(group) && (units == null || units.contains(unit));
    }

    /** Whether the row is an exception for some units, by their names or by their figures, from a row for all. */
    public static boolean isForSome(Row row) {
        return row.get(UNITS) != null || row.get(BESIDE_ACTUAL) != null || row.get(BESIDE_RATE) != null;
    }

    /** The part that a row counts to; null when that is the total. */
    public static @Nullable String into(Row row) {
        String into = row.get(INTO);
        return WHOLE_TOTAL.equals(into) ? null : into;
    }

    /** The row bounds the total itself from above. */
    public static boolean isCappedTotal(Row row) {
        return most(row) != null && row.get(PART, List.of()).contains(WHOLE_TOTAL);
    }

    /** Whether the row looks at the rounds of its parts; else everything is added. */
    public static boolean isByRound(Row row) {
        return row.get(ROUNDS) != null || row.get(PER_ROUND) != null || row.get(EXPECTED) != null;
    }

    /** Whether the row says what its parts are in, and into what, so that they can be converted. */
    public static boolean isScaled(Row row) {
        BigDecimal full = row.get(FULL);
        return row.get(SCALED_TO) != null && full != null && full.signum() > 0 && !isCompared(row);
    }

    /** Whether the row converts its parts by those of other units; never the total, which they make. */
    public static boolean isCompared(Row row) {
        return row.get(SCALED_BY, ScaledBy.FULL) != ScaledBy.FULL
                && row.get(SCALED_TO) != null
                && !row.get(PART, List.of()).contains(WHOLE_TOTAL);
    }

    /** What a part with full marks counts by this row: 150 converted to 100, of that 70 % → 70; null when it states none. */
    public static @Nullable BigDecimal contribution(Row row) {
        BigDecimal full = row.get(FULL);
        BigDecimal marks = isScaled(row) || isCompared(row) ? row.get(SCALED_TO) : full;
        return marks == null ? null : marks.multiply(row.need(FACTOR)).movePointLeft(2);
    }

    /** The most that a row lets count; null when it states none, or 不封顶. */
    public static @Nullable BigDecimal most(Row row) {
        BigDecimal most = row.get(MOST);
        return Uncapped.is(most) ? null : most;
    }
}
