package kaoping.review;

import java.util.List;
import java.util.regex.Pattern;
import kaoping.finding.Finding;
import kaoping.finding.Severity;
import kaoping.policy.Policy;
import kaoping.policy.Settings;

/**
 * What the policy keeps although it is warned of (保留), with its reason: {@code 等次!A3 原文如此，89.5 分由考评办核定}. A warning whose
 * cell or code such a line names becomes a note; an error stays one.
 */
record Justified(List<String> lines) {
    static Justified in(Policy policy) {
        return new Justified(policy.settings().row().get(Settings.JUSTIFIED, List.of()));
    }

    Finding weigh(Finding finding) {
        boolean kept = finding.severity() == Severity.WARNING
                && (names(finding.place().substring(finding.place().indexOf('!') + 1))
                        || names(finding.code().name()));
        return kept ? new Finding(finding.code(), Severity.NOTE, finding.place(), finding.details()) : finding;
    }

    /** Whether a line has {@code word} in it, and not as a part of a longer one: {@code 等次!C4} is not in 等次!C45. */
    private boolean names(String word) {
        Pattern whole = Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(word) + "(?![A-Za-z0-9_])");
        return lines.stream().anyMatch(line -> whole.matcher(line).find());
    }
}
