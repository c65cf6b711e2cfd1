package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for every way of scoring by peers; figures are in hundredths. */
class PeersLawsTest {
    private static final RuleBook STEPS =
            PolicyDraft.scoring("计分方法=按名次递减", "每=1", "扣分=0.37").rules();
    private static final RuleBook SHARE = PolicyDraft.scoring("计分方法=按名次比例").rules();
    private static final RuleBook AVERAGE =
            PolicyDraft.scoring("计分方法=按完成比例", "比较对象=平均值").rules();
    private static final RuleBook EFFICACY =
            PolicyDraft.scoring("计分方法=功效系数", "基础得分率=40%").rules();
    private static final List<RuleBook> BOOKS = List.of(
            STEPS,
            SHARE,
            AVERAGE,
            EFFICACY,
            PolicyDraft.scoring("计分方法=按完成比例", "比较对象=最优值").rules(),
            PolicyDraft.scoring("计分方法=逐档扣分", "比较对象=平均值", "每=10", "步长单位=目标值的百分之", "扣分=1", "不足一步=按比例")
                    .rules(),
            PolicyDraft.with()
                    .row("评分", "名次=≤2", "计分方法=固定分", "得分=10")
                    .row("评分", "倒数名次==1", "计分方法=固定分", "得分=0")
                    .row("评分", "名次占比=≤50%", "计分方法=固定分", "得分=8")
                    .row("评分", "计分方法=固定分", "得分=6")
                    .rules());

    @Provide
    Arbitrary<RuleBook> books() {
        return Arbitraries.of(BOOKS);
    }

    @Provide
    Arbitrary<List<Long>> figures() {
        return Arbitraries.longs()
                .between(0, 30)
                .map(n -> n * 125)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static UnitDraft[] units(List<Long> figures, String relation, long weight, int power) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> unit("单位" + i)
                        .with(indicator("招商", BigDecimal.valueOf(weight, 2).toPlainString())
                                .target(relation, "100")
                                .actual(BigDecimal.valueOf(figures.get(i), 2)
                                        .movePointRight(power)
                                        .toPlainString())))
                .toArray(UnitDraft[]::new);
    }

    private static Map<String, BigDecimal> points(RuleBook book, UnitDraft... units) {
        Map<String, BigDecimal> points = new TreeMap<>();
        PolicyDraft.decide(book, units)
                .outcome()
                .units()
                .forEach(u -> points.put(u.facts().name(), u.lines().get(0).points()));
        return points;
    }

    @Property(tries = 200)
    void aSecondOpinion(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 99_999) Long> figures,
            @ForAll boolean highFirst,
            @ForAll @LongRange(max = 10_000) long weight) {
        long[] all = figures.stream().mapToLong(Long::longValue).toArray();
        String relation = highFirst ? "≥" : "≤";
        UnitDraft[] units = units(figures, relation, weight, 0);
        Map<String, BigDecimal> steps = points(STEPS, units);
        Map<String, BigDecimal> share = points(SHARE, units);
        Map<String, BigDecimal> efficacy = points(EFFICACY, units);
        Map<String, BigDecimal> average = points(AVERAGE, units(figures, "≥", weight, 0));
        for (int i = 0; i < all.length; i++) {
            int rank = PlainScorer.rank(all, all[i], highFirst);
            String name = "单位" + i;
            assertThat(steps.get(name).unscaledValue().longValueExact())
                    .isEqualTo(PlainScorer.rankSteps(rank, 37, weight));
            assertThat(share.get(name).unscaledValue().longValueExact())
                    .isEqualTo(PlainScorer.rankShare(rank, all.length, weight));
            assertThat(efficacy.get(name).unscaledValue().longValueExact())
                    .isEqualTo(PlainScorer.efficacy(all, all[i], highFirst, 40, weight));
            assertThat(average.get(name).unscaledValue().longValueExact())
                    .isEqualTo(PlainScorer.ratioToAverage(all, all[i], weight));
        }
    }

    @Property(tries = 200)
    void whoDoesBetterHasNoFewerPoints(
            @ForAll("books") RuleBook book, @ForAll("figures") List<Long> figures, @ForAll boolean highFirst) {
        Map<String, BigDecimal> points = points(book, units(figures, highFirst ? "≥" : "≤", 1000, 0));
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < figures.size(); j++) {
                if (highFirst ? figures.get(i) >= figures.get(j) : figures.get(i) <= figures.get(j)) {
                    assertThat(points.get("单位" + i)).isGreaterThanOrEqualTo(points.get("单位" + j));
                }
            }
        }
    }

    @Property(tries = 100)
    void theUnitOfMeasureDoesNotMatter(
            @ForAll("books") RuleBook book, @ForAll("figures") List<Long> figures, @ForAll boolean highFirst) {
        String relation = highFirst ? "≥" : "≤";

        assertThat(points(book, units(figures, relation, 1000, 1)))
                .isEqualTo(points(book, units(figures, relation, 1000, 0)));
    }

    @Property(tries = 100)
    void theOrderOfSubmissionDoesNotMatter(
            @ForAll("books") RuleBook book, @ForAll("figures") List<Long> figures, @ForAll long seed) {
        List<UnitDraft> shuffled = new ArrayList<>(List.of(units(figures, "≥", 1000, 0)));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(told(PolicyDraft.decide(book, shuffled.toArray(UnitDraft[]::new))))
                .isEqualTo(told(PolicyDraft.decide(book, units(figures, "≥", 1000, 0))));
    }

    private static Map<String, String> told(Decided decided) {
        Map<String, String> told = new TreeMap<>();
        decided.outcome()
                .units()
                .forEach(u -> told.put(
                        u.facts().name(), u.lines().get(0).score().formula().text()));
        told.put(
                "",
                decided.outcome().findings().stream()
                        .map(Finding::message)
                        .sorted()
                        .toList()
                        .toString());
        return told;
    }

    /** Whatever does not apply, the full points that are left to a unit that did everything are all of them. */
    @Property(tries = 200)
    void whoDidAllThatAppliesHasAllPoints(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 40) Integer> weights,
            @ForAll @IntRange(min = 1, max = 6) int without,
            @ForAll @IntRange(max = 1) int way) {
        RuleBook book = PolicyDraft.with("不适用=" + (way == 0 ? "其余按比例折算" : "平均分摊到其余"))
                .row("评分", "计分方法=按完成比例")
                .rules();
        UnitDraft unit = unit("甲");
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            boolean applies = i == 0 || (i % without) != 0;
            sum += weights.get(i);
            unit.with(indicator("指标" + i, String.valueOf(weights.get(i)))
                    .section("项" + i % 3)
                    .target("≥", "1")
                    .actual(applies ? "1" : "不涉及"));
        }

        assertThat(PolicyDraft.decide(book, unit).total("甲")).isEqualTo(sum + ".00");
    }
}
