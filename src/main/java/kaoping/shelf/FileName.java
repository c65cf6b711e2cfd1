package kaoping.shelf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.Column;

/** What a workbook's file name says: {@code self-evaluation-2022.xlsx}; without a period it serves every period. */
final class FileName {
    private static final Pattern FORM =
            Pattern.compile("(?<policy>" + PolicyId.POLICY + "?)(?:-(?<period>" + PolicyId.PERIOD + "))?\\.xlsx");

    private FileName() {}

    static Optional<PolicyId> read(Jurisdiction jurisdiction, String file) {
        Matcher m = FORM.matcher(file);
        if (!m.matches()) {
            return Optional.empty();
        }
        String period = m.group("period") == null ? Settings.EVERY_PERIOD : m.group("period");
        return Optional.of(new PolicyId(jurisdiction.code(), m.group("policy"), period));
    }

    /** The sheet 说明 must say the same as folder and file. */
    static void compare(PolicyBook book, PolicyId named, Findings findings) {
        compare(book, Settings.JURISDICTION, named.jurisdiction(), findings);
        compare(book, Settings.POLICY, named.policy(), findings);
        compare(book, Settings.PERIOD, named.period(), findings);
    }

    private static void compare(PolicyBook book, Column<String> setting, String named, Findings findings) {
        String said = book.settings().row().need(setting);
        if (!said.equals(named)) {
            findings.add(Code.WORKBOOK_ID_MISMATCH, book.settings().row().place(setting), setting.title(), said, named);
        }
    }
}
