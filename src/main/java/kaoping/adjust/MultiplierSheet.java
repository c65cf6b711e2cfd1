package kaoping.adjust;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;

/** The sheet 倍数: which entries of 计件 and 加减分 count several times over, said once for all of their rows. */
public final class MultiplierSheet {
    private static final SheetKind.Columns<Multiplied> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> ENDORSEMENT =
            COLUMNS.when("批示", WORDS, "提交时写的批示，如 省级领导", new AnyOf<>("endorsement", Multiplied::getEndorsement));
    public static final Column<List<String>> MATTER =
            COLUMNS.when("事项", WORDS, "只用于这些事项", new AnyOf<>("matter", Multiplied::getMatter));
    public static final Column<List<String>> LEVEL =
            COLUMNS.when("级别", WORDS, "只用于这些级别", new AnyOf<>("level", Multiplied::getLevel));
    public static final Column<List<String>> CIRCUMSTANCE =
            COLUMNS.when("情形", WORDS, "只用于这些情形", new AnyOf<>("circumstance", Multiplied::getCircumstance));
    public static final Column<String> GROUP =
            COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Multiplied::getGroup));
    public static final Column<BigDecimal> TIMES = COLUMNS.then("倍数", DECIMAL, "几倍，减半写 0.5；与另加分至少填一个");
    public static final Column<MultiplierWay> WAY =
            COLUMNS.then("倍数方式", choice(MultiplierWay.class), "乘以：5 分乘以 2 得 10 分；另加：5 分另加 2 倍得 15 分；留空为乘以");
    public static final Column<BigDecimal> PLUS = COLUMNS.then("另加分", DECIMAL, "每件另加几分，不是几倍；扣分事项另扣几分；先加倍，再另加");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Multiplied> KIND =
            COLUMNS.decides("倍数", Multiplied.class, "adjust", "计件和加减分的事项怎样加倍；自上而下，第一条适用的行起作用");

    private MultiplierSheet() {}
}
