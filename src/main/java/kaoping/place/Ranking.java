package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;

/**
 * One group in order of its totals (名次). Units with equal totals stand together, by name, and share a rank unless the
 * policy's further points tell them apart.
 */
public final class Ranking {
    private final String group;
    private final List<Standing> standings;
    private final Settings settings;
    private final Comparator<Standing> byKeys;

    private Ranking(String group, List<Standing> standings, Settings settings) {
        this.group = group;
        this.settings = settings;
        this.byKeys = keys(settings);
        Comparator<Standing> order = Comparator.comparing(Standing::getTotal).reversed();
        this.standings = standings.stream()
                .sorted(order.thenComparing(byKeys).thenComparing(Standing::getUnitName))
                .toList();
    }

    /** Ranks the group and reports its ties. */
    public static Ranking of(String group, List<Standing> standings, Settings settings, Findings findings) {
        Ranking ranking = new Ranking(group, standings, settings);
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
        return sameTotal(one, other) && (ties != RankTies.BY_KEYS || byKeys.compare(one, other) == 0);
    }

    private void reportTies(Findings findings) {
        for (List<Standing> tied : blocks()) {
            if (tied.size() > 1) {
                int rank = tied.get(0).getRank();
                boolean level = rank == tied.get(tied.size() - 1).getRank();
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

    /** The units from the first to the last place, in blocks of equal totals. */
    List<List<Standing>> blocks() {
        List<List<Standing>> blocks = new ArrayList<>();
        for (Standing standing : standings) {
            List<Standing> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (last.isEmpty() || !sameTotal(last.get(0), standing)) {
                last = new ArrayList<>();
                blocks.add(last);
            }
            last.add(standing);
        }
        return blocks;
    }

    /** Whether the further points tell {@code one} and {@code other} apart. */
    boolean apartByKeys(Standing one, Standing other) {
        return byKeys.compare(one, other) != 0;
    }

    public List<Standing> standings() {
        return standings;
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

    private static boolean sameTotal(Standing one, Standing other) {
        BigDecimal total = one.getTotal();
        return total.compareTo(other.getTotal()) == 0;
    }
}
