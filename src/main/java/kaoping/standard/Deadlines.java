package kaoping.standard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import kaoping.policy.PartialStep;
import kaoping.policy.Period;
import kaoping.policy.PolicyId;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.DayText;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Grace;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** Standards about a day (期限): 2026年12月31日前完成，得10分，每推迟10天扣1分; or 否则不得分. */
final class Deadlines {
    private static final Pattern DIGIT = Pattern.compile("[0-9零〇一二两三四五六七八九十](?!般|致|定)");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final Context context;
    private final Asking asking;

    Deadlines(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    /** @param grace what is free; null when nothing is */
    Row row(@Nullable Condition when, Step step, @Nullable Grace grace) {
        Lapse lapse = Lapse.of(step.length(), asking).beside(grace == null ? null : Lapse.of(grace.allowed(), asking));
        boolean late = step.when() instanceof Deadline deadline && !deadline.onTime();
        boolean beyond = grace != null && step.over();
        boolean each = step.way() == Saying.Way.LATE || late && (step.way() == Saying.Way.UNSAID || step.over());
        if (!each && !beyond) {
            asking.unclear(step.span(), "期限过后每一步指什么没有说", "写“每推迟10天扣1分”");
        }
        Row row = row(when)
                .with(ScoreSheet.STEP, lapse.number())
                .with(ScoreSheet.STEP_UNIT, lapse.cell())
                .with(ScoreSheet.COST, step.cost());
        return grace == null ? unlessAfterwards(row, step) : row.with(ScoreSheet.TOLERANCE, free(grace, step, lapse));
    }

    private Row unlessAfterwards(Row row, Step step) {
        if (step.afterwards()) {
            asking.unclear(step.span(), "“之后”指什么以后没有说", "写“逾期5天以内不扣分，之后每逾期1天扣1分”");
        }
        return row;
    }

    /** 逾期5天以内不扣分，之后每逾期1天扣1分: in the unit of the steps, and counted from there. */
    private BigDecimal free(Grace grace, Step step, Lapse lapse) {
        Lapse allowed = Lapse.of(grace.allowed(), asking);
        if (allowed.isMonths() != lapse.isMonths()) {
            asking.unclear(grace.span(), "宽限与后面的一步，一个以天计，一个以月计", "写成同一个单位");
        }
        if (!step.afterwards() && !step.over()) {
            asking.unclear(step.span(), "宽限以内的天数以后扣不扣没有说", "写“之后每逾期…扣…分”；从第一天起扣的，在评分表写“超出允许偏差后”");
        }
        return lapse.in(allowed);
    }

    /** 每逾期1天扣0.5分，逾期6天以上不得分 of 3 points: by then the steps have taken all. */
    boolean endsBy(Condition.Overdue late, Row steps, Weight weight) {
        BigDecimal full = weight.points();
        Lapse step = Lapse.of(steps);
        boolean bounded = steps.get(ScoreSheet.FLOOR) != null || steps.get(ScoreSheet.MOST_LOST) != null;
        if (full == null || bounded || asking.isAsking() || step.number().signum() <= 0) {
            return false;
        }
        Lapse by = Lapse.of(late.by(), asking).inDays();
        if (step.isMonths() || by.isMonths()) {
            return false;
        }
        BigDecimal free = new Lapse(steps.get(ScoreSheet.TOLERANCE, BigDecimal.ZERO), step.unit())
                .inDays()
                .number();
        BigDecimal days = (late.including() ? by.number() : by.number().add(BigDecimal.ONE)).subtract(free);
        BigDecimal taken = days.divideToIntegralValue(step.inDays().number()).multiply(steps.need(ScoreSheet.COST));
        if (taken.compareTo(full) < 0) {
            return false;
        }
        asking.take("“" + late.span().of(asking.text()) + "”时，每步扣的已经扣完");
        return true;
    }

    /** In time or not: a day late costs all that is not left. */
    List<Row> passOrFail(Parts parts, Weight weight) {
        Band full = null;
        Award late = parts.otherwise == null ? null : parts.otherwise.award();
        Condition when = null;
        for (Band band : parts.bands) {
            boolean onTime = band.when() instanceof Deadline deadline && deadline.onTime();
            if (onTime && full == null && weight.isFull(band.award())) {
                full = band;
                when = band.when();
            } else if (band.when() instanceof Deadline && !onTime && late == null) {
                late = band.award();
            } else {
                asking.unclear(band.span(), "与期限的说法连不起来", "只写按期得几分、逾期得几分，或每推迟几天扣几分");
            }
        }
        BigDecimal points = weight.points();
        if (full == null || late == null) {
            asking.unclear(asking.whole(), full == null ? "按期完成得几分没有说" : "逾期得几分没有说", "补一句，如“逾期不得分”");
            return List.of();
        }
        BigDecimal left = left(late, points);
        if (points == null || left == null) {
            asking.inexpressible(late.span(), "按期限扣分要知道满分和逾期的得分", "写成分数，如“得5分”“不得分”，并给出分值");
            return List.of();
        }
        return List.of(row(when)
                .with(ScoreSheet.STEP, BigDecimal.ONE)
                .with(ScoreSheet.COST, points)
                .with(ScoreSheet.PARTIAL, PartialStep.EVERY_BEGUN)
                .with(ScoreSheet.FLOOR, left.signum() == 0 ? null : left));
    }

    private static @Nullable BigDecimal left(Award late, @Nullable BigDecimal full) {
        if (late instanceof Award.Nothing) {
            return BigDecimal.ZERO;
        }
        if (late instanceof Award.Off off && full != null) {
            return full.subtract(off.points()).max(BigDecimal.ZERO);
        }
        return late instanceof Award.Points points ? points.points() : null;
    }

    private Row row(@Nullable Condition when) {
        if (when instanceof Condition.Range || when instanceof Condition.Occurred) {
            asking.unclear(when.span(), "与期限的说法连不起来", "只写按期得几分、逾期得几分，或每推迟几天扣几分");
        }
        if (when instanceof Condition.Words
                && DIGIT.matcher(when.span().of(asking.text())).find()) {
            // 三季得10分
            asking.unclear(when.span(), "里面的数像是期限，是哪一天没有说", "写明日期，如“2026年9月30日前完成”");
        }
        if (when instanceof Deadline deadline && deadline.subject() != null) {
            new SameIndicator(context, asking).checkDone(deadline.subject(), deadline.span());
        }
        DayText text = when instanceof Deadline deadline ? deadline.day() : null;
        Row row = Cells.blank().with(ScoreSheet.METHOD, Method.DEADLINE);
        if (text == null) {
            if (context.target() != null && context.targetDay() == null) {
                Span span = when == null ? asking.whole() : when.span();
                asking.unclear(span, "期限是哪一天没有说，指标的目标值也不是日期", "写明日期，如“2026年12月31日前完成”");
            } else if (context.target() == null) {
                asking.take("句中没有期限，以表格里填的目标值为期限");
            }
            return row;
        }
        LocalDate day = day(text);
        LocalDate target = context.targetDay();
        if (day != null && target != null && !day.equals(target)) {
            asking.contradicts(text.span(), "句中是 " + day + "，指标的目标值是 " + target, "改成同一天");
        }
        return row.with(ScoreSheet.DEADLINE, day);
    }

    private @Nullable LocalDate day(DayText text) {
        if (text.before() && !isFirst(text)) {
            String words = text.span().of(asking.text());
            asking.unclear(text.span(), "不知道是“" + words + "”开始以前，还是过完以前", "写“" + words + "末前”，或写明月日");
            return null;
        }
        Integer year = text.year();
        if (year == null) {
            return context.targetDay() != null ? ofTarget(text, context.targetDay()) : ofPeriod(text);
        }
        return day(text, year);
    }

    /** 一季度前 in a policy that begins with it: before it begins, nothing could be done. */
    private boolean isFirst(DayText text) {
        if (!PolicyId.PERIOD.matcher(context.period()).matches()) {
            return false;
        }
        LocalDate first = Period.of(context.period()).first();
        boolean year = text.year() == null || text.year() == first.getYear();
        boolean begins = year && first.getMonthValue() == text.month() - text.months() + 1;
        if (begins) {
            asking.take("“" + text.span().of(asking.text()) + "前”读作过完以前，因为考评期间 " + context.period() + " 从它开始");
        }
        return begins;
    }

    private @Nullable LocalDate ofTarget(DayText text, LocalDate target) {
        asking.take("句中的日期没有年份，照目标值 " + target);
        return day(text, target.getYear());
    }

    private @Nullable LocalDate ofPeriod(DayText text) {
        if (!PolicyId.PERIOD.matcher(context.period()).matches()) {
            asking.unclear(text.span(), "没有写哪一年", "写上年份，如“2026年12月31日前”");
            return null;
        }
        Period period = Period.of(context.period());
        LocalDate day = day(text, period.first().getYear());
        if (day != null && !period.contains(day)) {
            asking.unclear(text.span(), "没有写哪一年，期间 " + context.period() + " 里没有这一天", "写上年份");
        } else if (day != null) {
            asking.take("句中的日期没有年份，照考评期间 " + context.period() + " 读作 " + day);
        }
        return day;
    }

    private @Nullable LocalDate day(DayText text, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            asking.unclear(text.span(), "没有这样的年份", "核对年份，如“2026年12月31日前”");
            return null;
        }
        try {
            if (text.day() == 0) {
                LocalDate last = YearMonth.of(year, text.month()).atEndOfMonth();
                asking.take("“" + text.span().of(asking.text()) + "”读作 " + last);
                return last;
            }
            return LocalDate.of(year, text.month(), text.day());
        } catch (DateTimeException noSuchDay) {
            asking.unclear(text.span(), "日历上没有这一天", "核对年月日");
            return null;
        }
    }
}
