package kaoping.adjust;

import static kaoping.table.CellTypes.DECIMAL;
import static kaoping.table.CellTypes.INTERVAL;
import static kaoping.table.CellTypes.PERCENT_INTERVAL;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.YES_NO;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.score.VoteShare;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.table.Test.AnyOf;
import kaoping.table.Test.Is;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import kaoping.value.Interval;

/** The sheet 一票否决: which matters, indicators, parts, totals and ranks forbid what. */
public final class VetoSheet {
    private static final SheetKind.Columns<Ground> COLUMNS = new SheetKind.Columns<>();

    public static final Column<List<String>> MATTER =
            COLUMNS.when("事项", WORDS, "提交时写的否决事项名称", new AnyOf<>("matter", Ground::getMatter));
    public static final Column<List<String>> LEVEL =
            COLUMNS.when("级别", WORDS, "如 重大、特别重大", new AnyOf<>("level", Ground::getLevel));
    public static final Column<String> GROUP =
            COLUMNS.when("单位类别", TEXT, "只用于这类单位", new Is<>("group", Ground::getGroup));
    public static final Column<List<String>> INDICATOR =
            COLUMNS.when("指标名称", WORDS, "按指标否决：哪些指标", new AnyOf<>("indicator", Ground::getIndicator));
    public static final Column<Interval> ACTUAL =
            COLUMNS.when("实际值", INTERVAL, "按指标否决：实际值在这个范围内", new Within<>("actual", Ground::getActual));
    public static final Column<Interval> RATIO =
            COLUMNS.when("完成率", PERCENT_INTERVAL, "按指标否决：完成率在这个范围内", new Within<>("ratio", Ground::getRatio));
    public static final Column<Interval> RATE = COLUMNS.when(
            "得分率", PERCENT_INTERVAL, "指标得分占分值、或得分项占汇总表满分的百分比在这个范围内", new Within<>("rate", Ground::getRate));
    public static final Column<List<String>> PART =
            COLUMNS.when("得分项", WORDS, "按得分项否决：哪些得分项", new AnyOf<>("part", Ground::getPart));
    public static final Column<Interval> POINTS =
            COLUMNS.when("得分", INTERVAL, "按得分项否决：得分（封顶、乘系数以前）在这个范围内", new Within<>("points", Ground::getPoints));
    public static final Column<Interval> RANGE =
            COLUMNS.when("总分范围", INTERVAL, "按总分否决：总分在这个范围内", new Within<>("total", Ground::getTotal));
    public static final Column<Interval> RANK =
            COLUMNS.when("名次", INTERVAL, "按名次否决：本类别的名次在这个范围内；写了得分项的，是按这一项得分的名次", new Within<>("rank", Ground::getRank));
    public static final Column<Interval> FROM_LAST = COLUMNS.when(
            "倒数名次", INTERVAL, "按名次否决：从最后往前数的名次，最后是 1；写了得分项的，是按这一项得分的名次", new Within<>("fromLast", Ground::getFromLast));
    public static final Column<Interval> PIECES = COLUMNS.when(
            "件数",
            INTERVAL,
            "全期这些事项合计多少件，不论提交时是哪一类；与指标、得分项写在一行：符合的指标有几个，得分项符合的轮次有几轮",
            new Within<>("pieces", Ground::getPieces));
    public static final Column<Interval> VOTE_SHARE = COLUMNS.when(
            "票率",
            PERCENT_INTERVAL,
            "按指标否决：“评语”里的词占全部有效票的百分比在这个范围内",
            new Measured<>(
                    new Within<>("voteShare", ground -> null),
                    row -> new Within<>(VoteShare.property(asked(row)), ground -> ground.voteShare(asked(row)))));
    public static final Column<VetoEffect> EFFECT = COLUMNS.must("处理", choice(VetoEffect.class), "发生后怎样处理");
    public static final Column<BigDecimal> SCORE = COLUMNS.then("总分", DECIMAL, "总分定为：定为几分；原来不到的不抬高");
    public static final Column<String> TIER = COLUMNS.then("等次", TEXT, "不得评为、最高评为：哪个等次");
    public static final Column<BigDecimal> LOSS = COLUMNS.then("扣分", DECIMAL, "扣分：从总分里扣几分，写正数");
    public static final Column<Boolean> RELEASE =
            COLUMNS.then("名额顺延", YES_NO, "被否决单位空出的高等次名额是否让给后面的单位；留空按说明表的否决次序，也没有写时为否；升一等次：原等次的名额是否让出，留空为否");
    public static final Column<List<String>> OFF_LISTS = COLUMNS.then("不上名单", WORDS, "发生后不得列入的名单，如 通报表扬");
    public static final Column<List<String>> VOTES = COLUMNS.then("评语", WORDS, "票率：看哪些词的票，几个词合起来算");
    public static final Column<List<String>> WORD =
            COLUMNS.when("完成情况", WORDS, "按指标否决：实际值填的是这些词", new AnyOf<>("word", Ground::getWord));
    public static final Column<Boolean> IN_A_ROW = COLUMNS.then("连续", YES_NO, "件数：只数连着的轮次（事项为连着的月份），最长的一段");
    public static final Column<List<String>> RATERS = COLUMNS.then("评价主体", WORDS, "票率：只看这些评价主体的票；留空看全部");
    public static final Column<List<String>> ZEROED = COLUMNS.then("计零得分项", WORDS, "当轮计零：事项的日期所在的那一轮，哪些得分项计 0 分");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Ground> KIND =
            COLUMNS.decides("一票否决", Ground.class, "veto", "发生后否决评优或得分的事项和情形；自上而下，第一条适用的行起作用");

    private VetoSheet() {}

    /** The words of which a row of this sheet looks at the share. */
    static List<String> votes(Row row) {
        return row.get(VOTES, List.of());
    }

    private static String asked(Row row) {
        return VoteShare.written(votes(row), row.get(RATERS, List.of()));
    }

    /** Whose votes for what: {@code 群众代表“不满意”}. */
    static String voters(Row row) {
        return String.join("、", row.get(RATERS, List.of())) + "“" + String.join("、", votes(row)) + "”";
    }

    /** The cells that the row's effect needs and the row leaves blank. */
    public static List<Column<?>> missing(Row row) {
        List<Column<?>> needed =
                switch (row.need(EFFECT)) {
                    case SET_SCORE -> List.of(SCORE);
                    case BAR_TIER, AT_MOST -> List.of(TIER);
                    case DEDUCT -> List.of(LOSS);
                    case KEEP_OFF -> List.of(OFF_LISTS);
                    case ZERO_ROUND -> List.of(ZEROED);
                    case LOWEST_TIER, LOWER_ONE, RAISE_ONE, LOWEST_UNSCORED, NOT_APPRAISED -> List.of();
                };
        return needed.stream().filter(column -> row.get(column) == null).toList();
    }
}
