package kaoping.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.finding.Finding;
import kaoping.report.AnswerWriter;
import kaoping.report.Ink;
import kaoping.report.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping grade FACTS.json}: appraises one submission. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {"按事实里写明的方案计分、排名、评定等次。", "Appraises one submission by the policy that it names."})
final class Grade implements Callable<Integer> {
    @Mixin
    private final FactsFile facts = new FactsFile();

    @Option(names = "--out", paramLabel = "FILE", description = "写到这个文件，而不是屏幕（write to this file）")
    private @Nullable Path out;

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
        Reply<Outcome> reply = new Desk(tables.open()).appraise(facts.read(streams));
        if (reply instanceof Reply.Refused<Outcome> refused) {
            streams.err().println(refused.why().sentence(language.catalogue()));
            streams.err().print(TextTable.of(refused.findings(), streams.ink(), language.catalogue()));
            return Exit.REFUSED;
        }
        Outcome outcome = ((Reply.Given<Outcome>) reply).value();
        if (out == null) {
            content(outcome).write(streams.out());
            streams.out().flush();
        } else {
            OutFile.write(out, content(outcome));
        }
        boolean failed = strict && outcome.findings().stream().anyMatch(Finding::isError);
        return failed ? Exit.REFUSED : Exit.FINE;
    }

    private OutFile.Content content(Outcome outcome) {
        boolean json = format == null ? out != null : format == Format.JSON;
        return json
                ? to -> new AnswerWriter(!bare, pretty, language.catalogue()).write(outcome, to)
                : to -> to.write(TextTable.of(outcome, out == null ? streams.ink() : Ink.PLAIN, language.catalogue())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
