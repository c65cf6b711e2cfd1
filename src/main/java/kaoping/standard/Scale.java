package kaoping.standard;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Subject;
import kaoping.table.Column;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** What the numbers of a sentence are held against (标尺): the actual as the form has it, or the rate done. */
final class Scale {
    private static final Pattern UNITS =
            Pattern.compile("[万亿]?(元|人|人次|亩|吨|立方米|平方米|千瓦时)|万户|万件|天|日|个?工作日|个?小时|周|个?月|个?季度|年|公里|米|平方公里|公顷|公斤|‰");
    /** A profit below nought. */
    static final String LOSS = "亏损";

    /** What a share of the target is said to be. */
    static final String OF_TARGET = "目标值的";

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

    private static final Pattern PER_UNIT = Pattern.compile("均|强度|密度|单位|每");
    private static final Pattern PROFIT = Pattern.compile("利润|盈利|净利|盈亏");

    private static final Pattern RISING = Pattern.compile("上升|增长|增加|提高|提升|升高");
    private static final Pattern FALLING = Pattern.compile("下降|降低|减少|压减|下滑");
    private static final Pattern GROWTH = Pattern.compile("增长率?|增速|增幅");

    /** 入户率、满意度; not 脱贫人口、监测对象参保率. */
    private static final Pattern SEVERAL = Pattern.compile("[率度数量额]、");

    private final Context context;
    private final Asking asking;

