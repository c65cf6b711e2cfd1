package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaoping.adjust.GroundKind;
import kaoping.adjust.VetoEffect;
import kaoping.facts.Entry;
import kaoping.facts.Indicator;
import kaoping.facts.Rating;
import kaoping.facts.RoundPoints;
import kaoping.facts.UnitFacts;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random policies use every column and every word of a drop-down list, each method with every cell that the guide names for it, and
 * random facts every field, so that the plain scorer has to know them; a new one makes this fail until it does, or until it is
 * written down here why not.
 */
class RandomPlansTest {
    private static final int PLANS = 2000;
    private static final int SUBMITTED = 40;
    private static final String METHODS = "| 计分方法 | 怎样算 | 还要填 | 可以填 |";

    /** Where it stands, what is only read by people or checked, and what others have read before anything is scored. */
    private static final Set<String> NOT_SCORED = Set.of(
            "UnitFacts.pointer",
            "UnitFacts.budget",
            "UnitFacts.claimed",
            "UnitFacts.form",
            "Indicator.pointer",
            "Indicator.standard",
            "Indicator.reason",
            "Indicator.fund",
            "Indicator.printed",
            "Entry.pointer",
            "Entry.note",
            "Rating.pointer",
            "RoundPoints.pointer");

    private static final List<Plan> ALL = new ArrayList<>();

    @BeforeAll
    static void drawn() {
        for (int seed = 0; seed < PLANS; seed++) {
            ALL.add(new RandomPlans(seed).plan());
        }
    }

    @Test
    void everyColumnAndEveryWordOfAListIsUsed() {
        Coverage written = new Coverage();
        for (Plan plan : ALL) {
            plan.sheets().forEach((sheet, rows) -> rows.forEach(row -> written.note(sheet, row)));
            written.note("说明", plan.settings);
        }
        System.out.println(
                "方案里的列和词：" + Coverage.sheets().stream().map(written::count).collect(Collectors.joining("，")));
        assertThat(Coverage.sheets().stream().flatMap(kind -> written.unused(kind).stream()))
                .isEmpty();
    }

    @Test
    void everyMethodIsUsedWithEveryCellThatTheGuideNamesForIt() {
        List<String> titles =
                ScoreSheet.KIND.columns().stream().map(Column::title).toList();
        Map<String, Set<String>> named = Guided.cells(METHODS, 2, 3, titles);
        List.of("按完成比例", "按反向比例", "达到门槛后按比例", "达标得满分", "逐档扣分")
                .forEach(method -> named.get(method).add("比较对象"));
        int all = named.values().stream().mapToInt(Set::size).sum();
        assertThat(all).isGreaterThan(100);
        ALL.stream().flatMap(plan -> plan.scoring.stream()).forEach(row -> named.get(row.text("计分方法", ""))
                .removeIf(row::has));
        int unused = named.values().stream().mapToInt(Set::size).sum();
        named.values().removeIf(Set::isEmpty);
        System.out.println("计分方法 × 它的格子 " + (all - unused) + "/" + all);
        assertThat(named).isEmpty();
    }

    @Test
    void everyGroundHasEveryEffectThatItMayHave() {
        Set<String> missing = new TreeSet<>();
        for (GroundKind kind : GroundKind.values()) {
            for (VetoEffect effect : VetoEffect.values()) {
                boolean circle = kind.isOfRanks() && effect.altersRanking();
                if (!circle && (effect != VetoEffect.ZERO_ROUND || kind == GroundKind.MATTER)) {
                    missing.add(kind.label() + " " + effect.label());
                }
            }
        }
        int all = missing.size();
        ALL.stream()
                .flatMap(plan -> plan.vetoes.stream())
                .forEach(row -> missing.remove(ground(row) + " " + row.text("处理", "")));
        System.out.println("否决情形 × 处理 " + (all - missing.size()) + "/" + all);
        assertThat(missing).isEmpty();
    }

    /** As the guide calls it. */
    private static String ground(Cells row) {
        String kind = PlainGround.kind(row);
        return switch (kind) {
            case "事项" -> "提交的事项";
            case "件数" -> "事项的件数";
            default -> kind;
        };
    }

    @Test
    void everyFieldThatIsScoredIsSubmitted() throws ReflectiveOperationException {
        Map<String, Boolean> fields = new TreeMap<>();
        for (Class<?> type : List.of(UnitFacts.class, Indicator.class, Entry.class, Rating.class, RoundPoints.class)) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(field -> fields.put(type.getSimpleName() + "." + field.getName(), false));
        }
        fields.keySet().removeAll(NOT_SCORED);
        for (int seed = 0; seed < SUBMITTED; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan plan = random.plan();
            for (UnitFacts unit : new Held(plan.rules(), random.people(plan, 12)).facts()) {
                filled(unit, fields);
                for (Indicator indicator : unit.indicators()) {
                    filled(indicator, fields);
                    for (Rating rating : indicator.ratings()) {
                        filled(rating, fields);
                    }
                }
                for (Entry entry : unit.entries()) {
                    filled(entry, fields);
                }
                for (RoundPoints round : unit.rounds()) {
                    filled(round, fields);
                }
            }
        }
        long all = fields.size();
        fields.values().removeIf(used -> used);
        System.out.println("提交的字段 " + (all - fields.size()) + "/" + all);
        assertThat(fields.keySet()).isEmpty();
    }

    private static void filled(Record record, Map<String, Boolean> fields) throws ReflectiveOperationException {
        for (var field : record.getClass().getRecordComponents()) {
            String name = record.getClass().getSimpleName() + "." + field.getName();
            Object value = field.getAccessor().invoke(record);
            String text = value == null ? "" : value.toString();
            if (fields.containsKey(name) && !Set.of("", "[]", "{}").contains(text)) {
                fields.put(name, true);
            }
        }
    }
}
