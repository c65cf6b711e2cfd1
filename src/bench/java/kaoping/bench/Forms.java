package kaoping.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import kaoping.facts.Indicator;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.value.Relation;

/** The self-evaluation form of W1 (自评表): 27 indicators in three sections, four of them judged in words. */
final class Forms {
    static final int INDICATORS = 27;

    private static final String[] SECTIONS = {"产出指标", "效益指标", "满意度指标"};
    private static final String[] WORDS = {"达成预期指标", "部分达成预期指标", "未达成预期指标"};

    private Forms() {}

    /** The rows of the national self-evaluation: three grades of words, zero targets, in proportion; four tiers. */
    static RuleBook rules() {
        return PolicyDraft.with("满分=100", "评定分缺省=以自评得分为准")
                .row("评分", "关系=定性", "完成情况=达成预期指标", "计分方法=区间评定", "评定区间=≥80% 且 ≤100%")
                .row("评分", "关系=定性", "完成情况=部分达成预期指标", "计分方法=区间评定", "评定区间=≥50% 且 <80%")
                .row("评分", "关系=定性", "完成情况=未达成预期指标", "计分方法=区间评定", "评定区间=≥0% 且 <50%")
                .row("评分", "关系=定性", "计分方法=区间评定", "评定区间=≥0% 且 ≤100%")
                .row("评分", "目标值==0", "计分方法=达标得满分")
                .row("评分", "计分方法=按完成比例", "依据=最高不超过该指标分值")
                .row("等次", "总分=≥90", "等次=优")
                .row("等次", "总分=≥80", "等次=良")
                .row("等次", "总分=≥60", "等次=中")
                .row("等次", "等次=差")
                .rules();
    }

    static Submission form(int seed) {
        return submission(List.of(unit(new SplittableRandom(seed), 0)));
    }

    static Submission submission(List<UnitFacts> units) {
        return new Submission("999999", "draft", "2023", units);
    }

    static UnitFacts unit(SplittableRandom random, int number) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(i % 7 == 6 ? judged(random, i) : measured(random, i));
        }
        return new UnitFacts(
                "/units/" + number, "单位" + number, "", indicators, Map.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static Indicator measured(SplittableRandom random, int i) {
        BigDecimal target = BigDecimal.valueOf(i == 5 ? 0 : random.nextInt(100, 100_000), 2);
        BigDecimal actual = BigDecimal.valueOf(random.nextInt(100, 100_000), 2);
        Relation relation = i % 4 == 3 ? Relation.AT_MOST : Relation.AT_LEAST;
        return indicator(i, relation, number(target), number(actual), null);
    }

    private static Indicator judged(SplittableRandom random, int i) {
        int grade = random.nextInt(3);
        BigDecimal judged = BigDecimal.valueOf(new int[] {350, 240, 100}[grade] + random.nextInt(20), 2);
        return indicator(i, Relation.QUALITATIVE, Value.read("效果明显"), Value.read(WORDS[grade]), judged);
    }

    private static Value number(BigDecimal number) {
        return Value.read(number.toPlainString());
    }

    private static Indicator indicator(
            int i, Relation relation, Value target, Value actual, @org.jspecify.annotations.Nullable BigDecimal judged) {
        return new Indicator(
                "/units/0/indicators/" + i,
                "指标" + i,
                SECTIONS[i % SECTIONS.length],
                "数量指标",
                "个",
                relation,
                target,
                actual,
                new BigDecimal("3.70"),
                null,
                judged,
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }
}
