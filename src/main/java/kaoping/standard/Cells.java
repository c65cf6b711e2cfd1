package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Awards as the outcome cells of a row of 评分 (得分的填法). Here, and in {@link Stepwise}, is what the sheet's columns can say; a
 * column that comes later is one more case.
 */
final class Cells {
    private final Context context;
    private final Weight weight;
    private final Asking asking;

    Cells(Context context, Weight weight, Asking asking) {
        this.context = context;
        this.weight = weight;
        this.asking = asking;
    }

    static Row blank() {
        int columns = ScoreSheet.KIND.columns().size();
        return new Row(ScoreSheet.KIND, Origin.said(""), 1, new @Nullable Object[columns]);
    }

    static Row fixed(Row row, BigDecimal points) {
        return row.with(ScoreSheet.METHOD, Method.FIXED).with(ScoreSheet.POINTS, points);
    }

    /** {@code row} with the outcome that {@code award} says; the row itself where that has to be asked. */
    Row fill(Row row, Award award) {
        if (award instanceof Award.Points points) {
            return fixed(row, points.points());
        }
        if (award instanceof Award.Full) {
            return share(row, Exact.HUNDRED);
        }
        if (award instanceof Award.Nothing) {
            return fixed(row, BigDecimal.ZERO);
        }
        if (award instanceof Award.Share part) {
            return share(row, part.percent());
        }
        if (award instanceof Award.Off off) {
            return off(row, off);
        }
        if (award instanceof Award.Judged judged) {
            return judged(row, judged);
        }
        if (award instanceof Award.JudgedOff off) {
            return judged(row, off);
        }
        if (award instanceof Award.Pro pro) {
            return pro(row, pro);
        }
        if (award instanceof Award.Discretion) {
            asking.unclear(award.span(), "酌情给分没有说在多少分之间", "写明上下限，如“酌情得0-5分”");
        } else {
            asking.inexpressible(award.span(), "得分以外再加分", "加分写进加减分表");
        }
        return row;
    }

    private Row share(Row row, BigDecimal percent) {
        return row.with(ScoreSheet.METHOD, Method.SHARE).with(ScoreSheet.SHARE, percent);
    }

    private Row off(Row row, Award.Off off) {
        BigDecimal full = weight.points();
        if (full == null) {
            asking.unclear(off.span(), "从多少分里扣没有说", "给出分值，或写“满分10分”");
            return row;
        }
        BigDecimal left = full.subtract(off.points());
        if (left.signum() < 0) {
            asking.contradicts(off.span(), "扣的分比满分 " + Exact.print(full) + " 分还多", "改成不超过满分的数");
            return row;
        }
        asking.take("“扣 " + Exact.print(off.points()) + " 分”读作满分 " + Exact.print(full) + " 分减去它，得 " + Exact.print(left)
                + " 分");
        return fixed(row, left);
    }

    /** In points as they are said, or in percent of the weight. */
    private static Row judged(Row row, Award.Judged judged) {
        Interval range = new Interval(judged.low(), judged.lowClosed(), judged.high(), judged.highClosed());
        return row.with(ScoreSheet.METHOD, Method.JUDGED)
                .with(judged.percent() ? ScoreSheet.RANGE : ScoreSheet.POINTS_RANGE, range);
    }

    private Row judged(Row row, Award.JudgedOff off) {
        BigDecimal full = weight.points();
        if (full == null || off.high().compareTo(full) > 0) {
            asking.unclear(off.span(), "从多少分里扣没有说，或扣的比分值还多", "给出分值，或写“得…-…分”");
            return row;
        }
        BigDecimal low = full.subtract(off.high());
        BigDecimal high = full.subtract(off.low());
        asking.take("“" + off.span().of(asking.text()) + "”读作得 " + Exact.print(low) + "-" + Exact.print(high) + " 分");
        return judged(row, new Award.Judged(off.span(), low, true, high, true, false));
    }

