package kaoping.trial;

import static kaoping.table.CellTypes.DATE;
import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.ROUNDS;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.VALUE;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaoping.facts.EntryKind;
import kaoping.table.Column;
import kaoping.table.RatingTypes;
import kaoping.table.SheetKind;
import kaoping.value.Relation;
import kaoping.value.Round;

/** The sheet 验算: given facts and what must come out. Rows of one name make one trial case with several units or facts. */
public final class TrialSheet {
    /** In an expectation: there must be none. */
    public static final String NONE = "无";

    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<String> CASE = COLUMNS.must("算例", TEXT, "算例的名称；同名的几行是同一个算例");
    public static final Column<String> NOTE = COLUMNS.then("说明", TEXT, "这个算例要证明什么");
    public static final Column<String> UNIT = COLUMNS.then("单位", TEXT, "单位名称；只有一个单位时可留空");
    public static final Column<String> GROUP = COLUMNS.then("单位类别", TEXT, "单位所属的类别");
    public static final Column<String> INDICATOR = COLUMNS.then("指标名称", TEXT, "给一个指标");
    public static final Column<String> SECTION = COLUMNS.then("一级指标", TEXT, "指标的一级指标");
    public static final Column<String> CATEGORY = COLUMNS.then("二级指标", TEXT, "指标的二级指标");
    public static final Column<String> MEASURE = COLUMNS.then("计量单位", TEXT, "指标的计量单位");
    public static final Column<Relation> RELATION = COLUMNS.then("关系", choice(Relation.class), "指标的关系；留空为未填");
    public static final Column<String> TARGET = COLUMNS.then("目标值", VALUE, "指标的目标值");
    public static final Column<String> ACTUAL = COLUMNS.then("实际值", VALUE, "指标的实际值");
    public static final Column<BigDecimal> WEIGHT = COLUMNS.then("分值", DECIMAL, "指标的分值");
    public static final Column<BigDecimal> CLAIMED = COLUMNS.then("自评得分", DECIMAL, "指标的自评得分");
    public static final Column<BigDecimal> JUDGED = COLUMNS.then("评定分", DECIMAL, "指标的评定分");
    public static final Column<String> RATER = COLUMNS.then("评价主体", TEXT, "指标的评议是谁给的；同一指标再有评价主体的，另起一行，只写指标名称，不写分值");
    public static final Column<Map<String, Integer>> VOTES = COLUMNS.then("评语票数", RatingTypes.VOTES, "评价主体投了哪些词，各几票");
    public static final Column<List<BigDecimal>> SCORES = COLUMNS.then("评价分", RatingTypes.SCORES, "评价主体打的分，几个人打的写几个");
    public static final Column<String> REASON = COLUMNS.then("偏差原因", TEXT, "指标没有完成的原因");
    public static final Column<String> STANDARD = COLUMNS.then("评分标准", TEXT, "指标的评（扣）分标准");
    public static final Column<String> PRINTED_SECTION = COLUMNS.then("表中一级", TEXT, "表格的一级指标格里印的字");
    public static final Column<String> PRINTED_CATEGORY = COLUMNS.then("表中二级", TEXT, "表格的二级指标格里印的字");
    public static final Column<String> FUND = COLUMNS.then("资金来源", TEXT, "成本指标所属的预算行；没有指标名称时，给这一预算行");
    public static final Column<BigDecimal> INITIAL = COLUMNS.then("年初预算", DECIMAL, "预算行的年初预算");
    public static final Column<BigDecimal> ADJUSTED = COLUMNS.then("全年预算", DECIMAL, "预算行的全年预算");
    public static final Column<BigDecimal> EXECUTED = COLUMNS.then("执行数", DECIMAL, "预算行的执行数");
    public static final Column<String> RATE = COLUMNS.then("执行率", VALUE, "预算行填的执行率，如 99%");
    public static final Column<String> PART = COLUMNS.then("得分项", TEXT, "给一个已经合计好的得分项");
    public static final Column<BigDecimal> PART_POINTS = COLUMNS.then("得分项分数", DECIMAL, "得分项的分数");
    public static final Column<Round> ROUND = COLUMNS.then("轮次", ROUNDS, "指标所在的那一轮，或得分项分数是哪一轮的，如 2023-03、2023Q1、第一轮");
    public static final Column<EntryKind> KIND = COLUMNS.then("类型", choice(EntryKind.class), "给一个计分事项：它的类型");
    public static final Column<String> MATTER = COLUMNS.then("事项", TEXT, "计分事项的名称");
    public static final Column<String> LEVEL = COLUMNS.then("级别", TEXT, "计分事项的级别");
    public static final Column<String> CIRCUMSTANCE = COLUMNS.then("情形", TEXT, "计分事项的情形");
    public static final Column<BigDecimal> COUNT = COLUMNS.then("件数", DECIMAL, "计分事项的件数；留空为 1");
    public static final Column<String> ABOUT = COLUMNS.then("同一事由", TEXT, "计分事项为的是哪一件事");
    public static final Column<String> ENDORSEMENT = COLUMNS.then("批示", TEXT, "计分事项有哪一级领导批示");
    public static final Column<LocalDate> DATE_OF = COLUMNS.then("日期", DATE, "计分事项的日期");
    public static final Column<String> EVIDENCE = COLUMNS.then("佐证材料", TEXT, "计分事项的佐证材料");
    public static final Column<FormItem> FORM_ITEM = COLUMNS.then("表格项", choice(FormItem.class), "给表格里的一处文字");
    public static final Column<String> FORM_TEXT =
            COLUMNS.then("表格内容", VALUE, "这处文字的内容；编号写 1、2、4，两个名称写 甲、乙，文字所述写 指标、24次");
    public static final Column<BigDecimal> CLAIMED_TOTAL = COLUMNS.then("自报总分", DECIMAL, "单位自报或公布的总分");
    public static final Column<BigDecimal> CLAIMED_PART = COLUMNS.then("自报得分项分数", DECIMAL, "单位自报的这个得分项的分数");
    public static final Column<Integer> CLAIMED_RANK = COLUMNS.then("公布名次", WHOLE, "公布的名次");
    public static final Column<String> CLAIMED_TIER = COLUMNS.then("公布等次", TEXT, "公布的等次");

    public static final Column<BigDecimal> POINTS = COLUMNS.then("应得分", DECIMAL, "本行的指标或事项应得几分");
    public static final Column<BigDecimal> TOTAL = COLUMNS.then("应得总分", DECIMAL, "本行的单位总分应为几分");
    public static final Column<Integer> RANK = COLUMNS.then("应列名次", WHOLE, "本行的单位应列第几名");
    public static final Column<String> TIER = COLUMNS.then("应评等次", TEXT, "本行的单位应评什么等次；写“无”表示待核定");
    public static final Column<List<String>> LISTS = COLUMNS.then("应上名单", WORDS, "本行的单位应上哪些名单；写“无”表示不上任何名单");
    public static final Column<List<String>> FINDINGS =
            COLUMNS.then("应有提示", WORDS, "本行应有哪些核对结果，写核对项或代码，要核对级别时写成 核对项（错误）；写“无”表示一条也没有");
    public static final Column<List<String>> NO_FINDINGS = COLUMNS.then("不应有提示", WORDS, "本行不应有哪些核对结果，写法同上");

    public static final SheetKind<Void> KIND_OF_SHEET = COLUMNS.ownOnly("验算", "给出事实和应有的结果，改动方案后自动验算");

    private TrialSheet() {}
}
