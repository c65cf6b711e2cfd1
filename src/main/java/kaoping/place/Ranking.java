package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.policy.QuotaBase;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.value.Exact;

/**
 * One group in order of its totals (名次), or of what a rule of the step rank puts in their place. Units that stand equal
 * stand together, by name, and share a rank unless the policy's further points tell them apart.
 */
public final class Ranking {
    private static final BigDecimal UNORDERED = BigDecimal.TEN.pow(30);

    private static final Comparator<Standing> BY_NAME = Comparator.comparing(Standing::getUnitName);

    private final String group;
    private final List<Standing> standings;
    private final List<List<Standing>> blocks;
    private final List<Standing> unscored;
    private final List<Standing> outside;
    private final int submitted;
    private final Settings settings;
    private final Comparator<Standing> byKeys;

    private Ranking(String group, List<Standing> standings, int submitted, Settings settings) {
        this.group = group;
        this.submitted = submitted;
        this.settings = settings;
        this.byKeys = keys(settings);
        List<Standing> ranked = new ArrayList<>(standings.size());
        List<Standing> unplaced = new ArrayList<>(0);
        List<Standing> apart = new ArrayList<>(0);
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            (standing.isRanked() ? ranked : standing.isUnscored() ? unplaced : apart).add(standing);
        }
        ByTotal.sort(ranked, this::compare);
        unplaced.sort(BY_NAME);
        apart.sort(BY_NAME);
        this.standings = Collections.unmodifiableList(ranked);
        this.blocks = blocks(this.standings);
        this.unscored = Collections.unmodifiableList(unplaced);
        this.outside = Collections.unmodifiableList(apart);
    }

    // Why one comparison: every unit is held against many others, and totals nearly always tell them apart.
    private int compare(Standing one, Standing other) {
        int order =
                one.order() == null && other.order() == null ? 0 : order(one).compareTo(order(other));
        order = order == 0 ? totalIfDecisive(other).compareTo(totalIfDecisive(one)) : order;
        order = order == 0 ? byKeys.compare(one, other) : order;
        return order == 0 ? BY_NAME.compare(one, other) : order;
    }

    /**
     * Ranks the group and reports its ties.
     *
     * @param submitted how many units of the group were submitted, scored or not
     */
    public static Ranking of(
            String group, List<Standing> standings, int submitted, Settings settings, Findings findings) {
        Ranking ranking = new Ranking(group, standings, submitted, settings);
        ranking.rank();
        ranking.reportTies(findings);
        return ranking;
    }

    private static Comparator<Standing> keys(Settings settings) {
        Comparator<Standing> order = (a, b) -> 0;
        for (String key : settings.row().get(Settings.TIE_KEYS, List.of())) {
            order = order.thenComparing(s -> s.part(key), Comparator.reverseOrder());
        }
        return order;
    }

    private void rank() {
        RankTies ties = settings.rankTies();
        int rank = 0;
        for (int i = 0; i < standings.size(); i++) {
            boolean tied = i > 0 && sameRank(standings.get(i - 1), standings.get(i), ties);
            if (!tied) {
                rank = ties == RankTies.DENSE ? rank + 1 : i + 1;
            }
            standings.get(i).rank(rank);
        }
    }

    private boolean sameRank(Standing one, Standing other, RankTies ties) {
        return isLevel(one, other) && (ties != RankTies.BY_KEYS || byKeys.compare(one, other) == 0);
    }

    private void reportTies(Findings findings) {
        for (List<Standing> tied : blocks()) {
            if (tied.size() > 1) {
                int rank = tied.get(0).getRank();
                boolean level = rank == tied.get(tied.size() - 1).getRank();
                Order order = tied.get(0).order();
                if (order != null) {
                    findings.add(Code.TIE_BY_ORDER, "", label(), names(tied), Exact.print(order.number()), ranks(tied));
                } else {
                    findings.add(
                            level ? Code.TIE : Code.TIE_BROKEN,
                            "",
                            label(),
                            names(tied),
                            settings.printTotal(tied.get(0).getTotal()),
                            level ? String.valueOf(rank) : ranks(tied));
                }
            }
        }
    }

    /** The units from the first to the last place, in blocks of those that stand equal. */
    List<List<Standing>> blocks() {
        return blocks;
    }

    private static List<List<Standing>> blocks(List<Standing> standings) {
        List<List<Standing>> blocks = new ArrayList<>(standings.size());
        int first = 0;
        for (int i = 1; i <= standings.size(); i++) {
            if (i == standings.size() || !isLevel(standings.get(first), standings.get(i))) {
                blocks.add(i - first == 1 ? List.of(standings.get(first)) : standings.subList(first, i));
                first = i;
            }
        }
        return blocks;
    }

    /** Whether the further points tell {@code one} and {@code other} apart. */
    boolean apartByKeys(Standing one, Standing other) {
        return byKeys.compare(one, other) != 0;
    }

    /** The order of the further points alone. */
    Comparator<Standing> byKeys() {
        return byKeys;
    }

    /** Those that are ranked, from the first to the last. */
    public List<Standing> standings() {
        return standings;
    }

    /** Those whom a veto leaves without total and rank, behind all others (不计分定为最低等次). */
    public List<Standing> unscored() {
        return unscored;
    }

    /** Those that take no part (不参加评定). */
    public List<Standing> outside() {
        return outside;
    }

    /** Everybody: the ranked, the unscored, those outside. */
    public List<Standing> all() {
        if (unscored.isEmpty() && outside.isEmpty()) {
            return standings;
        }
        List<Standing> all = new ArrayList<>(standings);
        all.addAll(unscored);
        all.addAll(outside);
        return all;
    }

    /** How many units shares of places are counted of (名额基数). */
    int base() {
        QuotaBase base = settings.row().get(Settings.QUOTA_BASE);
        if (base == null) {
            return standings.size() + unscored.size();
        }
        return switch (base) {
            case EVERYBODY -> submitted - outside.size();
            case RANKED -> standings.size();
        };
    }

    /** The ranks as grounds of vetoes, also counted from the last, with ties as from the first. */
    public List<RankGround> grounds(Policy policy) {
        List<RankGround> grounds = new ArrayList<>();
        int fromLast = 0;
        for (int i = standings.size() - 1; i >= 0; i--) {
            Standing standing = standings.get(i);
            boolean tied = i + 1 < standings.size() && standings.get(i + 1).getRank() == standing.getRank();
            if (!tied) {
                fromLast = settings.rankTies() == RankTies.DENSE ? fromLast + 1 : standings.size() - i;
            }
            grounds.add(new RankGround(standing, fromLast, policy));
        }
        return grounds;
    }

    public String group() {
        return group;
    }

    /** The group's name in a sentence. */
    String label() {
        return group.isEmpty() ? "全部单位" : group;
    }

    static String names(List<Standing> standings) {
        return String.join("、", standings.stream().map(Standing::getUnitName).toList());
    }

    /** {@code 甲第 1 名、乙第 2 名}. */
    private static String ranks(List<Standing> standings) {
        return String.join(
                "、",
                standings.stream()
                        .map(s -> s.getUnitName() + "第 " + s.getRank() + " 名")
                        .toList());
    }

    /** Nothing but further points could tell them apart: the same total, or the same order where a rule gives one. */
    static boolean isLevel(Standing one, Standing other) {
        return one.order() == null && other.order() == null
                ? one.getTotal().compareTo(other.getTotal()) == 0
                : one.order() != null && order(one).compareTo(order(other)) == 0;
    }

    /** Where a rule gives the order, equal orders are not told apart by totals. */
    private static BigDecimal totalIfDecisive(Standing standing) {
        return standing.order() == null ? standing.getTotal() : BigDecimal.ZERO;
    }

    /** Whoever a rule has given no order stands behind those to whom it has; without such rules all are the same. */
    private static BigDecimal order(Standing standing) {
        Order order = standing.order();
        return order == null ? UNORDERED : order.number();
    }
}
