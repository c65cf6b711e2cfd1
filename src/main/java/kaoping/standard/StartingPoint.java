package kaoping.standard;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.None;
import kaoping.standard.Condition.Nth;
import kaoping.standard.Condition.Origin;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Role;
import kaoping.standard.Saying.Step;
import kaoping.table.Column;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** From where, and which way, steps are counted (起扣点): from 95 downwards in 达95%以上得10分，每下降1%扣0.5分. */
final class StartingPoint {
    private static final Pattern HAPPENED = Pattern.compile("发生|出现|存在|发现|查实");
    private static final Pattern NEGATED = Pattern.compile("[未无没不零]|杜绝|避免|防止|防范");

    private final Context context;
    private final Asking asking;
    private final Step step;
    private final Scale scale;
    private final @Nullable Condition when;
    private final Direction direction;

    /** @param when what has full points, or stands before the step; null when the sentence has neither */
    StartingPoint(Step step, @Nullable Condition when, Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
        this.step = step;
        this.scale = new Scale(context, asking);
        this.when = when;
        this.direction = new Direction(step, when, context, asking);
    }

    Direction direction() {
        return direction;
    }

    private boolean isDown() {
        return direction.isDown();
    }

    /** What is off by so much costs nothing: 偏差不超过5%的不扣分; null where the sentence speaks of no deviation. */
    @Nullable
    Range tolerance() {
        return when instanceof Range range && scale.isAside(range) ? range : null;
    }

    /** The starting point where the sentence names one; null for the form's own target. */
    @Nullable
    BigDecimal number() {
        if (direction.isOpen()) {
            return null;
        }
        if (when instanceof Range range && !isNone(range)) {
            return direction.isCounted() ? counted(range) : threshold(range);
        }
        if (when instanceof Nth nth) {
            return first(nth);
        }
        if (when instanceof None || direction.isCounted()) {
            return none();
        }
        if (when instanceof Origin origin && origin.from() != null) {
            new SameUnit(context, asking).fits(origin.from());
            return origin.from().number();
        }
        if (when instanceof Condition.Words && isFromTarget()) {
            asking.take("“" + when.span().of(asking.text()) + "”读作达到目标值 " + Exact.print(context.targetNumber()));
            return null;
        }
        if (when != null && !(when instanceof Met) && !(when instanceof Origin)) {
            asking.unclear(when.span(), "从多少起扣没有说", "写明起点，如“达95%以上得满分”");
        }
        if (when instanceof Met met) {
            sense(met);
        }
        if (context.target() != null && context.targetNumber() == null) {
            asking.unclear(step.span(), "从多少起扣没有说，指标的目标值也不是数", "写明起点，或填上目标值");
        } else if (context.target() == null) {
            asking.take("句中没有起扣点，从表格里填的目标值起扣");
        }
        return null;
    }

    /** 资料齐全得2分，每缺一项: short of what there should be; 每超编一人: beyond it. */
    private boolean isFromTarget() {
        boolean ofTarget = step.way() == Saying.Way.LACK || step.over();
        return ofTarget && when != step.when() && context.targetNumber() != null;
    }

    private boolean isCase(Condition condition) {
        return step.when() == condition && step.role() == Role.CASE;
    }

    /** How many are free: 第3次起 leaves two; null where the sentence speaks of no such thing. */
    @Nullable
    BigDecimal free() {
        if (!(step.when() instanceof Nth nth)) {
            return null;
        }
        BigDecimal free = nth.first().number().subtract(BigDecimal.ONE);
        return free.signum() == 0 ? null : free;
    }

    /** 未发生, 0起: what happened is counted from none. */
    private boolean isNone(Range range) {
        return direction.isCounted() && range.any().quantity().number().signum() == 0;
    }

    /** 第3次起: from the first one, two of them free, whether the form asks for none or allows those two. */
    private BigDecimal first(Nth nth) {
        new SameUnit(context, asking).fits(nth.first());
        BigDecimal target = context.targetNumber();
        boolean fits = target == null
                || target.signum() == 0
                || target.add(BigDecimal.ONE).compareTo(nth.first().number()) == 0;
        if (!fits) {
            asking.contradicts(nth.span(), "目标值是 " + Exact.print(target) + "，与从第几次起扣接不上", "核对目标值和次数");
        }
        return BigDecimal.ZERO;
    }

