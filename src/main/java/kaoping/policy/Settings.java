package kaoping.policy;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Rounding;

/** The sheet 说明: what the policy is about, and the choices that hold for all of it. */
public record Settings(Row row) {
    /** In 期间: the workbook serves every period that has none of its own. */
    public static final String EVERY_PERIOD = "通用";

    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<String> JURISDICTION = COLUMNS.must("地区代码", TEXT, "六位行政区划代码，如 530622");
    public static final Column<String> AREA = COLUMNS.must("地区名称", TEXT, "如 巧家县");
    public static final Column<String> POLICY = COLUMNS.must("方案代码", TEXT, "小写英文短名，接口用它找方案，如 annual-appraisal");
    public static final Column<String> TITLE = COLUMNS.must("方案名称", TEXT, "如 年度综合绩效考评");
    public static final Column<String> PERIOD = COLUMNS.must("期间", TEXT, "如 2023；写“通用”表示没有专门版本的期间都用它");
    public static final Column<String> BASIS = COLUMNS.then("依据文件", TEXT, "文件名和文号");
    public static final Column<BigDecimal> FULL_SCORE = COLUMNS.then("满分", DECIMAL, "各部分满分之和应等于它；不设满分可留空");
    public static final Column<Integer> SCALE = COLUMNS.must("得分小数位", WHOLE, "每项得分保留几位小数，如 2");
    public static final Column<Rounding> ROUNDING = COLUMNS.must("得分取整", choice(Rounding.class), "每项得分怎样取到规定的小数位");
    public static final Column<Integer> TOTAL_SCALE = COLUMNS.then("总分小数位", WHOLE, "总分保留几位小数；留空与得分相同");
    public static final Column<Integer> RATIO_SCALE =
            COLUMNS.then("完成率小数位", WHOLE, "先把完成率（百分数）取到几位小数再计分；留空表示不先取整，只在得分上取整一次");
    public static final Column<PartialStep> PARTIAL_STEP =
            COLUMNS.then("不足一步", choice(PartialStep.class), "每…扣…分时，不足一步的部分怎样算；评分行里另有规定的从其规定");
    public static final Column<RankTies> RANK_TIES = COLUMNS.then("名次并列", choice(RankTies.class), "总分相同的单位名次怎样排");
    public static final Column<List<String>> TIE_KEYS = COLUMNS.then("次序键", WORDS, "名次并列选“按次序键”时，依次比较哪些得分项");
    public static final Column<LineTies> LINE_TIES =
            COLUMNS.then("线上并列", choice(LineTies.class), "等次或名单的界线正好落在并列单位中间时怎样办；总会报告");
    public static final Column<BigDecimal> MARGIN = COLUMNS.then("临界差距", DECIMAL, "界线上下两个单位的总分差小于它就提示；留空不提示");
    public static final Column<VetoOrder> VETO_ORDER =
            COLUMNS.then("否决次序", choice(VetoOrder.class), "被否决单位空出的名额让给后面的单位，还是空着；否决行的“名额顺延”另有规定的从其规定");
    public static final Column<QuotaBase> QUOTA_BASE =
            COLUMNS.then("名额基数", choice(QuotaBase.class), "名额比例乘哪些单位的个数；留空为已经计分的单位");
    public static final Column<JudgedDefault> JUDGED =
            COLUMNS.then("评定分缺省", choice(JudgedDefault.class), "区间评定的指标没有评定分时怎样办");
    public static final Column<RoundingOrder> ROUNDING_ORDER =
            COLUMNS.then("取整次序", choice(RoundingOrder.class), "指标得分先取整再相加，还是按精确值相加、总分只取整一次；留空为先取整后相加");
    public static final Column<Integer> PART_SCALE = COLUMNS.then("得分项小数位", WHOLE, "每个得分项先取到几位小数再乘系数、相加；留空不取整");
    public static final Column<CapOrder> CAP_ORDER =
            COLUMNS.then("封顶次序", choice(CapOrder.class), "加减分受不受汇总表“总分”一行的上限限制；留空为先加减分后封顶");
    public static final Column<NotApplicable> NOT_APPLICABLE =
            COLUMNS.then("不适用", choice(NotApplicable.class), "实际值填“不适用”“不涉及”的指标怎样办；评分行里另有规定的从其规定");
    public static final Column<StandardUse> STANDARDS =
            COLUMNS.then("评分标准", choice(StandardUse.class), "指标怎样计分：照评分表，还是照表格里各行写的评（扣）分标准；留空为按评分表");
    public static final Column<List<String>> OWN_SHEETS = COLUMNS.then("自定义", WORDS, "本方案自定义的工作表名");
    public static final Column<List<String>> STATED = COLUMNS.many("原文", "文件里写明的规定，一条一行");
    public static final Column<List<String>> INFERRED = COLUMNS.many("推定", "文件没有写明、由公布的数字推定的规定，一条一行");
    public static final Column<List<String>> JUSTIFIED = COLUMNS.many("保留", "检查提示而仍按原文保留的地方和理由，一条一行");

