package kaoping.standard;

import java.math.BigDecimal;
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
    /** What a share of the target is said to be. */
    static final String OF_TARGET = "目标值的";

    private final Context context;
    private final Asking asking;
    private final SameIndicator indicator;
    private final SameUnit unit;

    Scale(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
        this.indicator = new SameIndicator(context, asking);
        this.unit = new SameUnit(context, asking);
    }

    /** 实际值 or 完成率; null where that has to be asked. */
    @Nullable
    Column<Interval> of(Range range) {
        Subject subject = range.subject();
        if (subject != null && subject.words().endsWith(OF_TARGET)) {
            return ofTarget(range, subject);
        }
        boolean rate = subject != null && (subject.rate() && !indicator.isNamed(subject) || indicator.isRate(subject));
        if (isAside(range)) {
            return new Tolerance(context, asking).percentOf(range) == null ? null : ScoreSheet.DEVIATION;
        }
        if (subject != null && !rate && !indicator.isSaid(subject)) {
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
        if (!words.isEmpty() && !indicator.isSaid(new Subject(subject.span(), words, false, Condition.Aside.NO))) {
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
        boolean named = indicator.isNamed(subject)
                || !context.name().isEmpty() && subject.words().contains(context.name());
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
        return unit.fits(quantity) ? ScoreSheet.ACTUAL : null;
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

    /** A threshold for full points must be the form's own target. */
    void againstTarget(Quantity threshold) {
        BigDecimal target = context.targetNumber();
        if (target != null && !threshold.is(target)) {
            asking.contradicts(
                    threshold.span(), "句中是 " + threshold.shown() + "，指标的目标值是 " + Exact.print(target), "改成同一个数");
        }
    }
}
