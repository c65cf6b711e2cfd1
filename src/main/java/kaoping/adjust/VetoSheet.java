package kaoping.adjust;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.YES_NO;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;

/** The sheet 一票否决: which matters forbid what. */
public final class VetoSheet {
    private static final SheetKind.Columns<Vetoing> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> MATTER =
            COLUMNS.when("事项", WORDS, "提交时写的否决事项名称", new AnyOf<>("matter", Item::getMatter));
    public static final Column<List<String>> LEVEL =
            COLUMNS.when("级别", WORDS, "如 重大、特别重大", new AnyOf<>("level", Item::getLevel));
    public static final Column<String> GROUP = COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Item::getGroup));
    public static final Column<VetoEffect> EFFECT = COLUMNS.must("处理", choice(VetoEffect.class), "发生后怎样处理");
    public static final Column<BigDecimal> SCORE = COLUMNS.then("总分", DECIMAL, "总分定为：定为几分；原来不到的不抬高");
    public static final Column<String> TIER = COLUMNS.then("等次", TEXT, "不得评为：哪个等次");
    public static final Column<Boolean> RELEASE = COLUMNS.then("名额顺延", YES_NO, "被否决单位空出的高等次名额是否让给后面的单位；留空为否");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Vetoing> KIND =
            COLUMNS.decides("一票否决", Vetoing.class, "adjust", "发生后否决评优或得分的事项；自上而下，第一条适用的行起作用");

    private VetoSheet() {}

    /** The cells that the row's effect needs and the row leaves blank. */
    public static List<Column<?>> missing(Row row) {
        return switch (row.need(EFFECT)) {
            case SET_SCORE -> row.get(SCORE) == null ? List.of(SCORE) : List.of();
            case BAR_TIER -> row.get(TIER) == null ? List.of(TIER) : List.of();
            case LOWEST_TIER, LOWER_ONE -> List.of();
        };
    }
}
