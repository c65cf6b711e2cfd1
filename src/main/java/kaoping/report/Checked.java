package kaoping.report;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.finding.Severity;
import kaoping.policy.PolicyId;
import kaoping.trial.Miss;
import kaoping.trial.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one workbook (检查结果).
 *
 * @param policy null when nobody can tell which policy it is
 * @param title {@code 巧家县 年度综合绩效考评}; empty when the workbook cannot be read
 * @param findings of reading it, of the effective policy, and of its trial cases, by place
 * @param trials null when they could not be run
 */
public record Checked(
        String workbook,
        @Nullable PolicyId policy,
        String title,
        List<Finding> findings,
        @Nullable List<TrialResult> trials) {
    public Checked {
        findings = List.copyOf(findings);
    }

    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The place as somebody with the workbook before them looks for it: {@code 评分!B5}; whole when it is in another one. */
    public String here(String place) {
        return place.startsWith(workbook + "!") ? place.substring(workbook.length() + 1) : place;
    }

    /** Trial cases in which something did not come out. */
    public List<TrialResult> failed() {
        return trials == null
                ? List.of()
                : trials.stream().filter(result -> !result.isPassed()).toList();
    }

    /** {@code ：实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分}; empty without a reason. */
    public static String reason(Miss miss) {
        return miss.reason().isEmpty() ? "" : "：" + miss.reason();
    }
}
