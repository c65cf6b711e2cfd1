package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.total.PlainCombiner.Node;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random sheets 汇总, held against a plain second implementation; and what holds for all of them. */
class CombiningLawsTest {
    private static final String[] WAYS = {"相加", "平均", "先月后季平均", "最高", "最低", "末轮", "去掉最高最低后平均"};
    private static final String[] ABSENCES = {"", "计零分", "其余折算", "停下核定"};

    /** A random sheet: up to nine parts, each of which may go into an earlier one. */
    private static List<Node> sheet(Random random) {
        int size = 1 + random.nextInt(9);
        boolean[] made = new boolean[size];
        String[] into = new String[size];
        for (int i = 0; i < size; i++) {
            int above = i == 0 || random.nextInt(3) == 0 ? -1 : random.nextInt(i);
            into[i] = above < 0 ? "" : "项" + above;
            if (above >= 0) {
                made[above] = true;
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(i, into[i], made[i], random));
        }
        return nodes;
    }

    private static Node node(int i, String into, boolean made, Random random) {
        Integer full = maybe(random, 3, 10 + random.nextInt(140));
        boolean missing = made || random.nextInt(6) == 0;
        Integer least = maybe(random, 5, random.nextInt(40) - 20);
        Integer most = maybe(random, 4, 30 + random.nextInt(70));
        return new Node(
                "项" + i,
                into,
                random.nextInt(130),
                full,
                full == null ? null : maybe(random, 2, 5 + random.nextInt(100)),
                most,
                least,
                made ? "相加" : WAYS[random.nextInt(WAYS.length)],
                made ? null : maybe(random, 3, 1 + random.nextInt(5)),
                made ? null : maybe(random, 4, 20 + random.nextInt(70)),
                maybe(random, 6, random.nextInt(80)),
                made || full == null ? "" : ABSENCES[random.nextInt(ABSENCES.length)],
                missing ? Map.of() : months(random));
    }

    private static Map<Integer, BigDecimal> months(Random random) {
        Map<Integer, BigDecimal> points = new HashMap<>();
        for (int n = random.nextInt(6); n >= 0; n--) {
            points.put(1 + random.nextInt(12), new BigDecimal(random.nextInt(12_000) - 1_000).movePointLeft(2));
        }
        return points;
    }

    private static Integer maybe(Random random, int oneIn, int value) {
        return random.nextInt(oneIn) == 0 ? value : null;
    }

    private static RuleBook rules(List<Node> nodes, String... settings) {
        PolicyDraft policy = PolicyDraft.with(settings);
        for (Node node : nodes) {
            List<String> cells = new ArrayList<>(List.of("得分项=" + node.name(), "系数=" + node.percent() + "%"));
            cell(cells, "归入", node.into());
            cell(cells, "满分", node.full());
            cell(cells, "折算为", node.scaledTo());
            cell(cells, "上限", node.most());
            cell(cells, "下限", node.least());
            cell(cells, "轮次", node.way().equals("相加") ? "" : node.way());
            cell(cells, "应有轮次", node.expected());
            cell(cells, "每轮上限", node.perRound());
            cell(cells, "基础分", node.base() == null ? "" : "≥" + node.base());
            cell(cells, "缺项时", node.absent());
            policy.row("汇总", cells.toArray(String[]::new));
        }
        return policy.rules();
    }

    private static void cell(List<String> cells, String title, Object value) {
        if (value != null && !value.equals("")) {
            cells.add(title + "=" + value);
        }
    }

    private static UnitDraft facts(List<Node> nodes, Random order) {
        List<String[]> rounds = new ArrayList<>();
        for (Node node : nodes) {
            node.months()
                    .forEach((month, points) -> rounds.add(
                            new String[] {node.name(), String.format("2023-%02d", month), points.toPlainString()}));
        }
        Collections.shuffle(rounds, order);
        UnitDraft unit = unit("甲");
        rounds.forEach(round -> unit.round(round[0], round[1], round[2]));
        return unit;
    }

    private static String total(Decided decided) {
        return decided.isScored("甲") ? decided.total("甲") : "";
    }

    /** 250 sheets, each applied to twelve units. */
    @Property(tries = 250)
    void comesToWhatThePlainCombinerSays(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = sheet(random);
        RuleBook rules = rules(nodes);
        for (int i = 0; i < 12; i++) {
            BigDecimal expected = new PlainCombiner(nodes).total();
            Decided decided = PolicyDraft.decide(rules, facts(nodes, random));

            assertThat(total(decided)).isEqualTo(expected == null ? "" : expected.toPlainString());
            nodes = nodes.stream()
                    .map(node -> node.months().isEmpty() ? node : node.with(months(random)))
                    .toList();
        }
    }

    @Property(tries = 100)
    void theOrderOfSubmissionDoesNotMatter(@ForAll long seed) {
        List<Node> nodes = sheet(new Random(seed));
        RuleBook rules = rules(nodes);
        Decided one = PolicyDraft.decide(rules, facts(nodes, new Random(1)));
        Decided other = PolicyDraft.decide(rules, facts(nodes, new Random(2)));

        assertThat(total(one)).isEqualTo(total(other));
        assertThat(one.unit("甲").total().sentence())
                .isEqualTo(other.unit("甲").total().sentence());
        assertThat(one.outcome().findings().stream().map(f -> f.message()).sorted())
                .containsExactlyElementsOf(other.outcome().findings().stream()
                        .map(f -> f.message())
                        .sorted()
                        .toList());
    }

    /** The sentence of the total ends in what is answered, and has no number with an exponent. */
    @Property(tries = 100)
    void theSentenceEndsInTheTotal(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = sheet(random);
        Decided decided = PolicyDraft.decide(rules(nodes), facts(nodes, random));
        if (decided.isScored("甲")) {
            String sentence = decided.unit("甲").total().sentence();

            assertThat(sentence).startsWith("总分").endsWith(" 分").doesNotContain("E");
            assertThat(sentence).matches(".*-?[0-9.]+ 分");
            String last = sentence.replaceAll("^.*?(-?[0-9.]+) 分$", "$1");
            assertThat(new BigDecimal(last)).isEqualByComparingTo(decided.total("甲"));
        }
    }
}
