package kaoping.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Words;
import kaoping.table.Row;

/** Points by the words that an indicator is judged in (评语): 效果明显得10分，效果一般得5分，否则不得分. */
final class Worded {
    /** A longer one is a sentence, not a word that a form is filled in with. */
    private static final int LONGEST = 12;

    private Worded() {}

    static List<Row> rows(Parts parts, Context context, Weight weight, String text, Asking asking) {
        Cells cells = new Cells(context, weight, asking);
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String of = of(parts, context);
        boolean nothing = false;
        boolean points = parts.otherwise != null && !(parts.otherwise.award() instanceof Award.Nothing);
        for (Saying.Band band : parts.bands) {
            List<String> words = words(band, text, context, asking).stream()
                    .map(word -> without(word, of))
                    .toList();
            for (String word : words) {
                if (word.length() > LONGEST || !seen.add(word)) {
                    asking.unclear(
                            band.span(), seen.contains(word) ? "“" + word + "”说了两次" : "不像是填在表里的评语", "写表里会填的词，如“效果明显”");
                }
            }
            if (context.isMeasured()) {
                asking.contradicts(
                        new Span(
                                band.span().start(),
                                band.span().start() + words.get(0).length()),
                        "“" + words.get(0) + "”是评语，指标的关系不是“定性”",
                        "关系改填“定性”，或写成数，如“达95%以上”");
            }
            nothing |= isDownToNothing(band.award());
            points |= !(band.award() instanceof Award.Nothing);
            rows.add(cells.fill(Cells.blank().with(ScoreSheet.WORD, words), band.award()));
        }
        if (parts.otherwise != null) {
            rows.add(cells.fill(Cells.blank(), parts.otherwise.award()));
        } else if (!nothing || !points) {
            asking.unclear(asking.whole(), "别的评语得几分没有说", "补一句，如“否则不得分”");
        }
        return rows;
    }

    /** The last of the grades: 差得0分, 效果差得0-5分. */
    private static boolean isDownToNothing(Award award) {
        return award instanceof Award.Nothing
                || award instanceof Award.Judged judged && judged.low().signum() == 0;
    }

    /** The words of a band; 完成 and 未发生 are words, too, where an indicator is judged in words. */
    private static List<String> words(Saying.Band band, String text, Context context, Asking asking) {
        Condition when = Objects.requireNonNull(band.when());
        if (!(when instanceof Words words)) {
            return List.of(when.span().of(text));
        }
        new SameIndicator(context, asking).check(words.subject());
        return words.words().stream()
                .map(word -> asFilledIn(word, context, asking))
                .toList();
    }

    /** 会计核算规范 is 规范 of the indicator 会计核算 where the form's target says 规范. */
    static String asFilledIn(String word, Context context, Asking asking) {
        String rest = beside(word, context);
        if (rest.isEmpty()) {
            return word;
        }
        String target = Objects.requireNonNull(context.target()).text();
        asking.take("“" + word + "”读作“" + rest + "”填的是目标值“" + target + "”");
        return target;
    }

    /** What the words say beside the form's target: 会计核算; empty where they are not about it. */
    private static String beside(String word, Context context) {
        String target = context.target() == null ? "" : context.target().text();
        String rest = word.endsWith(target) ? word.substring(0, word.length() - target.length()) : after(word, target);
        boolean own = context.name().contains(rest) || context.name().length() > 1 && rest.contains(context.name());
        return target.isEmpty() || rest.length() < 2 || !own ? "" : rest;
    }

    /** The same of all bands: 完成 in 及时完成、较及时完成. */
    private static String of(Parts parts, Context context) {
        return parts.bands.stream()
                .filter(band -> band.when() instanceof Words)
                .flatMap(band -> ((Words) Objects.requireNonNull(band.when())).words().stream())
                .map(word -> beside(word, context))
                .filter(rest -> !rest.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String without(String word, String of) {
        boolean more = !of.isEmpty() && word.length() > of.length();
        if (more && word.endsWith(of)) {
            return word.substring(0, word.length() - of.length());
        }
        return more && word.startsWith(of) ? word.substring(of.length()) : word;
    }

    private static String after(String word, String target) {
        return word.startsWith(target) ? word.substring(target.length()) : "";
    }
}
