package kaoping.check;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Severity;
import kaoping.table.Column;
import kaoping.table.SheetKind;

/** The sheet 核对: which checks are made, how grave each is, and what it tolerates. Its rows are facts for check.drl. */
public final class CheckSheet {
    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<CheckItem> ITEM = COLUMNS.must("核对项", choice(CheckItem.class), "核对什么；没有列出的不核对");
    public static final Column<Severity> SEVERITY = COLUMNS.must("级别", choice(Severity.class), "发现后按哪一级报告");
    public static final Column<BigDecimal> TOLERANCE = COLUMNS.then("容差", DECIMAL, "差数不超过它时只作提示；留空为 0");
    public static final Column<BigDecimal> LIMIT = COLUMNS.then("界限", DECIMAL, "完成率过高：超过百分之几");
    public static final Column<List<String>> WORDING =
            COLUMNS.then("用语", WORDS, "定性用语、二级指标：规定的词；目标已到上限：看哪些关系；矛盾：表示完成的词；为负、超过百分之百：名称里有这些词的不核对");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子，或理由");

    public static final SheetKind<Void> KIND = COLUMNS.listed("核对", "对提交的表格和公布的结果核对什么");

    private CheckSheet() {}
}
