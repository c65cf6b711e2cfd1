package kaoping.standard;

import java.util.List;
import kaoping.facts.Value;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Words;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import kaoping.table.Row;

/**
 * Steps of an indicator that is judged in words (定性指标数件数): 资金使用合规得10分，发现一处不合规扣2分. Whoever fills in the word 合规 has all points;
 * whoever has something to count fills in how many.
 */
final class Counted {
    private final FullMarks full;
    private final Direction direction;
    private final Context context;
    private final Asking asking;

    Counted(FullMarks full, Direction direction, Context context, Asking asking) {
        this.full = full;
        this.direction = direction;
        this.context = context;
        this.asking = asking;
    }

    /** The row of the word; none where the form has no word. */
    List<Row> rows(Step step, Weight weight) {
        if (!direction.isCounted()) {
            if (!asking.isAsking()) {
                asking.contradicts(step.span(), "指标的关系是“定性”，没有可以比较的数", "关系改填 ≥、≤ 等，目标值填数；或按评语写得分");
            }
            return List.of();
        }
        Band band = full.band();
        String word = band != null && band.when() instanceof Words words ? said(band, words) : target();
        String unit = step.length().unit();
        if (word.isEmpty()) {
            asking.take("指标的关系是“定性”，这一句却要数数：实际值填要扣的有几" + unit + "，没有的填 0");
            return List.of();
        }
        asking.take("实际值填“" + word + "”的得满分；有要扣的，实际值填有几" + unit);
        Award award = band == null ? new Award.Full(step.span(), null) : band.award();
        return List.of(
                new Cells(context, weight, asking).fill(Cells.blank().with(ScoreSheet.WORD, List.of(word)), award));
    }

    /** 资金使用合规 where the form's target is 合规; asks where it is another word. */
    private String said(Band band, Words words) {
        String word =
                words.words().size() == 1 ? Worded.asFilledIn(words.words().get(0), context, asking) : "";
        String target = target();
        if (word.isEmpty() || !target.isEmpty() && !word.equals(target)) {
            asking.unclear(
                    band.span(),
                    "填哪个词的得满分不知道：句中是“" + String.join("、", words.words()) + "”，目标值是“" + target + "”",
                    "写成同一个词，如“" + (target.isEmpty() ? words.words().get(0) : target) + "得满分”");
        }
        return word.isEmpty() ? target : word;
    }

    /** The word of the form's target; empty where it has none. */
    private String target() {
        Value target = context.target();
        boolean word = target != null && !target.isBlank() && target.number() == null && target.day() == null;
        return word ? target.text() : "";
    }
}
