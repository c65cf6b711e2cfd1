package kaoping.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.Standing;
import kaoping.policy.RankTies;

/**
 * The published ranks of one group that are wrong only because others are (随之移动的名次): the fourth was published first, so the
 * first three are each one place too low. The fourth is named; of the three there is one note.
 *
 * <p>Who is out of order is only said where it is not in doubt: of two that changed places neither moved because of the other.
 */
public final class Shifts {
    private final List<Published> wrong = new ArrayList<>();
    private final Set<Published> moved = new HashSet<>();
    private final Jumps claimed;
    private final Jumps decided;

    private Shifts(List<Published> stated, List<Standing> group, boolean dense) {
        Set<Published> kept = new HashSet<>(InOrder.of(stated));
        stated.stream()
                .filter(one -> one.isRankDeviating() && !kept.contains(one))
                .forEach(wrong::add);
        Set<Published> others = new HashSet<>(stated);
        wrong.forEach(others::remove);
        Set<Standing> out = wrong.stream().map(Published::standing).collect(Collectors.toSet());
        claimed = new Jumps(
                wrong.stream().map(Published::shown).toList(),
                others.stream().map(Published::shown).toList(),
                dense);
        decided = new Jumps(
                out.stream().map(Standing::getRank).toList(),
                group.stream()
                        .filter(one -> !out.contains(one))
                        .map(Standing::getRank)
                        .toList(),
                dense);
        for (Published one : kept) {
            if (one.isRankDeviating() && isMoved(one)) {
                moved.add(one);
            }
        }
    }

    /** It differs by exactly as many places as the wrong ones have been put before it, or taken from there. */
    private boolean isMoved(Published one) {
        int rank = one.standing().getRank();
        return !wrong.isEmpty() && one.shown() - rank == claimed.before(one.shown()) - decided.before(rank);
    }

    /**
     * Marks those that were only moved, and notes them once a group.
     *
     * @param stated whatever was published
     * @param standings those of every unit
     */
    public static List<Published> mark(
            List<Published> stated, List<Standing> standings, RankTies ties, Findings findings) {
        if (stated.stream().noneMatch(Published::isRankDeviating)) {
            return stated;
        }
        Map<String, List<Standing>> groups = standings.stream().collect(Collectors.groupingBy(Standing::getGroup));
        Set<Published> moved = new HashSet<>();
        byGroup(stated).forEach((name, own) -> {
            if (own.stream().anyMatch(Published::isRankDeviating)) {
                Shifts shifts = new Shifts(own, groups.getOrDefault(name, List.of()), ties == RankTies.DENSE);
                shifts.note(name, own, findings);
                moved.addAll(shifts.moved);
            }
        });
        return stated.stream()
                .map(one -> moved.contains(one) ? one.asMoved() : one)
                .toList();
    }

    private static Map<String, List<Published>> byGroup(List<Published> stated) {
        Map<String, List<Published>> groups = new LinkedHashMap<>();
        for (Published one : stated) {
            if (one.claimed().rank() != null) {
                groups.computeIfAbsent(one.standing().getGroup(), group -> new ArrayList<>())
                        .add(one);
            }
        }
        return groups;
    }

    private void note(String group, List<Published> stated, Findings findings) {
        if (moved.isEmpty()) {
            return;
        }
        findings.add(
                Code.RANKS_SHIFTED,
                "",
                group.isEmpty() ? "全部单位" : group,
                String.valueOf(moved.size()),
                wrong.stream().map(one -> "“" + one.name() + "”").collect(Collectors.joining("、")),
                stated.stream()
                        .filter(moved::contains)
                        .map(one -> "“" + one.name() + "”公布第 " + one.getRankShown() + " 名、按规则第 " + one.getRankDecided()
                                + " 名")
                        .collect(Collectors.joining("，")));
    }
}
