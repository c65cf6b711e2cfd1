package kaoping.standard;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.standard.Condition.Subject;
import org.jspecify.annotations.Nullable;

/** Whether the words of a sentence mean the indicator that it stands beside (所指); asks when they seem to mean another one. */
final class SameIndicator {
    /** A profit below nought. */
    static final String LOSS = "亏损";

    private static final Set<String> ITSELF = Set.of(
            "实际", "实际值", "实际完成值", "实际完成数", "实际数", "实际完成", "完成", "完成值", "完成数", "指标值", "得分", "比例", "比率", "数量", "指标", "目标",
            "任务");
    /** Whatever there is to be done. */
    private static final Set<String> ALL =
            Set.of("全部", "全面", "所有", "均", "各项", "各项工作", "全部工作", "工作", "任务", "各项任务", "事项");

    private static final Pattern TIMELY = Pattern.compile("时间|及时|时效|时限|期限|进度|按时|按期");

    private static final Pattern RATE = Pattern.compile("(.{2,})完成率");
    private static final Pattern ELSEWHERE =
            Pattern.compile("同比|环比|同期|上年|去年|往年|历年|上月|上季|上期|基期|平均(?!得分|分|住院|成绩|投资|单价|成本|用时|时间|时长)|均值");

    private static final Pattern PROFIT = Pattern.compile("利润|盈利|净利|盈亏");

    private static final Pattern RISING = Pattern.compile("上升|增长|增加|提高|提升|升高");
    private static final Pattern FALLING = Pattern.compile("下降|降低|减少|压减|下滑");
    private static final Pattern GROWTH = Pattern.compile("增长率?|增速|增幅");

    /** 入户率、满意度; not 脱贫人口、监测对象参保率. */
    private static final Pattern SEVERAL = Pattern.compile("[率度数量额]、");

    private final Context context;
    private final Asking asking;

    SameIndicator(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    /** Whether the words mean the indicator; asks when they seem to be another one. */
    boolean isSaid(Subject subject) {
        String words = subject.words();
        String name = context.name();
        if (isElsewhere(subject)) {
            return false;
        }
        if (SEVERAL.matcher(words).find() && !name.contains(words)) {
            asking.unclear(subject.span(), "“" + words + "”说了几个指标", "一个指标写一项标准；几个指标的标准分开写到各自的行");
            return false;
        }
        if (ITSELF.contains(words) || name.contains(words) || !name.isEmpty() && words.contains(name)) {
            return true;
        }
        if (words.equals(LOSS) && PROFIT.matcher(name).find()) {
            asking.take("“亏损”读作指标“" + name + "”小于 0");
            return true;
        }
        if (name.isEmpty() && !words.equals(LOSS)) {
            asking.take("“" + words + "”读作这一指标的实际值");
            return true;
        }
        if (isOpposite(words, name)) {
            asking.contradicts(subject.span(), "句中说的是“" + words + "”，指标是“" + name + "”，方向相反", "核对“上升”“下降”，写成指标的名称");
            return false;
        }
        if (isGrowth(words, name) || isAkin(words, name)) {
            asking.take("“" + words + "”读作这一指标“" + name + "”的实际值");
            return true;
        }
        asking.unclear(
                subject.span(),
                "不知道“" + words + "”是不是指标“" + name + "”",
                "就是它的，写成“" + name + "”，或只写后面的数；是另一个指标的，表格里单独一行");
        return false;
    }

    /** The indicator is itself called so: 预算完成率. */
    boolean isNamed(Subject subject) {
        return context.name().contains(subject.words());
    }

    /** 征兵任务完成率 of the indicator 征兵任务, which counts people. */
    boolean isRate(Subject subject) {
        Matcher rate = RATE.matcher(subject.words());
        return rate.matches()
                && !context.isPercent()
                && !context.unit().isEmpty()
                && !context.name().isEmpty()
                && (context.name().contains(rate.group(1)) || rate.group(1).contains(context.name()));
    }

    /** Asks when the words seem to mean another indicator; 完成率 is the rate done of this one. */
    void check(@Nullable Subject subject) {
        if (subject != null && subject.words().endsWith(Scale.OF_TARGET)) {
            asking.unclear(subject.span(), "目标值的百分之几，这里用不上", "写成实际值，或写“每低于目标值1%扣…分”");
        } else if (subject != null && !subject.rate()) {
            isSaid(subject);
        }
    }

    /** 同比, 比上年, 全县平均: what it is held against is not in the form; asks unless the indicator is itself called so. */
    boolean isElsewhere(Subject subject) {
        boolean elsewhere =
                ELSEWHERE.matcher(subject.words()).find() && !context.name().contains(subject.words());
        if (elsewhere) {
            asking.unclear(subject.span(), "“" + subject.words() + "”是与别的数比，那个数表格里没有", "写成与目标值比；与平均值比的在评分表写“比较对象”");
        }
        return elsewhere;
    }

    /** Whether a day is said of this indicator: 方案于6月底前报送 of 工作方案, of 报送及时性, of 完成时间. */
    void checkDone(Subject subject, Span whole) {
        String name = context.name();
        boolean about = ALL.contains(subject.words())
                || TIMELY.matcher(name).find()
                || !name.isEmpty() && isAkin(whole.of(asking.text()), name);
        if (!about) {
            check(subject);
        }
    }

    /** 死亡率上升 of the indicator 死亡率下降率. */
    private static boolean isOpposite(String words, String name) {
        return RISING.matcher(words).find()
                        && FALLING.matcher(name).find()
                        && !FALLING.matcher(words).find()
                || FALLING.matcher(words).find()
                        && RISING.matcher(name).find()
                        && !RISING.matcher(words).find();
    }

    /** 增长, 增速 and 增长率 are one. */
    private static boolean isGrowth(String words, String name) {
        return GROWTH.matcher(words).matches() && GROWTH.matcher(name).find();
    }

    /** They have two characters running in common: 部门预算总额, 部门预算支出金额. */
    private static boolean isAkin(String words, String name) {
        for (int i = 0; i + 2 <= words.length(); i++) {
            if (name.contains(words.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
