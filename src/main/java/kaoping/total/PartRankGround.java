package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.adjust.GroundKind;
import kaoping.adjust.VetoSheet;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.policy.RankTies;
import kaoping.table.Row;
import kaoping.value.Fraction;

/**
 * Where a unit stands in its group by one part as a ground (按得分项的名次否决): 满意度排在后 3 名的不得评优. Compared are the points that 得分 of
 * 一票否决 looks at, before bounds and factor; who has no such part is not compared.
 */
public final class PartRankGround extends PartGround {
    private static final int SHOWN = 4;

    private final UnitFacts unit;
    private final Places places;

    private PartRankGround(UnitFacts unit, Part part, Places places, Policy policy) {
        super(unit, part, policy);
        this.unit = unit;
        this.places = places;
    }

    /** One part of one unit, to be held against the same part of the others of its group. */
    public record Compared(UnitFacts unit, Part part) {}

    /** Those of {@code parts} that some row of the policy asks about, with their ranks. */
    public static List<PartRankGround> of(List<Compared> parts, Policy policy) {
        Set<String> asked = asked(policy);
        Map<List<String>, List<Compared>> fields = new HashMap<>();
        List<Compared> all = parts.stream()
                .filter(one ->
                        asked.contains(one.part().getName()) && !one.part().isMissing())
                .toList();
        all.forEach(one ->
                fields.computeIfAbsent(field(one), field -> new ArrayList<>()).add(one));
        boolean dense = policy.settings().rankTies() == RankTies.DENSE;
        Map<List<String>, Places> places = new HashMap<>();
        fields.forEach((field, rivals) -> places.put(
                field,
                new Places(rivals.stream().map(one -> one.part().points()).toList(), dense)));
        return all.stream()
                .map(one -> new PartRankGround(
                        one.unit(), one.part(), Objects.requireNonNull(places.get(field(one))), policy))
                .toList();
    }

    private static List<String> field(Compared one) {
        return List.of(one.unit().group(), one.part().getName());
    }

    private static Set<String> asked(Policy policy) {
        return policy.rows(VetoSheet.KIND).stream()
                .filter(row -> GroundKind.of(row) == GroundKind.PART_RANK)
                .flatMap(row -> row.get(VetoSheet.PART, List.of()).stream())
                .collect(Collectors.toSet());
    }

    public UnitFacts unit() {
        return unit;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.PART_RANK;
    }

    /** {@code 得分项“满意度”81.5 分，本类 17 个单位中倒数名次 2（≤3）}. */
    @Override
    protected String matter(Row row) {
        return what() + part.points().print(SHOWN) + " 分，本类 " + places.count() + " 个单位中"
                + (places.isShared(part.points()) ? "并列" : "") + figures(row);
    }

    @Override
    public BigDecimal getRank() {
        return BigDecimal.valueOf(places.of(points()));
    }

    @Override
    public BigDecimal getFromLast() {
        return BigDecimal.valueOf(places.fromLast(points()));
    }

    private Fraction points() {
        return part.points();
    }
}
