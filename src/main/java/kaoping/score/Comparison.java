package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.policy.RankTies;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** One line among its peers (排比): what the conditions 名次, 倒数名次 and 名次占比 look at. */
public final class Comparison {
    /** As many units as a sentence names. */
    private static final int MOST_NAMED = 3;

    private final Peers peers;
    private final @Nullable BigDecimal own;
    private final boolean highFirst;
    private final boolean dense;

    Comparison(Line line, Peers peers, RankOrder order) {
        this.peers = peers;
        this.own = Peers.number(line, peers.basis());
        this.highFirst = switch (order) {
            case HIGH_FIRST -> true;
            case LOW_FIRST -> false;
            // Why: a ratio is already target ÷ actual where less is better.
            case BY_RELATION ->
                peers.basis() == RankBasis.RATIO || !line.getRelation().isReverse();
        };
        // Why: what else tells equal totals apart (次序键) says nothing of one indicator.
        this.dense = line.settings().rankTies() == RankTies.DENSE;
    }

    Peers peers() {
        return peers;
    }

    /** Its place, from 1; null without a number of its own. */
    public @Nullable BigDecimal getRank() {
        return own == null ? null : BigDecimal.valueOf(peers.rank(own, highFirst, dense));
    }

    /** Its place; only of one that has a number. */
    public int place() {
        return Objects.requireNonNull(getRank()).intValueExact();
    }

    /** Its place from the end: the last is 1. */
    public @Nullable BigDecimal getRankFromEnd() {
        return own == null ? null : BigDecimal.valueOf(peers.rank(own, !highFirst, dense));
    }

    /** Its place as a percentage of how many there are: the third of ten is 30. */
    public @Nullable BigDecimal getRankShare() {
        BigDecimal rank = getRank();
        return rank == null
                ? null
                : rank.multiply(Exact.HUNDRED).divide(BigDecimal.valueOf(peers.count()), Exact.QUOTIENT);
    }

    public int count() {
        return peers.count();
    }

    /** The number of the first place. */
    public BigDecimal best() {
        return peers.end(highFirst);
    }

    BigDecimal worst() {
        return peers.end(!highFirst);
    }

    /** Who has the best number: {@code 甲、乙}. */
    public String bestNames() {
        return names(peers.unitsAtEnd(highFirst));
    }

    public String bestShown() {
        return shown(best());
    }

    /** {@code 91.05}, {@code 33.3333…}; empty of ratios, whose average means nothing. */
    public String averageShown() {
        return peers.basis() == RankBasis.RATIO ? "" : peers.average().print(4);
    }

    /** {@code 乡镇}, {@code 全部}. */
    public String whom() {
        return peers.whom();
    }

    /** {@code 乡镇 12 个单位中列第 3 名（最高 98.2，乙镇；平均 91.05）}. */
    String sentence() {
        BigDecimal rank = getRank();
        if (own == null || rank == null) {
            return "没有可以比较的数";
        }
        boolean ratio = peers.basis() == RankBasis.RATIO;
        return whom() + " " + count() + " 个单位中" + (ratio ? "按完成率" : "")
                + (peers.sharing(own) > 1 ? "并列第 " : "列第 ") + Exact.print(rank) + " 名（"
                + (highFirst ? "最高 " : "最低 ") + bestShown() + "，" + bestNames()
                + (ratio ? "" : "；平均 " + averageShown()) + "）";
    }

    private String shown(BigDecimal number) {
        return peers.basis() == RankBasis.RATIO ? Fraction.of(number).print(2) + "%" : Exact.print(number);
    }

    /** {@code 甲、乙、丙 等 12 个单位}. */
    private static String names(List<String> units) {
        String named = String.join("、", units.subList(0, Math.min(MOST_NAMED, units.size())));
        return units.size() > MOST_NAMED ? named + " 等 " + units.size() + " 个单位" : named;
    }

    /** {@code “…” 同为 60，并列第 3 名}, for each number that several have. */
    List<String> ties() {
        return peers.tied().entrySet().stream()
                .map(tie -> names(tie.getValue()) + " 同为 " + shown(tie.getKey()) + "，并列第 "
                        + peers.rank(tie.getKey(), highFirst, dense) + " 名")
                .toList();
    }
}
