package kaoping.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import kaoping.compare.Comparisons;
import kaoping.compare.Progress;
import kaoping.desk.Comparing;
import kaoping.desk.Refusal;
import kaoping.desk.Reply;
import kaoping.report.ComparisonTable;
import kaoping.report.ComparisonWriter;
import kaoping.report.Ink;
import kaoping.workbook.ComparisonWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaoping compare OLD NEW --facts FILE}: whom an edit moves, from where to where, and because of which cell. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "用同样的事实比较两个版本：谁的得分、名次、等次、名单变了，是哪一格引起的。",
            "Compares two editions over the same facts: who moves, and because of which cell.",
            "OLD、NEW 各是" + Sides.FORMS + "。"
        })
final class Compare implements Callable<Integer> {
    /** How a comparison is printed. */
    enum As {
        TABLE,
        JSON,
        XLSX
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "改动前（before）")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "改动后（after）")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(
            names = "--facts",
            paramLabel = "FILE|DIR",
            required = true,
            description = "一份事实，或一个文件夹：其中的 *.json 和各子文件夹的 facts.json（one submission, or a folder of them）")
    @SuppressWarnings("NullAway.Init")
    private Path facts;

    @Option(
            names = "--format",
            paramLabel = "table|json|xlsx",
            description = "缺省按 --out 的扩展名，否则 table（default: by the name of --out, else table）")
    private @Nullable As format;

    @Mixin
    private final Target target = new Target();

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Compare(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        As as = target.kind(format, As.TABLE, "工作簿", Set.of(As.XLSX));
        Sides sides = new Sides(tables, true);
        Comparing comparing = new Comparing(sides.of(before), sides.of(after));
        GivenFacts given = GivenFacts.read(facts);
        if (!given.findings().isEmpty()) {
            return refuse(new Reply.Refused<>(Refusal.FACTS_REFUSED, given.findings()));
        }
        Reply<Comparisons> reply = comparing.over(given.given(), given.skipped(), progress());
        if (reply instanceof Reply.Refused<Comparisons> refused) {
            return refuse(refused);
        }
        Comparisons comparisons = ((Reply.Given<Comparisons>) reply).value();
        comparisons.skipped().forEach(s -> streams.err().println("没有用到 " + s.file() + "：" + s.reason()));
        if (comparisons.all().isEmpty()) {
            throw new UsageFault("没有一份事实属于所比较的方案：请核对 OLD、NEW 和 --facts");
        }
        write(comparisons, as);
        return Exit.FINE;
    }

    private int refuse(Reply.Refused<?> refused) {
        language.tell(refused, streams);
        return Exit.REFUSED;
    }

    /** Why only where colours are: elsewhere nobody watches, and a log would keep every step. */
    private Progress progress() {
        return streams.ink() == Ink.PLAIN
                ? Progress.UNTOLD
                : (done, of) -> {
                    streams.err().print("\r正在比较 " + done + "/" + of + (done == of ? "\r\u001B[K" : ""));
                    streams.err().flush();
                };
    }

    private void write(Comparisons comparisons, As as) throws IOException {
        Ink ink = target.ink(streams);
        OutFile.Content content = to -> {
            switch (as) {
                case JSON -> ComparisonWriter.write(comparisons, to);
                case XLSX -> to.write(ComparisonWorkbook.write(comparisons));
                case TABLE -> to.write(ComparisonTable.of(comparisons, ink).getBytes(StandardCharsets.UTF_8));
            }
        };
        target.write(streams, content);
    }
}