    Scale(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    /** 实际值 or 完成率; null where that has to be asked. */
    @Nullable
    Column<Interval> of(Range range) {
        Subject subject = range.subject();
        if (subject != null && subject.words().endsWith(OF_TARGET)) {
            return ofTarget(range, subject);
        }
        boolean rate = subject != null && (subject.rate() && !isNamed(subject) || isRateOfThis(subject));
        if (isAside(range)) {
            return new Aside(context, asking).percentOf(range) == null ? null : ScoreSheet.DEVIATION;
        }
        if (subject != null && !rate && !isAboutThis(subject)) {
            return null;
        }
        Quantity quantity = range.any().quantity();
        if (range.low() != null
                && range.high() != null
                && !range.low().quantity().unit().equals(range.high().quantity().unit())) {
            asking.unclear(range.span(), "两头的单位不同", "写成同一个单位");
            return null;
        }
        return quantity.isPercent() ? ofPercent(range, quantity, rate) : ofNumber(range, quantity, rate);
    }

    /** 在目标值的95%-105%之间: actual ÷ target, whatever the indicator counts in. */
    private @Nullable Column<Interval> ofTarget(Range range, Subject subject) {
        String words = subject.words().substring(0, subject.words().length() - OF_TARGET.length());
        if (!words.isEmpty() && !isAboutThis(new Subject(subject.span(), words, false, Condition.Aside.NO))) {
            return null;
        }
        boolean percent = range.low() == null || range.low().quantity().isPercent();
        if (!percent || range.high() != null && !range.high().quantity().isPercent()) {
            asking.unclear(range.span(), "目标值的几分之几要写成百分数", "如“达到目标值的95%”");
            return null;
        }
        if (context.isQualitative()
                || context.relation() == Relation.UNSTATED
                || context.relation() != null && context.relation().isReverse()) {
            asking.unclear(range.span(), "评分表的完成率，越小越好的是目标值÷实际值，与“目标值的百分之几”不同", "换成实际值写，如“不超过…”");
            return null;
        }
        asking.take("“目标值的 " + range.any().quantity().shown() + "”读作完成率");
        return ScoreSheet.RATIO;
    }

    /** Says how far off the target something is; where the indicator is itself called 偏差率, it is its own actual. */
    boolean isAside(Range range) {
        Subject subject = range.subject();
        if (subject == null || subject.aside() == Condition.Aside.NO) {
            return false;
        }
        boolean named =
                isNamed(subject) || !context.name().isEmpty() && subject.words().contains(context.name());
        if (named && subject.aside() == Condition.Aside.BOTH_WAYS) {
            asking.unclear(range.span(), "指标本身就是偏差，不知道实际值有没有负数", "去掉“±”，或指标改为被比较的数");
        }
        return !named;
    }

    private @Nullable Column<Interval> ofNumber(Range range, Quantity quantity, boolean rate) {
        if (rate || quantity.isPercentPoint()) {
            asking.unclear(range.span(), "完成率要写成百分数", "如“完成率达95%以上”");
            return null;
        }
        if (context.isQualitative()) {
            asking.contradicts(range.span(), "指标的关系是“定性”，没有可以比较的数", "关系改填 ≥、≤ 等，或按评语写得分");
            return null;
        }
        return fits(quantity) ? ScoreSheet.ACTUAL : null;
    }

    private @Nullable Column<Interval> ofPercent(Range range, Quantity quantity, boolean rate) {
        BigDecimal target = context.targetNumber();
        boolean done = range.subject() != null && range.subject().words().endsWith("完成");
        if ((rate || done && !context.unit().isEmpty()) && !context.isPercent()) {
            return ScoreSheet.RATIO;
        }
        if (context.isQualitative()) {
            asking.contradicts(range.span(), "指标的关系是“定性”，没有可以比较的数", "关系改填 ≥、≤ 等，或按评语写得分");
            return null;
        }
        if (rate && (target == null || target.compareTo(Exact.HUNDRED) != 0)) {
            asking.unclear(range.span(), "计量单位是“%”，不知道是指标本身的实际值，还是实际值÷目标值", "写“实际值…”，或计量单位另填");
            return null;
        }
        if (context.isPercent()) {
            return ScoreSheet.ACTUAL;
        }
        if (!context.unit().isEmpty()) {
            asking.unclear(
                    range.span(),
                    "指标以“" + context.unit() + "”计，不知道 " + quantity.shown() + " 是什么的百分之几",
                    "写“完成率…”，或换成以“" + context.unit() + "”计的数");
            return null;
        }
        asking.take("计量单位没有填，“" + quantity.shown() + "”读作以 % 计的实际值");
        return ScoreSheet.ACTUAL;
    }

    /** 征兵任务完成率 of the indicator 征兵任务, which counts people. */
    private boolean isRateOfThis(Subject subject) {
        Matcher rate = RATE.matcher(subject.words());
        return rate.matches()
                && !context.isPercent()
                && !context.unit().isEmpty()
                && !context.name().isEmpty()
                && (context.name().contains(rate.group(1)) || rate.group(1).contains(context.name()));
    }

    /** Whether a number with its unit can be held against the actual as it stands. */
    boolean fits(Quantity quantity) {
        String unit = quantity.unit();
        String own = context.unit();
        if (unit.isEmpty() || same(unit, own)) {
            return true;
        }
        if (quantity.head().equals(own) && !quantity.head().equals(unit) && isPerUnit(quantity)) {
            asking.take("“" + quantity.shown() + "”读作以“" + own + "”计的实际值");
            return true;
        }
        if (own.isEmpty()) {
            if (isExact(unit)) {
                asking.take("计量单位没有填，“" + quantity.shown() + "”读作以“" + unit + "”计的实际值");
            }
            return true;
        }
        if (isExact(unit) || isExact(own) || context.isPercent() || unit.equals("%")) {
            asking.unclear(quantity.span(), "句中以“" + unit + "”计，指标的计量单位是“" + own + "”", "换成以“" + own + "”计的数");
            return false;
        }
        return true;
    }

    /** 15万元/亩 of an indicator in 万元 that asks for 15, or is called 亩均税收. */
    private boolean isPerUnit(Quantity quantity) {
        BigDecimal target = context.targetNumber();
        return target != null && quantity.is(target)
                || PER_UNIT.matcher(context.name()).find();
    }

    /** Of another unit it is another number: 元 and 万元; 个 and 家 are the same. */
    private static boolean isExact(String unit) {
        return UNITS.matcher(unit).matches();
    }

    private static boolean same(String unit, String own) {
        return unit.equals(own)
                || Set.of("天", "日").containsAll(Set.of(unit).stream().toList())
                        && Set.of("天", "日").contains(own)
                || unit.replace("个", "").equals(own.replace("个", "")) && !unit.equals("个")
                || unit.equals("%") && Context.isPercent(own);
    }

    /** The indicator is itself called so: 预算完成率. */
    private boolean isNamed(Subject subject) {
        return context.name().contains(subject.words());
    }

    /** Asks when the words seem to mean another indicator; 完成率 is the rate done of this one. */
    void check(@Nullable Subject subject) {
        if (subject != null && subject.words().endsWith(OF_TARGET)) {
            asking.unclear(subject.span(), "目标值的百分之几，这里用不上", "写成实际值，或写“每低于目标值1%扣…分”");
        } else if (subject != null && !subject.rate()) {
            isAboutThis(subject);
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

    /** Whether the words mean the indicator; asks when they seem to be another one. */
    private boolean isAboutThis(Subject subject) {
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

    /** A threshold for full points must be the form's own target. */
    void againstTarget(Quantity threshold) {
        BigDecimal target = context.targetNumber();
        if (target != null && !threshold.is(target)) {
            asking.contradicts(
                    threshold.span(), "句中是 " + threshold.shown() + "，指标的目标值是 " + Exact.print(target), "改成同一个数");
        }
    }
}
