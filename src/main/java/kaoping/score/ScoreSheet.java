package kaoping.score;

import static kaoping.table.CellTypes.DATE;
import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.INTERVAL;
import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.PERCENT_INTERVAL;
import static kaoping.table.CellTypes.PERCENT_RANGE;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WHOLE_INTERVAL;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.YES_NO;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kaoping.policy.NotApplicable;
import kaoping.policy.PartialStep;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.RatingTypes;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;
import kaoping.table.Test.Within;
import kaoping.value.Grades;
import kaoping.value.Interval;
import kaoping.value.Relation;

/** The sheet 评分: which indicators a row is for, and how they are scored. The topmost row that fits decides. */
public final class ScoreSheet {
    private static final SheetKind.Columns<Line> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> NAME =
            COLUMNS.when("指标名称", WORDS, "只用于这些指标", new AnyOf<>("name", Line::getName));
    public static final Column<String> SECTION =
            COLUMNS.when("一级指标", TEXT, "只用于这个一级指标", new Is<>("section", Line::getSection));
    public static final Column<String> CATEGORY =
            COLUMNS.when("二级指标", TEXT, "只用于这个二级指标", new Is<>("category", Line::getCategory));
    public static final Column<String> GROUP = COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Line::getGroup));
    public static final Column<String> MEASURE =
            COLUMNS.when("计量单位", TEXT, "只用于这个计量单位", new Is<>("measure", Line::getMeasure));
    public static final Column<Relation> RELATION =
            COLUMNS.when("关系", choice(Relation.class), "表格里填的关系", new Is<>("relation", Line::getRelation));
    public static final Column<Interval> TARGET =
            COLUMNS.when("目标值", INTERVAL, "目标值在这个范围内", new Within<>("target", Line::getTarget));
    public static final Column<Interval> ACTUAL =
            COLUMNS.when("实际值", INTERVAL, "实际值在这个范围内", new Within<>("actual", Line::getActual));
    public static final Column<Interval> RATIO =
            COLUMNS.when("完成率", PERCENT_INTERVAL, "完成率在这个范围内；正向为实际÷目标，反向为目标÷实际", new Within<>("ratio", Line::getRatio));
    public static final Column<Interval> DEVIATION = COLUMNS.when(
            "偏差率", PERCENT_INTERVAL, "偏差率在这个范围内；偏差率是实际与目标的差数÷目标，不分高低", new Within<>("deviation", Line::getDeviation));
    public static final Column<Boolean> MET =
            COLUMNS.when("是否达标", YES_NO, "实际值按关系达到目标值", new Is<>("met", Line::getMet));
    public static final Column<List<String>> WORD =
            COLUMNS.when("完成情况", WORDS, "定性指标填的评定用语", new AnyOf<>("actualText", Line::getActualText));
    public static final Column<Interval> RANK =
            COLUMNS.when("名次", WHOLE_INTERVAL, "在比较范围里列第几名，第一名是 1", Relative.condition("rank", Comparison::getRank));
    public static final Column<Interval> RANK_FROM_END = COLUMNS.when(
            "倒数名次", WHOLE_INTERVAL, "从后面数第几名，最后一名是 1", Relative.condition("rankFromEnd", Comparison::getRankFromEnd));
    public static final Column<Interval> RANK_SHARE = COLUMNS.when(
            "名次占比",
            PERCENT_INTERVAL,
            "名次 ÷ 比较的单位数；前30% 写 ≤30%，最后10% 写 >90%",
            Relative.condition("rankShare", Comparison::getRankShare));

    public static final Column<Method> METHOD = COLUMNS.must("计分方法", choice(Method.class), "怎样计分");
    public static final Column<BigDecimal> AGAINST = COLUMNS.then("目标取值", DECIMAL, "计分时用它代替表格里的目标值");
    public static final Column<BigDecimal> SHARE = COLUMNS.then("得分率", PERCENT, "按分值比例：得分值的百分之几");
    public static final Column<BigDecimal> POINTS = COLUMNS.then("得分", DECIMAL, "固定分：得几分，不超过分值；逐档得分：每一步得几分");
    public static final Column<Interval> RANGE =
            COLUMNS.then("评定区间", PERCENT_RANGE, "区间评定：评定分应在分值的这个范围内；直线内插：得分从分值的百分之几到百分之几");
    public static final Column<Interval> POINTS_RANGE =
            COLUMNS.then("得分区间", INTERVAL, "区间评定：评定分应在几分到几分之间；直线内插：得分从几分到几分；与评定区间填一个");
    public static final Column<BigDecimal> THRESHOLD = COLUMNS.then("门槛", PERCENT, "达到门槛后按比例：完成率低于它不得分");
    public static final Column<BigDecimal> FROM = COLUMNS.then("起扣点", DECIMAL, "逐档扣分、逐档得分：从这个数起计步；留空为目标值");
    public static final Column<StepSide> SIDE =
            COLUMNS.then("计步方向", choice(StepSide.class), "逐档扣分、逐档得分：往起扣点的哪一边计步；留空为按关系");
    public static final Column<BigDecimal> TOLERANCE =
            COLUMNS.then("允许偏差", DECIMAL, "差多少以内不扣分，以步长单位计；按期限扣分为宽限；越接近越好为目标值的百分之几");
    public static final Column<AfterTolerance> BEYOND =
            COLUMNS.then("超出允许偏差后", choice(AfterTolerance.class), "超出以后从哪里算起；留空为从允许偏差起扣");
    public static final Column<BigDecimal> STEP = COLUMNS.then("每", DECIMAL, "每多少算一步");
    public static final Column<StepUnit> STEP_UNIT =
            COLUMNS.then("步长单位", choice(StepUnit.class), "一步以什么计；留空为数值，按期限扣分为天");
    public static final Column<BigDecimal> COST = COLUMNS.then("扣分", DECIMAL, "每一步扣几分");
    public static final Column<PartialStep> PARTIAL = COLUMNS.then("不足一步", choice(PartialStep.class), "留空用说明表的规定，并予提示");
    public static final Column<BigDecimal> MOST_LOST = COLUMNS.then("最多扣", CellTypes.CAP, "逐档扣分、按期限扣分：最多扣几分；留空不另设上限");
    public static final Column<LocalDate> DEADLINE = COLUMNS.then("期限", DATE, "按期限扣分：最后一天；留空为目标值里的日期");
    public static final Column<BigDecimal> BASE = COLUMNS.then("基础分", DECIMAL, "逐档得分：达到起扣点就得几分，留空为 0；凭事项加减：从几分起，留空为满分");
    public static final Column<BigDecimal> FLOOR =
            COLUMNS.then("最低分", DECIMAL, "扣到这里为止，可以是负数；留空为 0（扣完为止）；逐档得分：没有达到起扣点得几分");
    public static final Column<BigDecimal> CAP = COLUMNS.then("最高得分率", CellTypes.PERCENT_CAP, "最多得分值的百分之几；留空为 100%");
    public static final Column<BigDecimal> MOST = COLUMNS.then("最高分", CellTypes.CAP, "这个指标最多得几分，可以超过分值；留空以分值为限");
    public static final Column<BigDecimal> SURPLUS_FROM = COLUMNS.then("超额起点", PERCENT, "完成率超过它才算超额；留空为 100%");
    public static final Column<BigDecimal> SURPLUS_STEP =
            COLUMNS.then("超额每", DECIMAL, "每超过几个百分点（超额单位写数值的，多少数量）算一步，按期限扣分为每提前几天，逐档扣分以步长单位计；留空只加一次");
    public static final Column<BigDecimal> SURPLUS = COLUMNS.then("超额加分", DECIMAL, "超额或提前的，每一步在得分之外再加几分；写负数是扣分");
    public static final Column<BigDecimal> SURPLUS_MOST = COLUMNS.then("超额上限", CellTypes.CAP, "超额加分（扣分）最多几分；留空不封顶");
    public static final Column<PeerRange> RANGE_OF_PEERS =
            COLUMNS.then("比较范围", choice(PeerRange.class), "与谁比名次、最优值和平均值；留空为本类别；“其余”的行填上它，说明句里才写名次");
    public static final Column<RankBasis> RANKED_BY = COLUMNS.then("排名依据", choice(RankBasis.class), "名次按什么排；留空为实际值");
    public static final Column<RankOrder> ORDER =
            COLUMNS.then("名次方向", choice(RankOrder.class), "谁排第一；留空为按关系：≤、< 的低的在前，其余高的在前");
    public static final Column<Yardstick> YARDSTICK =
            COLUMNS.then("比较对象", choice(Yardstick.class), "计分时用比较范围里的最优值、平均值等代替目标值");
    public static final Column<BigDecimal> BASE_SHARE = COLUMNS.then("基础得分率", PERCENT, "功效系数：最差的得分值的百分之几，没有写 0%");
    public static final Column<Grades> GRADES = COLUMNS.then("评语分", RatingTypes.GRADES, "评议：每个词折几分；写“不计”的票不算");
    public static final Column<BigDecimal> RATING_FULL = COLUMNS.then("评议满分", DECIMAL, "评议：票上的满分；留空为 100");
    public static final Column<Integer> DROPPED = COLUMNS.then("去掉高低", WHOLE, "评议：每个评价主体去掉几个最高分和几个最低分；留空不去");
    public static final Column<NotApplicable> NOT_APPLICABLE =
            COLUMNS.then("不适用时", choice(NotApplicable.class), "实际值填“不适用”“不涉及”的怎样办；留空用说明表的规定");
    public static final Column<SurplusUnit> SURPLUS_UNIT =
            COLUMNS.then("超额单位", choice(SurplusUnit.class), "“超额每”以什么计：数值是每超过几个、几万元；留空为百分点");
    public static final Column<Interval> VOTE_SHARE =
            COLUMNS.when("票率", PERCENT_INTERVAL, "“评语”里的词占全部有效票的百分比在这个范围内", VoteShare.condition());
    public static final Column<List<String>> VOTES = COLUMNS.then("评语", WORDS, "票率：看哪些词的票，几个词合起来算");
    public static final Column<Interval> BESIDE_RATE =
            COLUMNS.when("另看完成率", PERCENT_INTERVAL, "同一单位“另看指标”的完成率在这个范围内；未完成写 <100%", Beside.condition());
    public static final Column<String> BESIDE = COLUMNS.then("另看指标", TEXT, "另看完成率：看同一单位的哪个指标");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Line> KIND = COLUMNS.decides("评分", Line.class, "score", "每个指标怎样计分；自上而下，第一条适用的行起作用");

    private ScoreSheet() {}
}
