package kaoping.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;

/**
 * Which workbooks there are, by their names alone (登记册). Immutable: after a change there is another one.
 *
 * @param named two folders of one code may hold the same policy; then neither serves
 * @param strays files whose names are no policy's
 */
record Register(SortedMap<PolicyId, List<Spine>> named, List<Spine> strays) {
    /** As many policies as a sentence names. */
    private static final int MOST_NAMED = 5;

    static final Register EMPTY = of(List.of());

    static Register of(List<Spine> spines) {
        SortedMap<PolicyId, List<Spine>> named = new TreeMap<>();
        List<Spine> strays = new ArrayList<>();
        for (Spine spine : spines) {
            if (spine.id() == null) {
                strays.add(spine);
            } else {
                named.computeIfAbsent(spine.id(), id -> new ArrayList<>(1)).add(spine);
            }
        }
        return new Register(named, strays);
    }

    /** The same with {@code spine} alone under its name. */
    Register with(Spine spine) {
        PolicyId id = spine.id();
        List<Spine> others =
                all().filter(other -> id == null || !id.equals(other.id())).toList();
        return of(Stream.concat(others.stream(), Stream.of(spine)).toList());
    }

    Stream<Spine> all() {
        return Stream.concat(named.values().stream().flatMap(List::stream), strays.stream());
    }

    /** The workbook that serves {@code id}: of this very period, else for every period; empty when there is none. */
    List<Spine> serving(PolicyId id) {
        PolicyId always = new PolicyId(id.jurisdiction(), id.policy(), Settings.EVERY_PERIOD);
        List<Spine> own = named.get(id);
        return own == null ? named.getOrDefault(always, List.of()) : own;
    }

    /** That no workbook serves {@code id}. */
    Shelved missing(PolicyId id) {
        return new Shelved(id, null, List.of(missing(id.jurisdiction(), id.policy(), id.period())));
    }

    /** The same of a name that need not be one that a policy could have. */
    Finding missing(String jurisdiction, String policy, String period) {
        return Finding.of(Code.POLICY_NOT_FOUND, "", jurisdiction, policy, period, near(jurisdiction));
    }

    /** {@code ；这个地区有：self-evaluation 2022}: the policies of a jurisdiction, some of many; empty when there are none. */
    private String near(String jurisdiction) {
        List<String> own = named.keySet().stream()
                .filter(other -> other.jurisdiction().equals(jurisdiction))
                .map(other -> other.policy() + " " + other.period())
                .toList();
        String some = String.join("、", own.subList(0, Math.min(MOST_NAMED, own.size())));
        return own.isEmpty() ? "" : "；这个地区有：" + some + (own.size() > MOST_NAMED ? " 等" : "");
    }

    /** The workbooks that the policy is made of, from its own to the nation's; empty without one of its own. */
    List<List<Spine>> line(PolicyId id) {
        if (serving(id).isEmpty()) {
            return List.of();
        }
        return new Jurisdiction(id.jurisdiction())
                .line().stream()
                        .map(above -> serving(new PolicyId(above.code(), id.policy(), id.period())))
                        .filter(spines -> !spines.isEmpty())
                        .toList();
    }

    /** Which of these are not what it has. */
    Set<Spine> without(Stream<Spine> known) {
        Set<Spine> mine = new HashSet<>(all().toList());
        Set<Spine> gone = new HashSet<>(known.toList());
        gone.removeAll(mine);
        return gone;
    }
}
