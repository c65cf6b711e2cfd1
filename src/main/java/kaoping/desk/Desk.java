package kaoping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.AskedReader;
import kaoping.facts.AskedReading;
import kaoping.facts.AskedStandards;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.ShelfList;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.standard.Context;
import kaoping.standard.Reading;
import kaoping.standard.StandardReader;
import kaoping.table.Column;
import org.jspecify.annotations.Nullable;

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
            return refused(reading.findings());
        }
        // Why: a policy for every period decides about any one period, never about 通用 itself.
        Reply<RuleBook> policy = PolicyId.read(facts.jurisdiction(), facts.policy(), facts.period())
                .map(this::find)
                .orElseGet(() -> missing(facts.jurisdiction(), facts.policy(), facts.period()));
        return policy instanceof Reply.Given<RuleBook> found
                ? new Reply.Given<>(Appraisal.of(found.value(), facts), List.of())
                : refused(policy);
    }

    /** From the bytes of a request to what its standards say; the policy, where one is named, says what they leave to it. */
    public Reply<List<Reading>> readStandards(byte[] json) {
        AskedReading reading = AskedReader.read(json);
        AskedStandards asked = reading.asked();
        if (asked == null) {
            return refused(reading.findings());
        }
        if (!asked.isForPolicy()) {
            return new Reply.Given<>(read(asked, null), List.of());
        }
        Reply<RuleBook> reply = policy(asked.jurisdiction(), asked.policy(), asked.period());
        return reply instanceof Reply.Given<RuleBook> found
                ? new Reply.Given<>(read(asked, found.value().edition().policy()), List.of())
                : refused(reply);
    }

    private static List<Reading> read(AskedStandards asked, @Nullable Policy policy) {
        return asked.standards().stream()
                .map(one -> StandardReader.read(one.standard(), Context.of(one, asked.period(), policy)))
                .toList();
    }

    /** The policy of this name, ready to decide; the period may be 通用 where a workbook says so. */
    public Reply<RuleBook> policy(String jurisdiction, String policy, String period) {
        PolicyId asked = new PolicyId(jurisdiction, policy, period);
        Optional<PolicyId> id = period.equals(Settings.EVERY_PERIOD)
                ? shelf.ids().stream().filter(asked::equals).findFirst()
                : PolicyId.read(jurisdiction, policy, period);
        return id.map(this::find).orElseGet(() -> missing(jurisdiction, policy, period));
    }

    /** Everything that stands on the shelf; each policy is made ready for it. */
    public ShelfList list() {
        List<ShelfList.Item> items = shelf.ids().stream().map(this::item).toList();
        List<Finding> strays = new ArrayList<>(shelf.findings());
        items.forEach(item -> strays.removeAll(item.findings()));
        return new ShelfList(items, strays);
    }

    private ShelfList.Item item(PolicyId id) {
        Shelved shelved = shelf.find(id);
        RuleBook rules = shelved.rules();
        return new ShelfList.Item(
                id,
                said(id, Settings.AREA),
                said(id, Settings.TITLE),
                rules == null ? null : rules.edition().hash(),
                shelved.findings());
    }

    private String said(PolicyId id, Column<String> setting) {
        return shelf.book(id).map(book -> book.settings().row().need(setting)).orElse("");
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

    private static <T> Reply<T> refused(List<Finding> findings) {
        boolean unreadable = findings.stream().anyMatch(f -> f.code() == Code.JSON_UNREADABLE);
        return new Reply.Refused<>(unreadable ? Refusal.JSON_UNREADABLE : Refusal.FACTS_REFUSED, findings);
    }

    private static <T> Reply<T> refused(Reply<RuleBook> reply) {
        Reply.Refused<RuleBook> refused = (Reply.Refused<RuleBook>) reply;
        return new Reply.Refused<>(refused.why(), refused.findings());
    }
}
