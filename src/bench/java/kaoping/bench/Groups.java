package kaoping.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;

/** The annual appraisal of W2 (年度考评): 17 towns and 57 departments whose totals are given, ranked, with quotas for three tiers. */
final class Groups {
    static final int TOWNS = 17;
    static final int DEPARTMENTS = 57;

    private Groups() {}

    static RuleBook rules() {
        return PolicyDraft.with("名次并列=1、1、3", "线上并列=全部纳入")
                .row("汇总", "得分项=综合得分", "系数=100%")
                .row("等次", "单位类别=乡镇", "等次=优秀", "名额比例=20%")
                .row("等次", "单位类别=乡镇", "等次=良好", "其余=是")
                .row("等次", "单位类别=乡镇", "等次=合格", "名额比例=20%")
                .row("等次", "单位类别=部门", "等次=优秀", "名额比例=30%")
                .row("等次", "单位类别=部门", "等次=良好", "其余=是")
                .row("等次", "单位类别=部门", "等次=合格", "名额比例=30%")
                .rules();
    }

    static Submission population(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<UnitFacts> units = new ArrayList<>();
        for (int i = 0; i < TOWNS + DEPARTMENTS; i++) {
            units.add(unit(i, i < TOWNS ? "乡镇" : "部门", BigDecimal.valueOf(random.nextInt(90_000, 120_000), 2)));
        }
        return Forms.submission(units);
    }

    static UnitFacts unit(int number, String group, BigDecimal points) {
        return new UnitFacts(
                "/units/" + number,
                "单位" + number,
                group,
                List.of(),
                Map.of("综合得分", points),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
