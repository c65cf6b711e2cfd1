package kaoping.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaoping.compare.Comparison;
import kaoping.compare.Comparisons;
import kaoping.compare.Edit;
import kaoping.compare.Progress;
import kaoping.facts.Submission;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelved;
import kaoping.shelf.Side;

/** Takes in what is to be compared (比较受理): two sides and the facts that they decide about. */
public final class Comparing {
    private final Side before;
    private final Side after;

    public Comparing(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** Facts with the file that they came from. */
    public record Given(String file, Submission facts) {}

    /** Facts of several periods that the same two workbooks decide about. */
    private record Group(Policy before, Policy after, List<Submission> facts) {
        static List<Policy> key(Policy before, Policy after) {
            return List.of(before.during(""), after.during(""));
        }
    }

    /** Refused when a policy that the facts belong to cannot be used; facts of other policies are left out. */
    public Reply<Comparisons> over(List<Given> given, List<Comparisons.Skipped> unread, Progress progress) {
        List<Comparisons.Skipped> skipped = new ArrayList<>(unread);
        Findings unsound = new Findings();
        Map<List<Policy>, Group> groups = new LinkedHashMap<>();
        for (Given one : given) {
            Submission facts = one.facts();
            PolicyId id = new PolicyId(facts.jurisdiction(), facts.policy(), facts.period());
            Optional<Shelved> old = before.find(id);
            Optional<Shelved> now = after.find(id);
            if (old.isEmpty() || now.isEmpty()) {
                skipped.add(new Comparisons.Skipped(one.file(), "事实属于 " + id + "，不是所比较的方案"));
            } else if (old.get().rules() == null || now.get().rules() == null) {
                unsound.addAll(old.get().findings());
                unsound.addAll(now.get().findings());
            } else {
                Policy was = Side.policy(old.get());
                Policy is = Side.policy(now.get());
                groups.computeIfAbsent(Group.key(was, is), key -> new Group(was, is, new ArrayList<>()))
                        .facts()
                        .add(facts);
            }
        }
        if (unsound.hasErrors()) {
            return new Reply.Refused<>(Refusal.POLICY_UNSOUND, unsound.sorted());
        }
        List<Comparison> all = groups.values().stream()
                .map(group -> Comparison.of(group.before(), group.after(), group.facts(), progress))
                .toList();
        return new Reply.Given<>(new Comparisons(all, skipped), List.of());
    }

    /** The differences between the two workbooks themselves, cell by cell; one side at least must mean one policy. */
    public Reply<Edit> cells() {
        Optional<PolicyId> named = before.id().or(after::id);
        Optional<PolicyBook> old = named.flatMap(before::book);
        Optional<PolicyBook> now = named.flatMap(after::book);
        if (old.isEmpty() || now.isEmpty()) {
            Findings why = new Findings();
            why.addAll(old.isEmpty() ? before.findings() : List.of());
            why.addAll(now.isEmpty() ? after.findings() : List.of());
            return new Reply.Refused<>(
                    why.hasErrors() ? Refusal.POLICY_UNSOUND : Refusal.POLICY_NOT_FOUND, why.sorted());
        }
        return new Reply.Given<>(Edit.between(old.get(), now.get()), List.of());
    }
}
