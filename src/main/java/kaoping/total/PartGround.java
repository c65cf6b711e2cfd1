package kaoping.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import kaoping.adjust.Found;
import kaoping.adjust.GroundKind;
import kaoping.adjust.Several;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.value.Fraction;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** A part of the total as a ground (按得分项否决): its points before bounds and factor, and their share of its full score. */
public class PartGround extends Found {
    final Part part;
    private final BigDecimal points;

    public PartGround(UnitFacts unit, Part part, Policy policy) {
        this(unit, part, part.getPoints(), policy);
    }

    private PartGround(UnitFacts unit, Part part, BigDecimal points, Policy policy) {
        super(unit, policy);
        this.part = part;
        this.points = points;
    }

    /** In how many of the part's rounds it is as rows say that count them (按轮数); nothing of a part without rounds. */
    public static List<Several> byRound(UnitFacts unit, Part part, Policy policy) {
        SortedMap<Round, Fraction> rounds = part.byRound();
        return rounds.isEmpty()
                ? List.of()
                : Several.asked(policy, GroundKind.ROUNDS).stream()
                        .map(row -> new Several(
                                unit, policy, GroundKind.ROUNDS, row, part.getName(), hits(unit, part, row, rounds)))
                        .toList();
    }

    private static List<Several.Hit> hits(UnitFacts unit, Part part, Row row, SortedMap<Round, Fraction> rounds) {
        Row each = Several.each(row);
        return rounds.entrySet().stream()
                .filter(round ->
                        each.fits(new PartGround(unit, part, round.getValue().decimal(), part.policy())))
                .map(round -> new Several.Hit("", round.getKey()))
                .toList();
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.PART;
    }

    @Override
    protected String what() {
        return "得分项“" + part.getName() + "”";
    }

    @Override
    public String getPart() {
        return part.getName();
    }

    @Override
    public BigDecimal getPoints() {
        return points;
    }

    /** Null when 汇总 states no full score for it. */
    @Override
    public @Nullable BigDecimal getRate() {
        Row row = part.row();
        return row == null ? null : rate(points, row.get(TotalSheet.FULL));
    }
}
