package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kaoping.standard.Question.Kind;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Standards of several indicators in one cell (几项标准写在一格): 1.按计划完成得6分，否则不得分；2.质量达标得4分，否则不得分. Only staff can split
 * the form's row; each item is named with what it says by itself, so that none is lost.
 */
final class Several {
    private static final String STOPS = ";。!\n";
    /** What goes on with the item before it. */
    private static final Pattern ADDITION =
            Pattern.compile("^\\s*(否则|其余|其他|其它|反之|未|没有|逾期|扣完|最多|最高|最低|满分|不足|直至|超过部分|达不到).*", Pattern.DOTALL);

    private final String text;
    private final Context context;

    private Several(String text, Context context) {
        this.text = text;
        this.context = context;
    }

    private record Item(
            Span span, Reading reading, @Nullable BigDecimal points, boolean scored) {}

    /** A question about each item; none when the text is not several standards. */
    static List<Question> of(String text, Context context) {
        Several several = new Several(text, context);
        String even = Glyphs.even(text);
        Numbering numbering = Numbering.of(even);
        boolean numbered = !numbering.marks().isEmpty();
        List<Item> items = (numbered ? numbering.items(text.length()) : sentences(even))
                .stream()
                        .map(several::trimmed)
                        .filter(span -> span.end() > span.start())
                        .map(several::item)
                        .toList();
        return several.areStandards(items, numbered) ? several.questions(items) : List.of();
    }

    private static List<Span> sentences(String even) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= even.length(); i++) {
            if (i == even.length() || STOPS.indexOf(even.charAt(i)) >= 0) {
                boolean addition = ADDITION.matcher(even.substring(start, i)).matches();
                if (addition && !spans.isEmpty()) {
                    Span before = spans.remove(spans.size() - 1);
                    spans.add(new Span(before.start(), i));
                } else {
                    spans.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return spans;
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || "；;，,。、:：".indexOf(c) >= 0;
    }

    private Item item(Span span) {
        String words = span.of(text);
        Context alone = new Context("", "", null, null, null, context.period(), context.partialStep());
        Asking asking = new Asking(words);
        Parts parts = Parts.of(Hearing.of(words, alone, asking), asking);
        BigDecimal points = parts.bands.stream()
                .map(Saying.Band::award)
                .map(Weight::points)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean scored = points != null
                || parts.gain != null
                || parts.bands.stream().anyMatch(band -> band.award() instanceof Award.Full);
        return new Item(span, StandardReader.plain(words, alone), points, scored);
    }

    /** Two of them say by themselves who gets what; or they are numbered, and none has all the points that there are. */
    private boolean areStandards(List<Item> items, boolean numbered) {
        long read = items.stream()
                .filter(item -> item.scored() && item.reading().isRead())
                .count();
        if (read >= 2) {
            return true;
        }
        BigDecimal full = context.weight();
        List<BigDecimal> points =
                items.stream().map(Item::points).filter(Objects::nonNull).toList();
        return numbered
                && points.size() >= 2
                && full != null
                && points.stream().allMatch(one -> one.compareTo(full) < 0);
    }

    private static String asked(Question question) {
        return "“" + question.words() + "”" + question.unclear();
    }

    private List<Question> questions(List<Item> items) {
        List<Question> questions = new ArrayList<>();
        for (Item item : items) {
            int number = questions.size() + 1;
            String seen = item.reading().isRead()
                    ? "，读作：" + String.join("；", item.reading().words())
                    : "，它自己还要问：" + asked(item.reading().questions().get(0));
            String weight = item.points() == null ? "" : "，分值 " + Exact.print(item.points()) + " 分";
            questions.add(new Question(
                    Kind.UNCLEAR,
                    item.span(),
                    item.span().of(text),
                    "这一格写了 " + items.size() + " 项标准，这是第 " + number + " 项" + seen,
                    "表格分成 " + items.size() + " 行，这一项单独一行" + weight));
        }
        return questions;
    }
}
