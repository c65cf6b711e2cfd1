package kaoping.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.LoneWorkbook;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.trial.TrialResult;
import kaoping.trial.TrialSheet;
import kaoping.trial.Trials;

/**
 * A workbook just written, read again (新写的工作簿): whether it can be used, and whether its trial cases pass.
 *
 * @param inherited the workbooks above it that it inherits sheets from
 * @param replaced the sheets of workbooks above it that its own take the place of
 */
public record Draft(
        boolean isSound,
        List<Finding> findings,
        List<TrialResult> trials,
        List<String> inherited,
        List<String> replaced) {
    /** @param shelf where it is to stand */
    public static Draft check(Path file, Shelf shelf) {
        LoneWorkbook workbook = LoneWorkbook.read(file, shelf);
        Optional<Shelved> shelved =
                workbook.id().map(id -> during(id, workbook)).flatMap(workbook::find);
        RuleBook rules = shelved.map(Shelved::rules).orElse(null);
        List<Finding> findings = shelved.map(Shelved::findings).orElse(workbook.findings());
        if (rules == null) {
            return new Draft(false, findings, List.of(), List.of(), List.of());
        }
        String own = LoneWorkbook.name(file);
        List<String> above = rules.edition().policy().origins().values().stream()
                .filter(origin -> !origin.equals(own))
                .distinct()
                .toList();
        return new Draft(true, findings, Trials.run(rules), above, workbook.replaced());
    }

    /** Trial cases are decided as facts of some period: for 通用, of the first day that they give. */
    private static PolicyId during(PolicyId id, LoneWorkbook workbook) {
        if (!id.period().equals(Settings.EVERY_PERIOD)) {
            return id;
        }
        String year = workbook.book(id).stream()
                .flatMap(book -> book.sheet(TrialSheet.KIND_OF_SHEET).stream())
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.get(TrialSheet.DATE_OF)))
                .map(day -> String.valueOf(day.getYear()))
                .findFirst()
                .orElse("2000");
        return new PolicyId(id.jurisdiction(), id.policy(), year);
    }

    /** {@code 可以使用；2 个算例全部通过}. */
    public String sentence() {
        if (!isSound) {
            return "还不能使用，请先改正下面的错误";
        }
        List<String> failed = trials.stream()
                .filter(result -> !result.isPassed())
                .map(result -> "“" + result.trial().name() + "”")
                .toList();
        String passed = failed.isEmpty()
                ? trials.size() + " 个算例全部通过"
                : trials.size() + " 个算例中没有通过的：" + String.join("、", failed) + "，请核对";
        return "可以使用；" + (trials.isEmpty() ? "没有算例，请补上" : passed);
    }

    /** What staff should look at next. */
    public List<String> hints(boolean copied) {
        List<String> hints = new ArrayList<>();
        if (copied) {
            hints.add("依据文件、原文、推定、期限仍是原方案的，请逐项核对；地区自己的规则（rules/）不在工作簿里，没有另存");
        } else {
            hints.add("各表里的示例行请改成本地的规定，用不到的工作表整张删去");
        }
        if (!replaced.isEmpty()) {
            hints.add("工作表 " + String.join("、", replaced) + " 整张替换上级的同名表；要沿用上级的，请删去本工作簿里的");
        }
        if (!inherited.isEmpty()) {
            hints.add("没有的工作表沿用 " + String.join("、", inherited));
        }
        return hints;
    }
}
