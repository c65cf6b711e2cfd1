package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.StepUnit;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Subject;
import kaoping.value.Exact;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** How far off the target something may be (偏差): 偏差在±5%以内得满分 is per cent of the target; 误差不超过2个 is the difference itself. */
final class Tolerance {
    private final Context context;
    private final Asking asking;

    Tolerance(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    /** What the numbers of {@code range} are counted in; null where that has to be asked. */
    @Nullable
    StepUnit unit(Range range) {
        Subject subject = range.subject();
        Quantity quantity = range.any().quantity();
        if (subject != null && new SameIndicator(context, asking).isElsewhere(subject)) {
            return null;
        }
        checkRelation(range);
        boolean share = subject != null && subject.words().endsWith("率");
        if (context.isQualitative()) {
            asking.contradicts(range.span(), "指标的关系是“定性”，没有可以比较的数", "关系改填 = 等，或按评语写得分");
            return null;
        }
        if (quantity.isPercentPoint()) {
            return context.isPercent() && !share ? StepUnit.VALUE : ask(range, quantity);
        }
        if (!quantity.isPercent()) {
            if (share) {
                asking.unclear(range.span(), "偏差率要写成百分数", "如“偏差率不超过5%”");
                return null;
            }
            return new SameUnit(context, asking).fits(quantity) ? StepUnit.VALUE : null;
        }
        BigDecimal target = context.targetNumber();
        boolean same = target != null && target.compareTo(Exact.HUNDRED) == 0;
        if (context.isPercent() && !share && !same) {
            return ask(range, quantity);
        }
        asking.take("“" + quantity.shown() + "”读作实际值与目标值相差目标值的 " + quantity.shown());
        return StepUnit.PERCENT_OF_TARGET;
    }

    private @Nullable StepUnit ask(Range range, Quantity quantity) {
        asking.unclear(
                range.span(),
                "指标以“" + context.unit() + "”计，不知道 " + quantity.shown() + " 是相差的百分点，还是目标值的百分之几",
                "写“偏差率…%”（目标值的百分之几），或写“相差…个百分点”");
        return null;
    }

    /** The same where it must be per cent of the target, as the condition 偏差率 is. */
    @Nullable
    StepUnit percentOf(Range range) {
        StepUnit unit = unit(range);
        if (unit == StepUnit.VALUE) {
            asking.inexpressible(range.span(), "分档的偏差只能是目标值的百分之几", "写“偏差率…%”，或写成“…以内不扣分，每超出…扣…分”");
            return null;
        }
        return unit;
    }

    private void checkRelation(Range range) {
        Relation relation = context.relation();
        boolean oneSided = context.isMeasured() && relation != Relation.EQUAL;
        boolean said = range.subject() != null && range.subject().aside() == Condition.Aside.BOTH_WAYS;
        if (oneSided && !said && relation != null) {
            asking.contradicts(
                    range.span(), "偏差往两侧算，指标的关系是“" + relation.label() + "”，只看一侧", "关系改填 =，写“±”，或写明“低于…”“超过…”");
        }
    }
}
