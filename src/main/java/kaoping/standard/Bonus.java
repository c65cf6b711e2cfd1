package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.score.SurplusUnit;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Bound;
import kaoping.standard.Saying.Limit;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.table.Row;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** Points on top of the full ones (超额加分): 完成目标得满分，每超1%加0.1分，最多加2分; 每提前5天加0.5分. */
final class Bonus {
    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Function<Parts, List<Row>> decide;
    private final Step gain;
    private final Stride stride;
    private final Caps caps;

    Bonus(Parts parts, Context context, Weight weight, Asking asking, Function<Parts, List<Row>> decide) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.decide = decide;
        this.gain = Objects.requireNonNull(parts.gain);
        this.stride = new Stride(gain, context, asking);
        this.caps = new Caps(parts, weight, context, asking);
    }

    /** @param base the band with full points; null where the steps off or the proportion say it */
    List<Row> rows(@Nullable Band base) {
        List<Row> plain = decide.apply(parts.withoutGain());
        caps.need(gain.span());
        // Why before tidying: where something is asked, rows are not whole.
        if (asking.isAsking()) {
            return List.of();
        }
        List<Row> rest = Tidy.of(plain, weight);
        Condition when = base == null ? null : base.when();
        Starting starting = new Starting(gain, context, asking);
        if (context.relation() == Relation.EQUAL || gain.way() != Way.UP && gain.way() != Way.DOWN) {
            boolean equal = context.relation() == Relation.EQUAL;
            asking.unclear(
                    gain.span(), equal ? "指标的关系是“=”，超过就不是达标" : "从多少起加没有说", equal ? "关系改填 ≥ 或 ≤" : "写“每超…加…分”，或写明起点");
            return List.of();
        }
        BigDecimal from = starting.from(when);
        StepUnit unit = stride.unit(when);
        Row first = rest.get(0);
        Method method = first.need(ScoreSheet.METHOD);
        boolean ofRate = unit == StepUnit.PERCENT_OF_TARGET && gain.way() == Way.UP;
        boolean onTop = method == Method.RATIO || method == Method.PASS_FAIL;
        if (from == null && rest.size() == 1 && onTop && (ofRate || unit == StepUnit.VALUE)) {
            return List.of(surplus(first, ofRate ? null : SurplusUnit.VALUE));
        }
        return above(rest, when, from, unit, starting);
    }

    /** What goes beyond the target, in per cent of it, which are points of 完成率, or in numbers: 每超1%, 每多引进1家. */
    private Row surplus(Row row, @Nullable SurplusUnit unit) {
        new Direction(gain, null, context, asking).earning();
        Limit limit = Objects.requireNonNull(caps.said());
        Row more = row.with(ScoreSheet.SURPLUS_STEP, stride.length())
                .with(ScoreSheet.SURPLUS, gain.cost())
                .with(ScoreSheet.SURPLUS_UNIT, unit);
        return stride.partial(capped(more, limit), own());
    }

    private Row capped(Row row, Limit limit) {
        if (limit.bound() == Bound.MOST && weight.points() != null) {
            return row.with(ScoreSheet.MOST, caps.beyond(weight.points()));
        }
        if (limit.bound() == Bound.MOST) {
            asking.unclear(limit.span(), "加到几分为止要有分值才算得出", "给出分值，或写“最多加…分”");
        }
        return row.with(ScoreSheet.SURPLUS_MOST, limit.points());
    }

    /** Full points and so many more for each step, for those who reach the start; the rest as the sentence has it. */
    private List<Row> above(
            List<Row> rest, @Nullable Condition when, @Nullable BigDecimal from, StepUnit unit, Starting starting) {
        BigDecimal full = weight.points();
        BigDecimal most = full == null ? null : caps.beyond(full);
        if (full == null || most == null) {
            Limit limit = caps.said();
            asking.inexpressible(
                    limit == null ? gain.span() : limit.span(), "逐档得分要写明满分和最高分", "给出分值，写“最多加…分”；不封顶的写一个够不着的数");
            return List.of();
        }
        Row row = Cells.blank()
                .with(ScoreSheet.METHOD, Method.EARNING)
                .with(ScoreSheet.SIDE, new Direction(gain, when, context, asking).earning())
                .with(ScoreSheet.FROM, from)
                .with(ScoreSheet.STEP, stride.length())
                .with(ScoreSheet.STEP_UNIT, unit)
                .with(ScoreSheet.POINTS, gain.cost())
                .with(ScoreSheet.BASE, full)
                .with(ScoreSheet.MOST, most);
        Row top = atTarget(starting.when(when, stride.partial(row, own())));
        boolean met = top.get(ScoreSheet.MET) != null;
        List<Row> rows = new ArrayList<>(List.of(top));
        for (Row other : rest) {
            if (other.need(ScoreSheet.METHOD) == Method.PASS_FAIL) {
                rows.add(Cells.fixed(Cells.blank(), BigDecimal.ZERO));
            } else if (!isSame(other, top)) {
                rows.add(met ? atTarget(other) : other);
            }
        }
        return rows;
    }

    /** 引进人才得5分，超过30人的，每多1人加0.1分 of a target of 30: the blank cell says the same. */
    private Row atTarget(Row row) {
        BigDecimal from = row.get(ScoreSheet.FROM);
        BigDecimal target = context.targetNumber();
        boolean same =
                from != null && target != null && from.compareTo(target) == 0 && row.get(ScoreSheet.ACTUAL) == null;
        return same ? row.with(ScoreSheet.FROM, null) : row;
    }

    /** The row of full points that the one with more takes the place of. */
    private static boolean isSame(Row other, Row top) {
        boolean conditions = ScoreSheet.KIND.conditions().stream()
                .allMatch(column -> Objects.equals(other.get(column), top.get(column)));
        Method method = other.need(ScoreSheet.METHOD);
        return conditions && (method == Method.FIXED || method == Method.SHARE);
    }

    private Saying.@Nullable Partial own() {
        Saying.Partial partial = parts.partial;
        boolean steps = parts.step != null;
        return partial == null || steps && !stride.isAbout(partial) ? null : partial;
    }

    /** 每提前5天加0.5分, on the row that takes points off for being late. */
    List<Row> early() {
        List<Row> rest = decide.apply(parts.withoutGain());
        caps.need(gain.span());
        if (asking.isAsking()) {
            return List.of();
        }
        if (rest.size() != 1 || rest.get(0).need(ScoreSheet.METHOD) != Method.DEADLINE) {
            asking.unclear(gain.span(), "提前多少要有期限才算得出", "写明期限，如“6月30日前完成得10分，每推迟1天扣1分，每提前1天加0.5分”");
            return List.of();
        }
        Lapse lapse = Lapse.of(gain.length(), asking);
        Row row = counting(rest.get(0), lapse);
        boolean months = row.get(ScoreSheet.STEP_UNIT) == StepUnit.MONTHS;
        PartialStep partial = row.get(ScoreSheet.PARTIAL);
        boolean shared = partial != null
                && row.need(ScoreSheet.STEP).compareTo(lapse.number()) != 0
                && lapse.number().compareTo(BigDecimal.ONE) != 0;
        if (months != lapse.isMonths() || shared) {
            asking.inexpressible(gain.span(), "提前和推迟的每一步，评分表要以同一个单位计，不足一步的算法也相同", "写成同一个单位、同一个步长，如“每推迟5天…”“每提前5天…”");
        }
        Row more = row.with(ScoreSheet.SURPLUS_STEP, Lapse.of(row).in(lapse)).with(ScoreSheet.SURPLUS, gain.cost());
        return List.of(capped(more, Objects.requireNonNull(caps.said())));
    }

    /** 每推迟1周扣1分，每提前1天加0.5分: the row counts both in days. */
    private static Row counting(Row row, Lapse early) {
        Lapse late = Lapse.of(row);
        Lapse days = late.beside(early);
        if (days.unit() == late.unit()) {
            return row;
        }
        BigDecimal free = row.get(ScoreSheet.TOLERANCE);
        return row.with(ScoreSheet.STEP, days.number())
                .with(ScoreSheet.STEP_UNIT, days.cell())
                .with(ScoreSheet.TOLERANCE, free == null ? null : days.in(new Lapse(free, late.unit())));
    }
}
