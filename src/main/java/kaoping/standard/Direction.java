package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.StepSide;
import kaoping.standard.Condition.None;
import kaoping.standard.Saying.Matter;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which way steps are counted (计步的方向): 每下降 below the starting point, 每发现一处 upwards from none, 每缺一项 below what there should be. The
 * words say it; the indicator's relation must not say otherwise.
 */
final class Direction {
    private final Step step;
    private final Context context;
    private final Asking asking;
    private final boolean counted;

    /** @param when what has full points; null when the sentence does not say */
    Direction(Step step, @Nullable Condition when, Context context, Asking asking) {
        this.step = step;
        this.context = context;
        this.asking = asking;
        this.counted = step.way() == Way.EVENT
                || step.way() == Way.LACK && (when instanceof None || isOfNone() || isOfWord())
                || isAnswered();
    }

    /** 红色工单每件扣1分: the glossary has no such thing, and the relation says that fewer are better. */
    private boolean isAnswered() {
        Matter matter = step.matter();
        if (step.way() == Way.DONE && step.isCountable()) {
            // 每辍学1人扣1分 of an indicator that should have none
            return isReverse() && isZero(context.targetNumber());
        }
        return step.way() == Way.UNSAID
                && step.isCountable()
                && isReverse()
                && matter != null
                // 少每次 names nothing.
                && matter.words().length() > 1
                && !Glossary.isWelcome(matter.words());
    }

    /** Nothing can be missing of a target of none: the actual says how many are. */
    private boolean isOfNone() {
        BigDecimal target = context.targetNumber();
        return target != null && target.signum() == 0 && !isForward();
    }

    /** 制度健全得4分，每缺一项 of an indicator whose target is 健全: the only number that there can be is how many are missing. */
    private boolean isOfWord() {
        return context.isQualitative()
                && context.target() != null
                && context.targetNumber() == null
                && context.targetDay() == null;
    }

    private boolean isForward() {
        return context.relation() == Relation.AT_LEAST || context.relation() == Relation.MORE_THAN;
    }

    private boolean isReverse() {
        return context.relation() != null && context.relation().isReverse();
    }

    boolean isDown() {
        return step.way() == Way.DOWN || step.way() == Way.LACK && !counted;
    }

    /** What happened is counted, from the first one: 每发现一处, and 每缺一次 of an indicator that should have none. */
    boolean isCounted() {
        return counted;
    }

    /** Nobody says which way. */
    boolean isOpen() {
        return !counted
                && switch (step.way()) {
                    case UNSAID, DONE, LATE, EARLY -> true;
                    case DOWN, UP, LACK, EVENT, ASIDE -> false;
                };
    }

    /** Where points are lost, for the cell 计步方向; null where the relation says the same. */
    @Nullable
    StepSide losing() {
        if (counted) {
            return unlessByRelation(StepSide.ABOVE);
        }
        return switch (step.way()) {
            case ASIDE -> aside(false);
            case DOWN, LACK -> below();
            case UP, EVENT -> above();
            case UNSAID, DONE, LATE, EARLY -> {
                unsaid();
                yield null;
            }
        };
    }

    private void unsaid() {
        Matter matter = step.matter();
        if (matter == null || !step.isCountable()) {
            asking.unclear(step.span(), "每一步是往上还是往下没有说", "写明“每下降…”“每超出…”，或“每发生…”“每缺少…”");
            return;
        }
        String unit = step.length().unit();
        asking.unclear(
                matter.span(),
                "“" + matter.span().of(asking.text()) + "”越多越好还是越少越好没有说",
                "越少越好的，写“每发生一" + unit + "”，或关系填 ≤、目标值填 0；越多越好的，写“每少一" + unit + "”，或写“每有一" + unit + "得…分”");
    }

    /** Either side. */
    @Nullable
    StepSide aside(boolean saidSo) {
        if (!saidSo && (isForward() || isReverse())) {
            asking.contradicts(step.span(), "偏差往两侧算，指标的关系是“" + relation() + "”，只看一侧", "关系改填 =，写“±”，或写明“每下降…”“每超出…”");
        }
        return context.relation() == Relation.EQUAL ? null : StepSide.BOTH;
    }

    private @Nullable StepSide below() {
        if (isReverse()) {
            against();
        } else if (context.relation() == null) {
            asking.take("没有给出关系；按这句话，指标应当是越大越好（≥、>、=）");
            return null;
        } else if (step.way() == Way.LACK && isForward() && isZero(context.targetNumber())) {
            asking.contradicts(step.span(), "目标值是 0，没有可缺的", "填上应当有多少");
        }
        return unlessByRelation(StepSide.BELOW);
    }

    private static boolean isZero(@Nullable BigDecimal number) {
        return number != null && number.signum() == 0;
    }

    private @Nullable StepSide above() {
        if (isForward()) {
            against();
        }
        return unlessByRelation(StepSide.ABOVE);
    }

    private @Nullable StepSide unlessByRelation(StepSide side) {
        Relation relation = context.relation() == null ? Relation.UNSTATED : context.relation();
        if (context.relation() == null && side == StepSide.ABOVE) {
            asking.take("没有给出关系；按这句话，指标应当是越小越好（≤、<）");
        }
        return StepSide.BY_RELATION.losing(relation) == side ? null : side;
    }

    /** Where points are earned; null where the relation says the same. */
    @Nullable
    StepSide earning() {
        boolean down = step.way() == Way.DOWN;
        boolean contradicting = down ? isForward() : isReverse();
        if (contradicting) {
            asking.contradicts(step.span(), "往" + (down ? "下" : "上") + "加分，指标的关系是“" + relation() + "”，方向相反", "改句子或改关系");
        } else if (context.relation() == null && !down) {
            asking.take("没有给出关系；按这句话，指标应当是越大越好（≥、>、=）");
        }
        return down && !isReverse() ? StepSide.BELOW : null;
    }

    private void against() {
        boolean down = isDown();
        asking.contradicts(
                step.span(),
                "往" + (down ? "下" : "上") + "扣分，指标的关系是“" + relation() + "”，是越" + (down ? "小" : "大") + "越好",
                step.way() == Way.LACK ? "关系改填 ≥；实际值填的就是缺的次数的，写“每发生一次…”" : down ? "改句子，或把关系填为 ≥" : "改句子，或把关系填为 ≤");
    }

    private String relation() {
        return context.relation() == null ? "" : context.relation().label();
    }
}
