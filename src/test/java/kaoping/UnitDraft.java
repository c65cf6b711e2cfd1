package kaoping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kaoping.facts.BudgetLine;
import kaoping.facts.Claimed;
import kaoping.facts.Entry;
import kaoping.facts.EntryKind;
import kaoping.facts.FormText;
import kaoping.facts.RoundPoints;
import kaoping.facts.UnitFacts;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** What a test submits about one unit: {@code unit("甲").in("乡镇").points("基础", "90").entry("加分", "表彰", 1, "2023-05-01")}. */
public final class UnitDraft {
    private final String name;
    private String group = "";
    private final List<IndicatorDraft> indicators = new ArrayList<>();
    private final Map<String, BigDecimal> points = new LinkedHashMap<>();
    private final List<RoundPoints> rounds = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final Map<String, BigDecimal> claimedSections = new LinkedHashMap<>();
    private @Nullable BigDecimal claimedTotal;
    private @Nullable Integer claimedRank;
    private @Nullable String claimedTier;
    private @Nullable FormText form;

    private UnitDraft(String name) {
        this.name = name;
    }

    public static UnitDraft unit(String name) {
        return new UnitDraft(name);
    }

    /** One unit 甲 with these indicators. */
    public static UnitDraft form(IndicatorDraft... indicators) {
        return unit("甲").with(indicators);
    }

    /** A unit whose total is submitted as a sum. */
    public static UnitDraft total(String name, String total) {
        return unit(name).points("得分", total);
    }

    public UnitDraft in(String group) {
        this.group = group;
        return this;
    }

    public UnitDraft with(IndicatorDraft... more) {
        indicators.addAll(List.of(more));
        return this;
    }

    public UnitDraft points(String part, String sum) {
        points.put(part, new BigDecimal(sum));
        return this;
    }

    /** Points of a part in one round: {@code round("业务", "2023-03", "88.5")}. */
    public UnitDraft round(String part, String when, String sum) {
        rounds.add(new RoundPoints("", Round.read(when).orElseThrow(), part, new BigDecimal(sum)));
        return this;
    }

    /** An entry with evidence; {@code date} empty when it has none. */
    public UnitDraft entry(String kind, String matter, int count, String date) {
        return entry(kind, matter, "", count, date, "证书");
    }

    public UnitDraft entry(String kind, String matter, String level, int count, String date, String evidence) {
        EntryKind is = kaoping.value.Labelled.find(EntryKind.class, kind).orElseThrow();
        LocalDate day = date.isEmpty() ? null : LocalDate.parse(date);
        entries.add(new Entry("", is, matter, level, "", BigDecimal.valueOf(count), "", "", day, evidence, ""));
        return this;
    }

    /** An entry written as in a trial case: {@code entry("类型=加分", "事项=获奖", "情形=一等奖", "件数=2.5", "同一事由=文明城市")}. */
    public UnitDraft entry(String... cells) {
        Map<String, String> by = new LinkedHashMap<>();
        for (String cell : cells) {
            by.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        String date = by.getOrDefault("日期", "");
        entries.add(new Entry(
                "",
                kaoping.value.Labelled.find(EntryKind.class, by.getOrDefault("类型", "加分"))
                        .orElseThrow(),
                by.getOrDefault("事项", ""),
                by.getOrDefault("级别", ""),
                by.getOrDefault("情形", ""),
                new BigDecimal(by.getOrDefault("件数", "1")),
                by.getOrDefault("同一事由", ""),
                by.getOrDefault("批示", ""),
                date.isEmpty() ? null : LocalDate.parse(date),
                by.getOrDefault("佐证材料", ""),
                ""));
        return this;
    }

    public UnitDraft veto(String matter) {
        return entry("一票否决", matter, 1, "2023-06-30");
    }

    /** A budget line; amounts empty when blank. */
    public UnitDraft budget(String source, String initial, String adjusted, String executed, String rate) {
        return budget(source, initial, adjusted, executed, "", "", rate);
    }

    public UnitDraft budget(
            String source,
            String initial,
            String adjusted,
            String executed,
            String weight,
            String claimed,
            String rate) {
        budget.add(new BudgetLine(
                "",
                source,
                number(initial),
                number(adjusted),
                number(executed),
                number(weight),
                number(claimed),
                rate));
        return this;
    }

    /** What was published about it; empty when not said. */
    public UnitDraft published(String total, String rank, String tier) {
        claimedTotal = number(total);
        claimedRank = rank.isEmpty() ? null : Integer.valueOf(rank);
        claimedTier = tier.isEmpty() ? null : tier;
        return this;
    }

    public UnitDraft publishedSection(String section, String sum) {
        claimedSections.put(section, new BigDecimal(sum));
        return this;
    }

    public UnitDraft texts(FormText texts) {
        form = texts;
        return this;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    UnitFacts facts(String pointer) {
        boolean claims = claimedTotal != null || claimedRank != null || claimedTier != null;
        return new UnitFacts(
                pointer,
                name,
                group,
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> indicators.get(i).facts(pointer + "/indicators/" + i))
                        .toList(),
                points,
                IntStream.range(0, rounds.size())
                        .mapToObj(i -> at(pointer + "/rounds/" + i, rounds.get(i)))
                        .toList(),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> at(pointer + "/entries/" + i, entries.get(i)))
                        .toList(),
                IntStream.range(0, budget.size())
                        .mapToObj(i -> at(pointer + "/budget/" + i, budget.get(i)))
                        .toList(),
                claims || !claimedSections.isEmpty()
                        ? new Claimed(claimedTotal, claimedRank, claimedTier, claimedSections)
                        : null,
                form);
    }

    private static RoundPoints at(String pointer, RoundPoints r) {
        return new RoundPoints(pointer, r.round(), r.part(), r.points());
    }

    private static Entry at(String pointer, Entry e) {
        return new Entry(
                pointer,
                e.kind(),
                e.matter(),
                e.level(),
                e.circumstance(),
                e.count(),
                e.about(),
                e.endorsement(),
                e.date(),
                e.evidence(),
                e.note());
    }

    private static BudgetLine at(String pointer, BudgetLine b) {
        return new BudgetLine(
                pointer, b.source(), b.initial(), b.adjusted(), b.executed(), b.weight(), b.claimed(), b.rate());
    }
}
