package kaoping.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;

/** The table of W3 (大表): for each district ten ranges of the score, each with a tier. */
final class Districts {
    private static final int BANDS = 10;

    private Districts() {}

    static RuleBook rules(int rows) {
        PolicyDraft draft = PolicyDraft.with("线上并列=全部纳入").row("汇总", "得分项=综合得分", "系数=100%");
        for (int district = 0; district < rows / BANDS; district++) {
            for (int band = BANDS - 1; band >= 0; band--) {
                String range = band == BANDS - 1 ? "≥" + 10 * band : "≥" + 10 * band + " 且 <" + 10 * (band + 1);
                draft.row("等次", "单位类别=" + name(district), "总分=" + range, "等次=第" + (BANDS - band) + "等");
            }
        }
        return draft.rules();
    }

    static String name(int district) {
        return "第" + district + "片区";
    }

    /** @param units spread over all districts */
    static Submission population(int seed, int rows, int units) {
        SplittableRandom random = new SplittableRandom(seed);
        List<UnitFacts> facts = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            BigDecimal points = BigDecimal.valueOf(random.nextInt(0, 10_000), 2);
            facts.add(Groups.unit(i, name(random.nextInt(rows / BANDS)), points));
        }
        return Forms.submission(facts);
    }
}
