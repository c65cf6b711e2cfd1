package kaoping.appraisal;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.value.Exact;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** In which order units, indicators and entries are submitted changes nobody's points, total, rank or tier. */
class OrderTest {
    private static final String[] GROUPS = {"乡镇", "部门"};
    private static final RuleBook POLICY = PolicyDraft.with("名次并列=按次序键", "次序键=产出", "线上并列=按次序键", "临界差距=1")
            .row("评分", "关系=≤", "计分方法=逐档扣分", "每=10", "扣分=1")
            .row("评分", "实际值=≥90", "计分方法=固定分", "得分=10")
            .row("评分", "计分方法=按完成比例")
            .row("计件", "事项=简报", "每件分值=0.5", "计入=采用", "月上限=2", "季上限=5", "年上限=6")
            .row("加减分", "事项=通报", "每件分值=-1", "年上限=3")
            .row("一票否决", "事项=事故", "处理=降一等次", "名额顺延=是")
            .row("一票否决", "事项=瞒报", "处理=不参加评定")
            .row("一票否决", "指标名称=指标1", "完成率=<50%", "处理=最高评为", "等次=良好")
            .row("一票否决", "得分项=效益", "得分=<5", "处理=扣分", "扣分=1")
            .row("一票否决", "总分范围=<8", "处理=不计分定为最低等次")
            .row("一票否决", "名次=≥5", "处理=不得评为", "等次=良好", "名额顺延=是", "不上名单=表扬")
            .row("汇总", "得分项=产出、效益、加减分", "系数=100%")
            .row("汇总", "得分项=采用", "系数=50%", "上限=5")
            .row("等次", "等次=优秀", "名额比例=30%")
            .row("等次", "等次=良好", "其余=是")
            .row("等次", "等次=合格", "名额比例=30%")
            .row("名单", "名单=表扬", "取=前几名", "数量=2", "被否决的=不列不顺延")
            .row("核对", "核对项=目标值为零", "级别=警告")
            .rules();

    /** The units of one county, each with its parts in the order that {@code shuffle} gives. */
    private static List<UnitDraft> county(long seed, Random shuffle) {
        Random random = new Random(seed);
        return IntStream.range(0, 12)
                .mapToObj(i -> submitted("单位" + i, GROUPS[random.nextInt(2)], random, shuffle))
                .toList();
    }

    private static UnitDraft submitted(String name, String group, Random random, Random shuffle) {
        List<IndicatorDraft> indicators = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            indicators.add(indicator("指标" + i, "10")
                    .section(i < 2 ? "产出" : "效益")
                    .target(random.nextBoolean() ? "≤" : "≥", String.valueOf(20 * random.nextInt(5)))
                    .actual(String.valueOf(20 * random.nextInt(5))));
        }
        List<Runnable> entries = new ArrayList<>();
        UnitDraft unit = unit(name).in(group);
        for (int i = random.nextInt(8); i > 0; i--) {
            String date = "2023-0" + (1 + random.nextInt(9)) + "-11";
            int count = 1 + random.nextInt(4);
            boolean piece = random.nextInt(4) > 0;
            entries.add(() -> unit.entry(piece ? "计件" : "扣分", piece ? "简报" : "通报", count, date));
        }
        if (random.nextInt(5) == 0) {
            String matter = random.nextBoolean() ? "事故" : "瞒报";
            entries.add(() -> unit.veto(matter));
        }
        Collections.shuffle(indicators, shuffle);
        Collections.shuffle(entries, shuffle);
        entries.forEach(Runnable::run);
        return unit.with(indicators.toArray(IndicatorDraft[]::new));
    }

    /** What is decided about each unit, without where it was submitted. */
    private static Map<String, String> decided(List<UnitDraft> units) {
        Decided decided = PolicyDraft.decide(POLICY, units.toArray(UnitDraft[]::new));
        Map<String, String> decisions = new TreeMap<>();
        for (UnitOutcome unit : decided.outcome().units()) {
            String name = unit.facts().name();
            Map<String, String> points = new TreeMap<>();
            unit.lines().forEach(line -> points.put(line.getName(), Exact.print(line.points())));
            decisions.put(
                    name, points + " " + decided.total(name) + " " + decided.rank(name) + " " + decided.tier(name));
        }
        decisions.put("乡镇表扬", String.valueOf(lists(decided)));
        decisions.put(
                "说法",
                decided.outcome().findings().stream()
                        .map(Finding::message)
                        .sorted()
                        .toList()
                        .toString());
        return decisions;
    }

    private static List<String> lists(Decided decided) {
        return decided.outcome().lists().stream()
                .map(list -> list.group()
                        + list.units().stream().map(s -> s.getUnitName()).toList())
                .sorted()
                .toList();
    }

    @Property(tries = 60)
    void theOrderOfSubmissionChangesNothing(@ForAll long seed, @ForAll long order) {
        List<UnitDraft> shuffled = new ArrayList<>(county(seed, new Random(order)));
        Collections.shuffle(shuffled, new Random(order));

        assertThat(decided(shuffled)).isEqualTo(decided(county(seed, new Random(0))));
    }

    @Property(tries = 20)
    void theSameFactsGiveTheSameAnswerTwice(@ForAll long seed) {
        List<UnitDraft> county = county(seed, new Random(seed));
        Decided one = PolicyDraft.decide(POLICY, county.toArray(UnitDraft[]::new));
        Decided other = PolicyDraft.decide(POLICY, county.toArray(UnitDraft[]::new));

        assertThat(other.outcome().findings()).isEqualTo(one.outcome().findings());
        assertThat(other.ranks()).isEqualTo(one.ranks());
    }
}
