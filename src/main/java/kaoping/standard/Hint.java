package kaoping.standard;

import java.util.List;
import java.util.regex.Pattern;

/** What to write instead of words that are not in the grammar (读不懂时的提示): by what they seem to speak of. */
record Hint(String unclear, String answer) {
    private record Case(Pattern words, Hint hint) {}

    private static final List<Case> CASES = List.of(
            of("上年|去年|同期|同比|环比|持平", "像是与上年或上期比，那个数表格里没有", "指标改为增长率、下降率，实际值填百分数，写“达到5%以上得10分”；或在评分表写“比较对象”"),
            of("平均|全省|全市|全州|全县", "像是与平均数或别的单位比，这一句只能看自己的实际值", "写成与目标值比，如“达95%以上得10分”；与平均数比的在评分表写“比较对象”"),
            of("基准|基础上", "从多少起加减、起点得几分没有说", "写“达到50%得3分，每提高1个百分点加0.2分，最高5分”"),
            of(
                    "[月日]\\D*(后|至|到)|^[至到][0-9]|以后|之后|^后",
                    "像是期限过后分几段给分，评分表的一行只有一个期限",
                    "写“6月30日前完成得10分，逾期不得分”，或“每推迟10天扣1分，扣完为止”"),
            of("±.*±|正负.*正负", "像是两侧的偏差分几档", "每档只写一个限度，如“偏差率不超过5%得10分，否则不得分”"),
            of("[率度数量额](.*且.*)[率度数量额]", "像是同时看几个指标", "一个指标写一项标准；几个指标的标准分开写到各自的行"),
            of("[*/÷]|乘|除以", "公式里不全是实际值、目标值和分值", "写“按完成比例得分”，或“实际值/目标值×分值”"),
            of("一票否决", "像是一票否决", "写进一票否决表，这一句只写任务完成得怎样"),
            of("、.*(各得|分别得)", "像是同时看几个指标", "一个指标写一项标准；几个指标的标准分开写到各自的行"),
            of("表彰|奖|表扬|批示", "像是完成任务以外的加分", "写进加减分表，这一句只写任务完成得怎样"),
            of("为满分|满分为", "满分的写法读不懂", "写“得满分”，如“90%及以上得满分”"),
            of("扣[0-9.]+分", "什么情形扣、每多少扣一次读不懂", "写“每发生一次扣1分，扣完为止”“低于90%的，每低1个百分点扣0.5分”"));

    private static final Hint OTHER = new Hint("读不懂", "换成评分表能说的话，如“达95%以上得10分”“每下降1%扣0.5分，扣完为止”");

    private static Case of(String words, String unclear, String answer) {
        return new Case(Pattern.compile(words), new Hint(unclear, answer));
    }

    /** @param saying all of what the words are part of */
    static Hint of(String words, String saying) {
        Hint hint = of(words);
        return hint == OTHER ? of(saying) : hint;
    }

    private static Hint of(String words) {
        String even = Glyphs.even(words);
        return CASES.stream()
                .filter(one -> one.words().matcher(even).find())
                .map(Case::hint)
                .findFirst()
                .orElse(OTHER);
    }
}
