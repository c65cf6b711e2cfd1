package kaoping.standard;

import java.math.BigDecimal;
import kaoping.policy.PartialStep;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Step;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** One step as cells (步长): how long it is, what it is counted in, what an unfinished one counts. */
final class Stride {
    private final Step step;
    private final Context context;
    private final Asking asking;

    Stride(Step step, Context context, Asking asking) {
        this.step = step;
        this.context = context;
        this.asking = asking;
    }

    BigDecimal length() {
        Quantity length = step.length();
        if (length.number().signum() <= 0) {
            asking.unclear(length.span(), "一步不能是 0", "写大于 0 的数");
        }
        return length.number();
    }

    /** @param when where steps begin; null when the sentence does not say */
    StepUnit unit(@Nullable Condition when) {
        Quantity length = step.length();
        boolean rate = step.subject() != null && step.subject().rate();
        boolean percent = when instanceof Range range && range.any().quantity().isPercent();
        boolean points = percent && context.unit().isEmpty();
        // 完成100%得5分，每少1个百分点: of a number of people, 1% of the target.
        boolean ofRate = rate || percent;
        if (length.isPercentPoint() && ofRate && !context.unit().isEmpty() && !context.isPercent()) {
            asking.take("完成率的每 " + length.shown() + " 就是目标值的每 " + Exact.print(length.number()) + "%");
            return StepUnit.PERCENT_OF_TARGET;
        }
        if (length.isPercentPoint() || length.isPercent()) {
            if (context.isPercent() || points) {
                if (length.isPercent()) {
                    asking.take("每 " + length.shown() + " 读作每 " + Exact.print(length.number()) + " 个百分点，因为指标以 % 计");
                }
                return StepUnit.VALUE;
            }
            if (length.isPercentPoint() && !context.unit().isEmpty()) {
                asking.unclear(
                        length.span(),
                        "指标以“" + context.unit() + "”计，没有百分点",
                        "写“" + context.unit() + "”“%”，或“完成率每…个百分点”");
            } else if (context.unit().isEmpty()) {
                asking.unclear(length.span(), "不知道是百分点，还是目标值的百分之几", "填上计量单位");
            } else {
                asking.take("每 " + length.shown() + " 读作起扣点的 " + length.shown() + "，因为指标以“" + context.unit() + "”计");
            }
            return length.isPercentPoint() ? StepUnit.VALUE : StepUnit.PERCENT_OF_TARGET;
        }
        new SameUnit(context, asking).fits(length);
        return StepUnit.VALUE;
    }

    /** What the sentence says of an unfinished step; the policy's word where it says nothing. */
    Row partial(Row row, Saying.@Nullable Partial partial) {
        if (partial == null) {
            PartialStep policy = context.partialStep();
            asking.take(policy == null ? "不足一步怎样算没有写，照方案说明表的“不足一步”" : "不足一步怎样算没有写，照方案说明表“不足一步”：" + policy.label());
            return row;
        }
        if (!isAbout(partial)) {
            asking.contradicts(partial.span(), "与前面的一步 " + step.length().shown() + " 不同", "写成同一个数");
        }
        return row.with(ScoreSheet.PARTIAL, partial.counts());
    }

    /** Whether it is steps of this length that {@code partial} speaks of. */
    boolean isAbout(Saying.Partial partial) {
        Quantity length = step.length();
        return isSame(partial.less(), length) && (partial.as() == null || isSame(partial.as(), length));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        boolean unit =
                one.unit().isEmpty() || one.unit().equals(other.unit()) || isOfPercent(one) && isOfPercent(other);
        boolean time = one.isTime() && other.isTime();
        return one.is(other.number()) && (unit || !time);
    }

    private static boolean isOfPercent(Quantity quantity) {
        return quantity.isPercent() || quantity.isPercentPoint();
    }
}
