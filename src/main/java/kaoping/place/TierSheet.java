package kaoping.place;

import static kaoping.table.CellTypes.INTERVAL;
import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.PERCENT_INTERVAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.YES_NO;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.table.Test.Is;
import kaoping.table.Test.Within;
import kaoping.value.Interval;
import kaoping.value.Rounding;

/** The sheet 等次: the ladder of tiers from the best to the lowest, by score, by quota, or by both. */
public final class TierSheet {
    private static final SheetKind.Columns<Standing> COLUMNS = new SheetKind.Columns<>();

    public static final Column<String> GROUP =
            COLUMNS.when("单位类别", TEXT, "只用于这类单位；留空用于没有专门等次行的类别", new Is<>("group", Standing::getGroup));
    public static final Column<Interval> TOTAL =
            COLUMNS.when("总分", INTERVAL, "总分在这个范围内才能评为这一等次", new Within<>("total", Standing::getTotal));
    public static final Column<Interval> RATE =
            COLUMNS.when("得分率", PERCENT_INTERVAL, "总分占满分的百分比在这个范围内才能评为这一等次", new Within<>("rate", Standing::getRate));
    public static final Column<String> TIER = COLUMNS.must("等次", TEXT, "如 优秀；同一类别从高到低逐行写");
    public static final Column<BigDecimal> SHARE = COLUMNS.then("名额比例", PERCENT, "占本类别单位数的百分之几");
    public static final Column<Integer> PLACES = COLUMNS.then("名额", WHOLE, "固定名额，几个");
    public static final Column<Rounding> ROUNDING =
            COLUMNS.then("名额取整", choice(Rounding.class), "按比例算出的名额怎样取整；留空为四舍五入");
    public static final Column<Boolean> REST = COLUMNS.then("其余", YES_NO, "其余单位都评为这一等次；每个类别至多一行");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Standing> KIND =
            COLUMNS.decides("等次", Standing.class, "tier", "等次怎样评定；同一类别从高到低，先看名额，再看总分范围");

    private TierSheet() {}
}
