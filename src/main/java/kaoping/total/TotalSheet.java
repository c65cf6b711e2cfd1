package kaoping.total;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WORDS;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;

/** The sheet 汇总: which parts count to the total, with what factor, and within what bounds. */
public final class TotalSheet {
    private static final SheetKind.Columns<Part> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> PART =
            COLUMNS.when("得分项", WORDS, "一级指标名、提交的得分项名，或“加减分”", new AnyOf<>("name", Part::getName));
    public static final Column<String> GROUP = COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Part::getGroup));
    public static final Column<BigDecimal> FACTOR = COLUMNS.must("系数", PERCENT, "计入总分的百分之几，全部计入写 100%");
    public static final Column<BigDecimal> FULL = COLUMNS.then("满分", DECIMAL, "这一项规定的满分，用来核对分值");
    public static final Column<BigDecimal> MOST = COLUMNS.then("上限", DECIMAL, "这一项最多计几分");
    public static final Column<BigDecimal> LEAST = COLUMNS.then("下限", DECIMAL, "这一项最少计几分，如扣分最多扣到 -10");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Part> KIND = COLUMNS.decides("汇总", Part.class, "total", "哪些得分项计入总分；没有这张表时全部相加");

    private TotalSheet() {}
}