    private Row pro(Row row, Award.Pro pro) {
        Relation relation = context.relation();
        if (context.isQualitative()) {
            asking.contradicts(pro.span(), "定性指标没有完成比例", "关系改填 ≥、≤ 等，或按评语写得分");
            return row;
        }
        boolean directed = pro.way() != Award.Way.BY_RELATION && pro.way() != Award.Way.TAKEN_OFF;
        if (relation == Relation.UNSTATED && !directed) {
            asking.unclear(pro.span(), "指标没有填关系，不知道是实际÷目标还是目标÷实际", "填上关系，或写明公式，如“实际值/目标值×分值”");
        }
        boolean reverse = relation != null && relation.isReverse();
        if (pro.formula() != null) {
            check(pro, pro.formula());
        }
        return switch (pro.way()) {
            case OF_ITSELF -> ofItself(row, pro);
            case BY_RELATION -> row.with(ScoreSheet.METHOD, Method.RATIO);
            case TAKEN_OFF -> {
                if (reverse) {
                    asking.unclear(pro.span(), "越小越好的指标“按比例扣分”有两种算法", "写明公式，如“目标值/实际值×分值”");
                }
                yield row.with(ScoreSheet.METHOD, Method.RATIO);
            }
            case ACTUAL_BY_TARGET -> {
                against(reverse, pro, "实际值÷目标值");
                yield row.with(ScoreSheet.METHOD, Method.RATIO);
            }
            case TARGET_BY_ACTUAL -> {
                against(relation != null && context.isMeasured() && !reverse, pro, "目标值÷实际值");
                yield row.with(ScoreSheet.METHOD, reverse ? Method.RATIO : Method.REVERSE_RATIO);
            }
            case ABOVE_THRESHOLD ->
                row.with(ScoreSheet.METHOD, Method.THRESHOLD_RATIO).with(ScoreSheet.THRESHOLD, pro.threshold());
        };
    }

    /** 参训率/95%×3: by the target, times the weight. */
    private void check(Award.Pro pro, Award.Formula formula) {
        BigDecimal target = context.targetNumber();
        BigDecimal full = weight.points();
        if (!new SameUnit(context, asking).fits(formula.by())) {
            return;
        }
        if (target == null) {
            asking.unclear(formula.by().span(), "公式里除以 " + formula.by().shown() + "，指标没有填目标值", "填上目标值，或写“按完成比例得分”");
        } else {
            new Scale(context, asking).againstTarget(formula.by());
        }
        if (full != null && formula.full().compareTo(full) != 0) {
            asking.contradicts(
                    pro.span(),
                    "公式里乘以 " + Exact.print(formula.full()) + "，指标的分值是 " + Exact.print(full) + " 分",
                    "改成同一个分数");
        }
    }

    /** 预算完成率×分值 of an indicator in % is 实际值÷目标值 only where the target is 100. */
    private Row ofItself(Row row, Award.Pro pro) {
        BigDecimal target = context.targetNumber();
        boolean whole = target != null && target.compareTo(Exact.HUNDRED) == 0;
        if (context.isPercent() && !whole) {
            asking.unclear(pro.span(), "以实际值乘分值，还是以实际值÷目标值乘分值没有说", "写“按完成比例得分”或“实际值/目标值×分值”；目标值是 100 的两种一样");
        }
        return row.with(ScoreSheet.METHOD, Method.RATIO);
    }

    private void against(boolean contradicting, Award.Pro pro, String formula) {
        Relation relation = context.relation();
        if (contradicting && relation != null) {
            asking.contradicts(pro.span(), "公式是" + formula + "，而指标的关系是“" + relation.label() + "”，方向相反", "改公式或改关系");
        } else if (relation == null && pro.way() == Award.Way.ACTUAL_BY_TARGET) {
            asking.take("公式是实际值÷目标值，用于越大越好的指标（关系 ≥、>、=）");
        }
    }
}
