package kaoping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.ShelfList;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.table.Row;

/** Takes submissions in and questions about policies (受理); every door leads here. Safe for many threads. */
public final class Desk {
    private final Shelf shelf;

    public Desk(Shelf shelf) {
        this.shelf = shelf;
    }

    /** From the bytes of a submission to what was decided. */
    public Reply<Outcome> appraise(byte[] json) {
        FactsReading reading = FactsReader.read(json);
        Submission facts = reading.submission();
        if (facts == null) {
            boolean unreadable = reading.findings().stream().anyMatch(f -> f.code() == Code.JSON_UNREADABLE);
            return new Reply.Refused<>(
                    unreadable ? Refusal.JSON_UNREADABLE : Refusal.FACTS_REFUSED, reading.findings());
        }
        // Why: a policy for every period decides about any one period, never about 通用 itself.
        Reply<RuleBook> policy = PolicyId.read(facts.jurisdiction(), facts.policy(), facts.period())
                .map(this::find)
                .orElseGet(() -> missing(facts.jurisdiction(), facts.policy(), facts.period()));
        return policy instanceof Reply.Given<RuleBook> found
                ? new Reply.Given<>(Appraisal.of(found.value(), facts), List.of())
                : refused(policy);
    }

    /** The policy of this name, ready to decide; the period may be 通用 where a workbook says so. */
    public Reply<RuleBook> policy(String jurisdiction, String policy, String period) {
        PolicyId asked = new PolicyId(jurisdiction, policy, period);
        Optional<PolicyId> id = period.equals(Settings.EVERY_PERIOD)
                ? shelf.ids().stream().filter(asked::equals).findFirst()
                : PolicyId.read(jurisdiction, policy, period);
        return id.map(this::find).orElseGet(() -> missing(jurisdiction, policy, period));
    }

    /** Everything that stands on the shelf; each policy is read and reviewed for it, unless it has been already. */
    public ShelfList list() {
        return list(id -> {});
    }

    /** @param each is told of every policy that was looked at, from several threads */
    public ShelfList list(Consumer<PolicyId> each) {
        List<ShelfList.Item> items = shelf.ids().parallelStream()
                .map(this::item)
                .peek(item -> each.accept(item.id()))
                .toList();
        List<Finding> strays = new ArrayList<>(shelf.findings());
        items.forEach(item -> {
            strays.removeAll(item.findings());
            strays.removeAll(item.failed());
        });
        return new ShelfList(items, strays);
    }

    private ShelfList.Item item(PolicyId id) {
        Shelved shelved = shelf.look(id);
        RuleBook rules = shelved.rules();
        Optional<Row> settings = rules == null
                ? shelf.book(id).map(book -> book.settings().row())
                : Optional.of(rules.edition().policy().settings().row());
        return new ShelfList.Item(
                id,
                settings.map(row -> row.need(Settings.AREA)).orElse(""),
                settings.map(row -> row.need(Settings.TITLE)).orElse(""),
                rules == null ? null : rules.edition().hash(),
                shelved.findings(),
                shelved.failed());
    }

    private Reply<RuleBook> find(PolicyId id) {
        Shelved shelved = shelf.find(id);
        RuleBook rules = shelved.rules();
        if (rules != null) {
            return new Reply.Given<>(rules, shelved.findings());
        }
        boolean missing = shelved.findings().stream().anyMatch(f -> f.code() == Code.POLICY_NOT_FOUND);
        return new Reply.Refused<>(missing ? Refusal.POLICY_NOT_FOUND : Refusal.POLICY_UNSOUND, shelved.findings());
    }

    private static Reply<RuleBook> missing(String jurisdiction, String policy, String period) {
        Finding finding = Finding.of(Code.POLICY_NOT_FOUND, "", jurisdiction, policy, period);
        return new Reply.Refused<>(Refusal.POLICY_NOT_FOUND, List.of(finding));
    }

    private static Reply<Outcome> refused(Reply<RuleBook> reply) {
        Reply.Refused<RuleBook> refused = (Reply.Refused<RuleBook>) reply;
        return new Reply.Refused<>(refused.why(), refused.findings());
    }
}