    private BigDecimal none() {
        BigDecimal target = context.targetNumber();
        if (target != null && target.signum() != 0) {
            asking.contradicts(step.span(), "从第一次起就扣分，而目标值是 " + Exact.print(target), "目标值填 0，或写“每超出…”“每少…”");
        }
        if (when instanceof Condition.Deadline day && day.day() != null) {
            asking.unclear(step.span(), "前面说的是期限，这里数的是件数", "写“每推迟10天扣1分”；数件数的，前面不写日期");
        }
        if (when instanceof None none && isCase(none) && !none.undone()) {
            asking.contradicts(none.span(), "没有发生的怎么还扣分", "写“发生…的，每起扣…分”，或“未发生得满分，每发生一起扣…分”");
        }
        if (when instanceof Condition.Occurred) {
            asking.contradicts(when.span(), "发生了得满分，与后面每发生一次扣分相反", "写“未发生…”");
        }
        if (when instanceof Condition.Words words
                && when != step.when()
                && words.words().stream().anyMatch(StartingPoint::isHappening)) {
            asking.contradicts(when.span(), "发生了得满分，与后面每发生一次扣分相反", "写“未发生…”");
        }
        boolean excuse = when instanceof Condition.Words
                && when.span().start() > step.span().start();
        if (excuse) {
            asking.unclear(when.span(), "这样的还算不算在次数里没有说", "实际值只填要扣的次数，这一句删去");
        } else if (when instanceof Condition.Words && when != step.when()) {
            asking.take("得满分的情形读作一次也没有发生");
        }
        return BigDecimal.ZERO;
    }

    /** 发生…事件; not 未发生, 无…发生. */
    private static boolean isHappening(String words) {
        return HAPPENED.matcher(words).find() && !NEGATED.matcher(words).find();
    }

    private @Nullable BigDecimal counted(Range range) {
        asking.unclear(
                step.span(),
                "从第一次起扣，还是从“" + range.any().quantity().shown() + "”以外起扣没有说",
                "按前面的数扣的，写“每下降…扣…分”“每超出…扣…分”；从第一次起扣的，只留这一句，关系填 ≤、目标值填 0");
        return null;
    }

    private void sense(Met met) {
        boolean atMost = met.sense() == Condition.Sense.AT_MOST;
        if (met.sense() != Condition.Sense.NONE && atMost == isDown()) {
            asking.contradicts(step.span(), "扣分的方向与前面得满分的情形相反", "核对“每下降”“每超出”");
        }
    }

    private @Nullable BigDecimal threshold(Range range) {
        Column<Interval> axis = scale.of(range);
        if (axis == null) {
            return null;
        }
        if (axis == ScoreSheet.RATIO && range.any().quantity().is(Exact.HUNDRED)) {
            // 完成率100%: the target itself.
            return null;
        }
        if (axis != ScoreSheet.ACTUAL) {
            asking.inexpressible(range.span(), "起扣点是完成率，评分表的起扣点只能是实际值", "写成实际值，或从目标值起扣");
            return null;
        }
        boolean met = isDown() ? range.high() == null : range.low() == null;
        // Why: 不低于95%，每低1%扣1分 says first what is asked for.
        boolean before = step.when() == range && !met;
        boolean twisted = !range.isPoint()
                && step.when() == range
                && (met ? step.role() == Role.CASE : step.role() == Role.DEMAND);
        if (twisted) {
            asking.contradicts(step.span(), "扣分的方向与前面的情形相反", "核对“以上”“以下”和“每下降”“每超出”");
            return null;
        }
        Condition.End end = isDown() == before && !range.isPoint() ? range.high() : range.low();
        if (end == null || range.low() != null && range.high() != null && !range.isPoint()) {
            asking.contradicts(step.span(), "扣分的方向与前面的情形相反", "核对“以上”“以下”和“每下降”“每超出”");
            return null;
        }
        if (!before && !end.closed()) {
            asking.unclear(
                    end.quantity().span(), "正好 " + end.quantity().shown() + " 时，不得满分，也还没有下降或超出", "写“达到”“不超过”等含本数的话");
        }
        scale.againstTarget(end.quantity());
        return end.quantity().number();
    }
}