    public static final SheetKind<Void> KIND = COLUMNS.upright("说明", "方案是什么、依据什么、小数和并列怎样处理");

    /** A score brought to the policy's scale, once. */
    public BigDecimal round(BigDecimal points) {
        return points.setScale(row.need(SCALE), row.need(ROUNDING).mode());
    }

    /** An exact quotient brought to the policy's scale, once. */
    public BigDecimal round(Fraction points) {
        return points.round(row.need(SCALE), row.need(ROUNDING).mode());
    }

    /** {@code dividend ÷ divisor}, rounded once, straight to the policy's scale. */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, row.need(SCALE), row.need(ROUNDING).mode());
    }

    /** A total brought to its scale. */
    public BigDecimal roundTotal(BigDecimal total) {
        return total.setScale(
                row.get(TOTAL_SCALE, row.need(SCALE)), row.need(ROUNDING).mode());
    }

    /** An exact total brought to its scale, once. */
    public BigDecimal roundTotal(Fraction total) {
        return total.round(
                row.get(TOTAL_SCALE, row.need(SCALE)), row.need(ROUNDING).mode());
    }

    /** A part of the total, brought to its scale where the policy gives one. */
    public Fraction roundPart(Fraction points) {
        Integer scale = row.get(PART_SCALE);
        return scale == null
                ? points
                : Fraction.of(points.round(scale, row.need(ROUNDING).mode()));
    }

    /** Points as they are published; those without an end rounded, which is said with ≈ beside them. */
    public String print(Fraction points) {
        return points.isDecimal()
                ? print(points.decimal())
                : Exact.plain(points.round(row.need(SCALE), row.need(ROUNDING).mode()));
    }

    /** A score as it is published: {@code 3.6} at two decimals → {@code 3.60}. */
    public String print(BigDecimal points) {
        BigDecimal rounded = round(points);
        return rounded.compareTo(points) == 0 ? Exact.plain(rounded) : Exact.print(points);
    }

    /** A total as it is published. */
    public String printTotal(BigDecimal total) {
        return Exact.plain(roundTotal(total));
    }

    public RankTies rankTies() {
        return row.get(RANK_TIES, RankTies.COMPETITION);
    }

    public LineTies lineTies() {
        return row.get(LINE_TIES, LineTies.STOP);
    }

    public PartialStep partialStep() {
        return row.get(PARTIAL_STEP, PartialStep.WHOLE_STEPS);
    }

    public RoundingOrder roundingOrder() {
        return row.get(ROUNDING_ORDER, RoundingOrder.ROUND_THEN_ADD);
    }

    public CapOrder capOrder() {
        return row.get(CAP_ORDER, CapOrder.ADJUST_THEN_CAP);
    }

    public StandardUse standards() {
        return row.get(STANDARDS, StandardUse.SHEET);
    }

    public JudgedDefault judgedDefault() {
        return row.get(JUDGED, JudgedDefault.NOTHING);
    }
}
