package kaoping.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaoping.desk.Inspection;
import kaoping.desk.Marks;
import kaoping.finding.Severity;
import kaoping.report.CheckJson;
import kaoping.report.CheckText;
import kaoping.report.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping check annual-appraisal-2023.xlsx}: everything that is wrong with a workbook, before it decides anything. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "检查工作簿：能不能读、规则有没有毛病、算例对不对；或检查规则文件夹。",
            "Checks workbooks: reading, rules, trial cases; or folders of DRL."
        },
        footer = {"", "退出码：0 没有错误；1 有错误（加 --strict 时也包括警告）；2 用法不对。"})
final class Check implements Callable<Integer> {
    @Mixin
    private final Workbooks workbooks = new Workbooks();

    @Option(
            names = "--mark",
            paramLabel = "OUT.xlsx",
            description = "把工作簿另存一份，有问题的格子加底色和批注（a copy with the guilty cells marked）")
    private @Nullable Path mark;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "不查工作簿，查规则文件夹（DRL）能不能构建（rules instead of workbooks: would the build take them）")
    private @Nullable Path rules;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "缺省 ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Shown format;

    @Option(names = "--strict", description = "有警告也算不通过（warnings count as well）")
    private boolean strict;

    private final Streams streams;

    Check(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (rules != null) {
            if (mark != null || !workbooks.isUnnamed()) {
                throw new UsageFault("--rules 查规则，不能同时写工作簿或 --mark：请分两次运行");
            }
            return new RuleCheck(streams, rules).run(format);
        }
        MarkFile copy = mark == null ? null : new MarkFile(mark, workbooks.chooseOne("--mark"), streams);
        List<Checked> checked = workbooks.choose().stream()
                .map(choice -> new Inspection(choice.shelf(), choice.volume()).check())
                .toList();
        if (format == Shown.JSON) {
            CheckJson.write(checked, streams.out());
        } else {
            streams.out().print(CheckText.of(checked, streams.ink()));
        }
        streams.out().flush();
        if (copy != null) {
            copy.write(Marks.of(checked.get(0)));
        }
        return checked.stream().allMatch(this::isFine) ? Exit.FINE : Exit.REFUSED;
    }

    private boolean isFine(Checked checked) {
        return checked.count(Severity.ERROR) == 0 && !(strict && checked.count(Severity.WARNING) > 0);
    }
}
