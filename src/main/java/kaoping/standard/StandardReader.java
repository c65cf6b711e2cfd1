package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Words;
import kaoping.table.Row;

/**
 * Reads a standard (评（扣）分标准的读法): {@code 达95%以上得10分，每下降1%扣0.5分，扣完为止} → one row 逐档扣分 from 95. No number, direction or
 * scale comes from anywhere but the sentence, the indicator and the policy; what they leave open is a question.
 */
public final class StandardReader {
    /** Longer than any single standard in print; beyond it the form's cell holds something else. */
    public static final int LONGEST = 1_000;

    private final String text;
    private final Context context;
    private final Asking asking;
    private String piece = "";

    private StandardReader(String text, Context context) {
        this.text = text;
        this.context = context;
        this.asking = new Asking(text);
    }

    public static Reading read(String text, Context context) {
        Reading reading = plain(text, context);
        List<Question> several = reading.isRead() || text.length() > LONGEST ? List.of() : Several.of(text, context);
        return several.isEmpty() ? reading : new Reading(text, context, List.of(), List.of(), List.of(), several);
    }

    /** The text as one standard, whatever it is. */
    static Reading plain(String text, Context context) {
        StandardReader reader = new StandardReader(text, context);
        List<Row> rows = reader.rows();
        boolean read = !reader.asking.isAsking();
        return new Reading(
                text,
                context,
                read ? rows : List.of(),
                read ? PlainWords.of(rows, reader.piece, context) : List.of(),
                read ? reader.asking.taken() : List.of(),
                reader.asking.questions());
    }

    private List<Row> rows() {
        if (text.isBlank()) {
            asking.missing();
            return List.of();
        }
        if (text.length() > LONGEST) {
            asking.notUnderstood(asking.whole(), "太长，一项标准至多 " + LONGEST + " 字", "一个指标只写它自己的标准");
            return List.of();
        }
        Numbering numbering = Numbering.of(Glyphs.even(text));
        if (numbering.isDoubtful()) {
            asking.unclear(numbering.marks().get(0), "不知道是序号，还是带小数的数", "序号写成①②，或不写序号");
            return List.of();
        }
        Parts parts = Parts.of(Hearing.of(text, context, asking), asking);
        if (parts.overdue != null && (parts.step == null || parts.gain != null)) {
            parts.ask(parts.overdue);
        }
        if (asking.isAsking()) {
            return List.of();
        }
        parts.grade(context.isQualitative());
        piece = parts.step != null && parts.step.length().isPiece()
                ? parts.step.length().unit()
                : "";
        Weight weight = Weight.of(parts, context, asking);
        if (asking.isAsking()) {
            return List.of();
        }
        List<Row> said = decide(parts, weight);
        if (asking.isAsking()) {
            return List.of();
        }
        List<Row> tidy = Tidy.of(said, weight);
        if (tidy.isEmpty()) {
            // Invariant: what gives no row was not read, whoever did not ask.
            asking.notUnderstood(asking.whole(), "读不出怎样计分", "换成指南里的写法");
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : tidy) {
            rows.add(row.at(rows.size() + 1).with(ScoreSheet.BASIS, text));
        }
        return rows;
    }

    /** By steps, by a day, by words, or by numbers: one of them. */
    private List<Row> decide(Parts parts, Weight weight) {
        if (parts.gain != null) {
            return new Gains(parts, context, weight, asking).rows(rest -> decide(rest, weight));
        }
        if (parts.step != null) {
            return new Stepwise(parts, context, weight, asking).rows();
        }
        parts.limits.forEach(limit -> idle(limit, weight));
        if (parts.partial != null) {
            asking.unclear(parts.partial.span(), "前面没有说每一步扣几分", "写明“每…扣…分”");
        }
        Saying.Band bare = parts.bare();
        if (bare != null) {
            boolean alone = parts.bands.size() == 1 && parts.otherwise == null;
            if (!alone || !isJudgedOrPro(bare.award())) {
                asking.unclear(bare.span(), "什么情形得这个分没有说", "写明情形，如“按计划完成得10分”");
                return List.of();
            }
            return List.of(new Cells(context, weight, asking).fill(Cells.blank(), bare.award()));
        }
        if (parts.bands.isEmpty()) {
            asking.unclear(asking.whole(), "没有说什么情形得几分", "写明情形和得分，如“按计划完成得10分，否则不得分”");
            return List.of();
        }
        if (isDated(parts)) {
            return new Deadlines(context, asking).passOrFail(dated(parts), weight);
        }
        boolean worded = any(parts, Words.class) || any(parts, Deadline.class) || context.isQualitative();
        boolean numbered = any(parts, Range.class);
        if (worded && numbered && any(parts, Words.class)) {
            Span span = first(parts, Words.class);
            asking.unclear(span, "有的档按数，有的档按评语，不知道“" + span.of(text) + "”怎样对照", "写成数，如“低于60%不得分”");
            return List.of();
        }
        return worded && !numbered
                ? Worded.rows(parts, context, weight, text, asking)
                : new Ranged(parts, context, weight, asking).rows();
    }

    /** Awards that differ from unit to unit without any condition: 按完成比例得分, 酌情得0-10分. */
    private static boolean isJudgedOrPro(Award award) {
        return award instanceof Award.Pro || award instanceof Award.Judged || award instanceof Award.Discretion;
    }

    /** A limit on steps that nobody takes; that there are no more than the full points goes without saying. */
    private void idle(Saying.Limit limit, Weight weight) {
        boolean full = limit.bound() == Saying.Bound.MOST
                && limit.points() != null
                && weight.points() != null
                && limit.points().compareTo(weight.points()) == 0;
        if (full) {
            return;
        }
        asking.unclear(limit.span(), "前面没有说怎样扣分，这个限度不知道用在哪里", "写明“每…扣…分”，或删去");
    }

    /** About a day; 按时完成 of an indicator that is judged in words, and says so in its target, is one of them. */
    private boolean isDated(Parts parts) {
        boolean named = parts.bands.stream()
                .anyMatch(band -> band.when() instanceof Deadline deadline && deadline.day() != null);
        boolean word = context.isQualitative() && context.target() != null && context.targetDay() == null;
        return named
                || any(parts, Deadline.class) && (!word || context.target().isBlank())
                || context.targetDay() != null && any(parts, Met.class);
    }

    /** The same, with 按计划完成 and 未完成 as in time and late. */
    private Parts dated(Parts parts) {
        parts.bands.replaceAll(band -> band.when() instanceof Met met
                ? new Saying.Band(band.span(), new Deadline(met.span(), met.subject(), null, met.met()), band.award())
                : band);
        return parts;
    }

    private static boolean any(Parts parts, Class<? extends Condition> kind) {
        return parts.bands.stream().anyMatch(band -> kind.isInstance(band.when()));
    }

    private static Span first(Parts parts, Class<? extends Condition> kind) {
        return parts.bands.stream()
                .map(Saying.Band::when)
                .filter(kind::isInstance)
                .map(Condition::span)
                .findFirst()
                .orElseThrow();
    }
}
