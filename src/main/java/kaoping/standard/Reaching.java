package kaoping.standard;

import java.util.List;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Range;
import kaoping.table.Column;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A number by itself (单说一个数): 完成50户得5分 of an indicator that asks for ≥ 50 is 50 or more, since who does more is not worse off. 3次得1.5分
 * is three; whether 完成80%得4分 is 80 or more is asked.
 */
final class Reaching {
    private final List<Saying.Band> bands;
    private final Context context;
    private final Scale scale;
    private final Asking asking;

    /** @param bands all of the sentence */
    Reaching(List<Saying.Band> bands, Context context, Scale scale, Asking asking) {
        this.bands = List.copyOf(bands);
        this.context = context;
        this.scale = scale;
        this.asking = asking;
    }

    Saying.Band of(Saying.Band band) {
        boolean directed = context.isMeasured() && context.relation() != Relation.EQUAL;
        if (!directed || !(band.when() instanceof Range range) || !range.isPoint() || isNoneOrPlace(range)) {
            return band;
        }
        Column<Interval> axis = scale.of(range);
        Quantity number = range.any().quantity();
        if (axis == null || axis == ScoreSheet.DEVIATION) {
            return band;
        }
        boolean losing = band.award() instanceof Award.Off || band.award() instanceof Award.Nothing;
        if (isAll(number, axis) && !losing) {
            boolean less = axis == ScoreSheet.ACTUAL
                    && context.relation() != null
                    && context.relation().isReverse();
            return isBeyond(number, less) ? band : new Saying.Band(band.span(), open(range, less), band.award());
        }
        if (!number.isCount()) {
            asking.unclear(
                    range.span(),
                    "正好 " + number.shown() + "，还是 " + number.shown() + " 以上没有说",
                    "写“达到" + number.shown() + "”或“" + number.shown() + "（含）-…”");
        }
        return band;
    }

    /** 高于4次得5分，等于4次得4分: who does more has a band of his own. */
    private boolean isBeyond(Quantity number, boolean less) {
        return bands.stream()
                .map(Saying.Band::when)
                .filter(when -> when instanceof Range range && !range.isPoint())
                .map(when -> less ? ((Range) when).high() : ((Range) when).low())
                .anyMatch(end -> end != null && !end.closed() && end.quantity().is(number.number()));
    }

    private static boolean isNoneOrPlace(Range range) {
        Quantity number = range.any().quantity();
        return number.number().signum() == 0
                || number.unit().equals("名")
                || number.unit().equals("位");
    }

    /** The target itself, or all of it. */
    private boolean isAll(Quantity number, Column<Interval> axis) {
        boolean whole = number.isPercent() && number.is(Exact.HUNDRED);
        return axis == ScoreSheet.RATIO
                ? whole
                : whole || context.targetNumber() != null && number.is(context.targetNumber());
    }

    private static Range open(Range range, boolean less) {
        @Nullable End low = less ? null : range.low();
        @Nullable End high = less ? range.high() : null;
        return new Range(range.span(), range.subject(), low, high);
    }
}
