package kaoping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.compare.Comparisons;
import kaoping.compare.Progress;
import kaoping.deviation.Deviations;
import kaoping.engine.RuleBook;
import kaoping.facts.AskedReader;
import kaoping.facts.AskedReading;
import kaoping.facts.AskedStandards;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Nearest;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.ShelfList;
import kaoping.shelf.LoneWorkbook;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.shelf.Side;
import kaoping.shelf.Volume;
import kaoping.standard.Context;
import kaoping.standard.Reading;
import kaoping.standard.StandardReader;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** Takes submissions in and questions about policies (受理); every door leads here. Safe for many threads. */
public final class Desk {
    /** What a workbook that was handed in is called. */
    public static final String UPLOAD = "upload.xlsx";

    /** Rows times trial cases: some seconds. */
    private static final long MOST_WORK = 2_000_000;

    private final Shelf shelf;

    public Desk(Shelf shelf) {
        this.shelf = shelf;
    }

    /** From the bytes of a submission to what was decided. */
    public Reply<Outcome> appraise(byte[] json) {
        FactsReading reading = FactsReader.read(json);
        Submission facts = reading.submission();
        if (facts == null) {
            return unread(reading.findings());
        }
        // Why: a policy for every period decides about any one period, never about 通用 itself.
        Reply<RuleBook> policy = PolicyId.read(facts.jurisdiction(), facts.policy(), facts.period())
                .map(this::find)
                .orElseGet(() -> missing(facts.jurisdiction(), facts.policy(), facts.period()));
        return policy instanceof Reply.Given<RuleBook> found
                ? new Reply.Given<>(Appraisal.of(found.value(), facts), List.of())
                : Reply.refused(policy);
    }

    /** From the bytes of a submission to how far what was claimed is from what was decided. */
    public Reply<Deviations> deviations(byte[] json) {
        Reply<Outcome> reply = appraise(json);
        return reply instanceof Reply.Given<Outcome> given
                ? new Reply.Given<>(Deviations.of(given.value()), given.findings())
                : Reply.refused(reply);
    }

    /** The same, of the units of these names only; of all of them when none is named. */
    public Reply<Deviations> deviations(byte[] json, List<String> names) {
        Reply<Deviations> reply = deviations(json);
        if (!(reply instanceof Reply.Given<Deviations> given)) {
            return reply;
        }
        Set<String> there = given.value().names();
        List<Finding> unknown = names.stream()
                .filter(name -> !there.contains(name))
                .distinct()
                .map(name -> Finding.of(Code.UNIT_NOT_FOUND, "", name, near(name, there)))
                .toList();
        return unknown.isEmpty()
                ? new Reply.Given<>(given.value().only(names), given.findings())
                : new Reply.Refused<>(Refusal.UNIT_NOT_FOUND, unknown);
    }

    /** {@code （县财政局？）}, or nothing. */
    private static String near(String name, Set<String> there) {
        return Nearest.to(name, there).map(known -> "（" + known + "？）").orElse("");
    }

    /** From the bytes of a request to what its standards say; the policy, where one is named, says what they leave to it. */
    public Reply<List<Reading>> readStandards(byte[] json) {
        AskedReading reading = AskedReader.read(json);
        AskedStandards asked = reading.asked();
        if (asked == null) {
            return unread(reading.findings());
        }
        if (!asked.isForPolicy()) {
            return new Reply.Given<>(read(asked, null), List.of());
        }
        Reply<RuleBook> reply = policy(asked.jurisdiction(), asked.policy(), asked.period());
        return reply instanceof Reply.Given<RuleBook> found
                ? new Reply.Given<>(read(asked, found.value().edition().policy()), List.of())
                : Reply.refused(reply);
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

    /** Looks over a workbook that was handed in, as if it stood on the shelf under the name that its 说明 says; it is not kept. */
    public Rehearsal rehearse(byte[] workbook) {
        Volume volume = Volume.alone(workbook, UPLOAD);
        Shelf shelved = volume.id() == null ? Shelf.empty() : shelf.with(volume);
        return new Rehearsal(new Inspection(shelved, volume, MOST_WORK));
    }

    /** A side of a comparison: a policy on the shelf by its name, {@code 530622/annual-appraisal/2023}. */
    public Reply<Side> side(String name) {
        String[] parts = name.strip().split("/", -1);
        if (parts.length != 3) {
            return missing(name, "", "");
        }
        PolicyId id = new PolicyId(parts[0], parts[1], parts[2]);
        return shelf.volume(id).isPresent()
                ? new Reply.Given<>(new Side.One(shelf, id), List.of())
                : missing(parts[0], parts[1], parts[2]);
    }

    /** A side of a comparison: a workbook that was handed in, called {@code name} in the answer. */
    public Reply<Side> side(byte[] workbook, String name) {
        return new Reply.Given<>(LoneWorkbook.read(workbook, name, shelf), List.of());
    }

    /** Whom the step from one side to the other moves, over the facts of one submission. */
    public Reply<Comparisons> compare(Reply<Side> before, Reply<Side> after, byte[] json) {
        if (before instanceof Reply.Refused || after instanceof Reply.Refused) {
            return Reply.refused(before instanceof Reply.Refused ? before : after);
        }
        FactsReading reading = FactsReader.read(json);
        Submission facts = reading.submission();
        if (facts == null) {
            return unread(reading.findings());
        }
        return new Comparing(((Reply.Given<Side>) before).value(), ((Reply.Given<Side>) after).value())
                .over(List.of(new Comparing.Given("facts", facts)), List.of(), Progress.UNTOLD);
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

    private static <T> Reply<T> unread(List<Finding> findings) {
        boolean unreadable = findings.stream().anyMatch(f -> f.code() == Code.JSON_UNREADABLE);
        return new Reply.Refused<>(unreadable ? Refusal.JSON_UNREADABLE : Refusal.FACTS_REFUSED, findings);
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

    private <T> Reply<T> missing(String jurisdiction, String policy, String period) {
        return new Reply.Refused<>(Refusal.POLICY_NOT_FOUND, List.of(shelf.missing(jurisdiction, policy, period)));
    }
}
