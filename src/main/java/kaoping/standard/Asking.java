package kaoping.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaoping.standard.Question.Kind;

/** What has to be asked about one sentence, and what was taken from elsewhere, while it is read. */
final class Asking {
    private final String text;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    Asking(String text) {
        this.text = text;
    }

    void missing() {
        ask(Kind.MISSING, whole(), "没有写评（扣）分标准", "写上这一指标怎样得分，如“按计划完成得10分，否则不得分”");
    }

    void notUnderstood(Span span, String unclear, String answer) {
        ask(Kind.NOT_UNDERSTOOD, span, unclear, answer);
    }

    void unclear(Span span, String unclear, String answer) {
        ask(Kind.UNCLEAR, span, unclear, answer);
    }

    void contradicts(Span span, String unclear, String answer) {
        ask(Kind.CONTRADICTS, span, unclear, answer);
    }

    void inexpressible(Span span, String unclear, String answer) {
        ask(Kind.NOT_EXPRESSIBLE, span, unclear, answer);
    }

    /** Two deductions in one sentence: the one that is counted piece by piece has a row of its own. */
    void apart(Span first, Span second, boolean moveSecond) {
        Span moved = moveSecond ? second : first;
        Span kept = moveSecond ? first : second;
        inexpressible(
                second,
                "一句里有两处扣分：“" + first.of(text) + "”和“" + second.of(text) + "”，评分表的一行只扣一处",
                "这一句只留“" + kept.of(text) + "”，“" + moved.of(text) + "”另用一行计件");
    }

    /** The first question about a stretch stands for all that follow from it. */
    private void ask(Kind kind, Span span, String unclear, String answer) {
        if (questions.stream().noneMatch(question -> question.span().equals(span))) {
            questions.add(new Question(kind, span, span.of(text), unclear, answer));
        }
    }

    /** Names something that the sentence leaves to the form or the policy. */
    void take(String what) {
        if (!taken.contains(what)) {
            taken.add(what);
        }
    }

    boolean isAsking() {
        return !questions.isEmpty();
    }

    List<Question> questions() {
        return questions.stream()
                .sorted(Comparator.comparingInt(question -> question.span().start()))
                .toList();
    }

    List<String> taken() {
        return taken;
    }

    String text() {
        return text;
    }

    Span whole() {
        return new Span(0, text.length());
    }
}
