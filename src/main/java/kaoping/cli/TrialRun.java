package kaoping.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kaoping.desk.Inspection;
import kaoping.desk.Marks;
import kaoping.desk.Rehearsal;
import kaoping.facts.Submission;
import kaoping.finding.Catalogue;
import kaoping.report.TextTable;
import kaoping.report.TrialJson;
import kaoping.report.TrialText;
import kaoping.report.Tried;
import kaoping.trial.TrialResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping test 530622 annual-appraisal 2023 --coverage}: a workbook's own trial cases, and how much they reach. */
@Command(
        mixinStandardHelpOptions = true,
        description = {"运行工作簿里的算例，看哪些规则没有算例管着。", "Runs the trial cases of workbooks; coverage and sharpness on demand."
        },
        footer = {"", "退出码：0 全部通过；1 有算例不符，或方案有错误而不能验算；2 用法不对。"})
final class TrialRun implements Callable<Integer> {
    @Mixin
    private final Workbooks workbooks = new Workbooks();

    @Option(names = "--coverage", description = "哪些行从来没有起过作用（rows that never decided）")
    private boolean coverage;

    @Option(names = "--sharpness", description = "每个数改动一步，有没有算例发现；要几秒到几十秒（each figure moved by one step）")
    private boolean sharpness;

    @Option(
            names = "--facts",
            paramLabel = "FILE|DIR",
            description = "算行覆盖时也算上这些提交的事实（submissions that count for coverage, too）")
    private @Nullable Path facts;

    @Option(
            names = "--mark",
            paramLabel = "OUT.xlsx",
            description = "把工作簿另存一份：不符的红色，没有起过作用的行灰色，没有算例发现的数蓝色（a marked copy）")
    private @Nullable Path mark;

    @Option(
            names = "--show",
            paramLabel = "算例",
            description = "把这个算例的成绩表打出来，和 grade 的一样（the answer of one trial case, as grade gives it）")
    private @Nullable String show;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "缺省 ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Shown format;

    private final Streams streams;

    TrialRun(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (show != null && format == Shown.JSON) {
            throw new UsageFault("--show 不能和 --format json 一起用");
        }
        MarkFile copy = mark == null ? null : new MarkFile(mark, workbooks.chooseOne("--mark"), streams);
        List<Submission> submissions = facts == null ? List.of() : FactFiles.read(facts);
        List<Tried> tried = new ArrayList<>();
        boolean used = facts == null;
        for (Workbooks.Choice choice : workbooks.choose()) {
            Rehearsal rehearsal = new Rehearsal(new Inspection(choice.shelf(), choice.volume()));
            used |= submissions.stream().anyMatch(rehearsal::isFor);
            tried.add(rehearse(rehearsal, submissions));
        }
        if (!used) {
            throw new UsageFault(facts + " 里没有这个方案的材料：请核对地区代码、方案代码和期间");
        }
        if (format == Shown.JSON) {
            TrialJson.write(tried, streams.out());
        } else {
            streams.out().print(TrialText.of(tried, streams.ink()));
        }
        if (show != null) {
            streams.out().print(answer(show, tried));
        }
        streams.out().flush();
        if (copy != null) {
            copy.write(Marks.of(tried.get(0)));
        }
        return tried.stream().allMatch(Tried::isPassed) ? Exit.FINE : Exit.REFUSED;
    }

    /** What the trial case of this name gives, in each workbook that has one. */
    private String answer(String name, List<Tried> tried) {
        List<TrialResult> results = tried.stream()
                .map(one -> one.checked().trials())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        List<TrialResult> named = results.stream()
                .filter(result -> result.trial().name().equals(name))
                .toList();
        // Why: no results at all means that the workbook has errors, and those have just been told.
        if (named.isEmpty() && !results.isEmpty()) {
            throw new UsageFault("没有算例“" + name + "”，有的是："
                    + String.join(
                            "、",
                            results.stream()
                                    .map(result -> result.trial().name())
                                    .toList()));
        }
        return named.stream()
                .map(result -> TextTable.of(result.outcome(), streams.ink(), Catalogue.CHINESE))
                .collect(Collectors.joining("\n"));
    }

    private Tried rehearse(Rehearsal rehearsal, List<Submission> submissions) {
        Tried tried = rehearsal.run();
        if (coverage || facts != null) {
            tried = rehearsal.cover(tried, submissions);
        }
        if (sharpness) {
            Progress progress = new Progress(streams, "锐度：已经改动 ");
            tried = rehearsal.sharpen(tried, nudge -> progress.step());
            progress.end();
        }
        return tried;
    }
}
