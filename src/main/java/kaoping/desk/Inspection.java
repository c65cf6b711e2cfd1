package kaoping.desk;

import java.util.List;
import java.util.Optional;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Severity;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.Checked;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.shelf.Volume;
import kaoping.table.Row;
import kaoping.trial.Miss;
import kaoping.trial.Trial;
import kaoping.trial.TrialResult;
import kaoping.trial.Trials;

/** Looks a workbook over before it decides anything (检查): its reading, its effective policy, its trial cases. */
public final class Inspection {
    private final Shelf shelf;
    private final Volume volume;

    private final long mostWork;

    /** @param shelf where {@code volume} stands, with the workbooks that it inherits from */
    public Inspection(Shelf shelf, Volume volume) {
        this(shelf, volume, Long.MAX_VALUE);
    }

    /** @param mostWork trial cases are run as long as their number times that of the rules is not more */
    Inspection(Shelf shelf, Volume volume, long mostWork) {
        this.shelf = shelf;
        this.volume = volume;
        this.mostWork = mostWork;
    }

    public Checked check() {
        PolicyId id = volume.id();
        Findings findings = new Findings();
        findings.addAll(volume.findings());
        Optional<RuleBook> rules = Optional.empty();
        if (id != null) {
            Shelved shelved = shelf.find(id);
            findings.addAll(shelved.findings());
            rules = Optional.ofNullable(shelved.rules()).map(Inspection::dated);
        }
        Optional<Finding> tooMuch = rules.flatMap(this::tooMuch);
        tooMuch.ifPresent(finding -> findings.addAll(List.of(finding)));
        List<TrialResult> trials =
                tooMuch.isPresent() ? null : rules.map(Trials::run).orElse(null);
        if (trials != null) {
            trials.forEach(result -> result.misses().forEach(miss -> findings.add(failure(result, miss))));
        }
        return new Checked(volume.workbook(), id, title(), findings.sorted(), trials);
    }

    private Optional<Finding> tooMuch(RuleBook rules) {
        Policy policy = rules.edition().policy();
        int cases = Trials.of(policy).size();
        int rows =
                Sheets.ALL.stream().mapToInt(kind -> policy.rows(kind).size()).sum();
        if (cases == 0 || rows <= mostWork / cases) {
            return Optional.empty();
        }
        String why = cases + " 个算例、" + rows + " 行，太多，没有验算；请在命令行里用 kaoping test 验算";
        return Optional.of(new Finding(Code.WORKBOOK_TOO_LARGE, Severity.WARNING, volume.workbook(), List.of(why)));
    }

    /** The rules with which trial cases are run; empty while the policy has errors. */
    public Optional<RuleBook> rules() {
        return Optional.ofNullable(volume.id())
                .flatMap(id -> Optional.ofNullable(shelf.find(id).rules()))
                .map(Inspection::dated);
    }

    private static RuleBook dated(RuleBook rules) {
        Policy policy = rules.edition().policy();
        Policy dated = Trial.dated(policy);
        return dated == policy ? rules : RuleBook.of(dated);
    }

    private String title() {
        PolicyBook book = volume.book();
        if (book == null) {
            return "";
        }
        Row settings = book.settings().row();
        return settings.need(Settings.AREA) + " " + settings.need(Settings.TITLE);
    }

    private static Finding failure(TrialResult result, Miss miss) {
        return Finding.of(
                Code.TRIAL_FAILED,
                miss.place(),
                result.trial().name(),
                miss.what(),
                miss.expected(),
                miss.actual(),
                Checked.reason(miss));
    }
}
