package kaoping.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kaoping.appraisal.Outcome;
import kaoping.batch.Tally;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.finding.Finding;
import kaoping.report.AnswerWriter;
import kaoping.report.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaoping grade FACTS.json}: appraises one submission; {@code --batch IN.ndjson}: one on each line. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "按事实里写明的方案计分、排名、评定等次。",
            "Appraises one submission by the policy that it names, or one on each line."
        })
final class Grade implements Callable<Integer> {
    @Parameters(
            paramLabel = "FACTS.json",
            arity = "0..1",
            description = "提交的事实；- 表示从标准输入读（the submission, - for standard input）")
    private @Nullable String facts;

    @Option(
            names = "--batch",
            paramLabel = "IN.ndjson",
            description = "每行一份事实，按行的次序每行一份答复；- 表示从标准输入读（a submission on each line, - for standard input）")
    private @Nullable String batch;

    @Option(names = "--resume", description = "接着上次没有做完的批量写 --out（go on with an --out that was cut off; with --batch）")
    private boolean resume;

    @Mixin
    private final Target target = new Target();

    @Option(
            names = "--format",
            paramLabel = "json|table",
            description = "json 或 table；写文件时缺省 json，否则 table（default: json with --out, else table）")
    private @Nullable Format format;

    @Option(names = "--no-sentences", description = "JSON 里不要说明句（leave the sentences out of the JSON）")
    private boolean bare;

    @Option(names = "--pretty", description = "JSON 分行缩进（indent the JSON）")
    private boolean pretty;

    @Option(names = "--strict", description = "结果里有“错误”级的核对结果时退出码为 1（exit 1 when a finding is an error）")
    private boolean strict;

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Grade(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null) {
            return batch(batch);
        }
        if (facts == null || resume) {
            throw new UsageFault(facts == null ? "请写明事实文件，或用 --batch 指明每行一份事实的文件" : "--resume 要和 --batch 一起用");
        }
        Reply<Outcome> reply = new Desk(tables.open()).appraise(FactsFile.read(facts, streams));
        if (reply instanceof Reply.Refused<Outcome> refused) {
            language.tell(refused, streams);
            return Exit.REFUSED;
        }
        Outcome outcome = ((Reply.Given<Outcome>) reply).value();
        target.write(streams, content(outcome));
        boolean failed = strict && outcome.findings().stream().anyMatch(Finding::isError);
        return failed ? Exit.REFUSED : Exit.FINE;
    }

    private int batch(String from) throws IOException {
        if (facts != null || pretty || format == Format.TABLE) {
            throw new UsageFault("--batch 不能和单个事实文件、--pretty、--format table 一起用");
        }
        if (resume && (target.isScreen() || strict)) {
            throw new UsageFault(strict ? "--resume 不能和 --strict 一起用：先前的答复不再看" : "--resume 要用 --out 指明接着写的文件");
        }
        AnswerWriter writer = new AnswerWriter(!bare, false, language.catalogue());
        Tally tally = new BatchRun(streams, new Desk(tables.open()), writer).run(from, target.file(), resume);
        return tally.refused() > 0 || strict && tally.erring() > 0 ? Exit.REFUSED : Exit.FINE;
    }

    private OutFile.Content content(Outcome outcome) {
        boolean json = format == null ? !target.isScreen() : format == Format.JSON;
        return json
                ? to -> new AnswerWriter(!bare, pretty, language.catalogue()).write(outcome, to)
                : to -> to.write(TextTable.of(outcome, target.ink(streams), language.catalogue())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
