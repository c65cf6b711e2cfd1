package kaoping.adjust;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE_INTERVAL;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.YES_NO;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.policy.PartialStep;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;
import kaoping.table.Test.Within;
import kaoping.value.Interval;

/** The sheets 计件 and 加减分: what an entry is worth, to which part it counts, and up to what. */
public final class CountSheet {
    /** Where bonuses and deductions count when the row does not say. */
    public static final String ADJUSTMENTS = "加减分";

    public static final Columns<Counted> COUNT = new Columns<>(true);
    public static final Columns<Adjusted> ADJUST = new Columns<>(false);

    public static final SheetKind<Counted> COUNTS =
            COUNT.columns.decides("计件", Counted.class, "adjust", "按件、按渠道、按级别计分的事项；自上而下，第一条适用的行起作用");
    public static final SheetKind<Adjusted> ADJUSTS =
            ADJUST.columns.decides("加减分", Adjusted.class, "adjust", "加分和扣分的事项；自上而下，第一条适用的行起作用");

    private CountSheet() {}

    /** The columns that both sheets have. */
    public static final class Columns<S extends Item> {
        private final SheetKind.Columns<S> columns = new SheetKind.Columns<>();

        public final Column<List<String>> matter =
                columns.when("事项", WORDS, "提交时写的事项名称", new AnyOf<>("matter", Item::getMatter));
        public final Column<List<String>> level =
                columns.when("级别", WORDS, "如 国家级、省级", new AnyOf<>("level", Item::getLevel));
        public final Column<List<String>> circumstance =
                columns.when("情形", WORDS, "事项、级别以外的区分，如 一等奖、主办", new AnyOf<>("circumstance", Item::getCircumstance));
        public final Column<String> group = columns.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Item::getGroup));
        public final Column<BigDecimal> points = columns.must("每件分值", DECIMAL, "一件（次）计几分，扣分写负数");
        public final Column<BigDecimal> per = columns.then("每", DECIMAL, "每多少数量计一次“每件分值”，如每 1000 万元；留空为每件");
        public final Column<PartialStep> partial =
                columns.then("不足一步", choice(PartialStep.class), "不足一个“每”的部分怎样算；留空用说明表的规定");
        public final Column<BigDecimal> exempt = columns.then("免计", DECIMAL, "全期开头的多少件（数量）不计，按日期先后；留空为 0");
        public final Column<String> part;
        public final Column<String> family;
        public final Column<HighestOf> highest;
        public final Column<BigDecimal> perEntry;
        public final Column<BigDecimal> perMonth;
        public final Column<BigDecimal> perQuarter;
        public final Column<BigDecimal> perYear;
        public final Column<BigDecimal> perFamily;
        public final Column<Boolean> evidence;
        public final Column<String> indicator;
        public final Column<Interval> turn;
        public final Column<String> basis;

        /** @param named whether a row must say to which part it counts, unless it counts to an indicator */
        Columns(boolean named) {
            part = columns.then("计入", TEXT, named ? "计入哪个得分项；必填，写了计入指标的除外" : "计入哪个得分项；留空计入“加减分”");
            family = columns.then("类别", TEXT, "事项的类别，几行可以同属一类，共用类别上限");
            highest = columns.then("就高", choice(HighestOf.class), "同一事由（或同一类别）的几项只计分值最高的一项；留空各计各的");
            perEntry = columns.then("单项上限", CellTypes.CAP, "提交的一项最多计几分（扣分为最多扣几分，下同）");
            perMonth = columns.then("月上限", CellTypes.CAP, "本行每月最多计几分（扣分为最多扣几分）");
            perQuarter = columns.then("季上限", CellTypes.CAP, "本行每季最多计几分");
            perYear = columns.then("年上限", CellTypes.CAP, "本行全年最多计几分");
            perFamily = columns.then("类别上限", CellTypes.CAP, "同一类别的各行全年合计最多计几分，加分、扣分分开算；写一行即可");
            evidence = columns.then("须有佐证", YES_NO, "没有佐证材料的不计分");
            indicator = columns.then("计入指标", TEXT, "在这个指标的得分里加减，不低于 0（或最低分），不超过分值；留空按计入");
            turn = columns.when(
                    "第几次", WHOLE_INTERVAL, "本单位同一事项的第几次（件），按日期先后，第一次是 1；件数 3 是三次", new Within<>("turn", Item::getTurn));
            basis = columns.then("依据", TEXT, "原文的句子；推定的写明“推定”");
        }
    }
}
