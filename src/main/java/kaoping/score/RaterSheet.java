package kaoping.score;

import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.SheetKind;

/** The sheet 评议: who rates, and how much each rater's average weighs. */
public final class RaterSheet {
    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> NAME = COLUMNS.then("指标名称", WORDS, "只用于这些指标");
    public static final Column<String> GROUP = COLUMNS.then("单位类别", TEXT, "只用于这类单位");
    public static final Column<String> RATER = COLUMNS.must("评价主体", TEXT, "谁来评，如 县领导；提交时的写法要与这里一致");
    public static final Column<String> PARENT = COLUMNS.then("属于", TEXT, "上一层的评价主体；留空为最上一层");
    public static final Column<BigDecimal> WEIGHT = COLUMNS.must("权重", PERCENT, "在同一层里占百分之几；同一层合计 100%");
    public static final Column<Absence> ABSENCE = COLUMNS.then("缺席", choice(Absence.class), "没有有效的票时怎样办；留空为其余折算，总会报告");
    public static final Column<Integer> FEWEST = COLUMNS.then("最少票数", WHOLE, "有效票不到这么多的，它的票都不计，按“缺席”办，总会报告；留空不限");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Void> KIND =
            COLUMNS.listed("评议", "评议的指标由谁评、各占多少；自上而下，第一组适用的行起作用，指标名称和单位类别相同的行是一组；没有这张表时每票一样重");

    private RaterSheet() {}
}
