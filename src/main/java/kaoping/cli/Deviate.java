package kaoping.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationJson;
import kaoping.report.DeviationText;
import kaoping.report.Ink;
import kaoping.workbook.DeviationDocument;
import kaoping.workbook.DeviationWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping deviations FACTS.json}: what units claimed beside what the policy gives, as letters to send back. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "自评与复核对照：哪些得分不同、差多少、理由和依据，写成可以发回单位的反馈。",
            "Claimed scores beside recomputed ones, with reasons: letters to the units, JSON, a workbook or a Word file."
        })
final class Deviate implements Callable<Integer> {
    /** How deviations are printed. */
    enum As {
        TEXT,
        JSON,
        XLSX,
        DOCX
    }

    @Mixin
    private final FactsFile facts = new FactsFile();

    @Option(names = "--unit", paramLabel = "NAME", description = "只看这个单位，可以写几次（only this unit; may be repeated）")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|xlsx|docx",
            description = "缺省按 --out 的扩展名，否则 text（default: by the name of --out, else text）")
    private @Nullable As format;

    @Mixin
    private final Target target = new Target();

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Deviate(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        As as = target.kind(format, As.TEXT, "工作簿和 Word 文件", Set.of(As.XLSX, As.DOCX));
        Reply<Deviations> reply = new Desk(tables.open()).deviations(facts.read(streams));
        if (reply instanceof Reply.Refused<Deviations> refused) {
            language.tell(refused, streams);
            return Exit.REFUSED;
        }
        write(chosen(((Reply.Given<Deviations>) reply).value()), as);
        return Exit.FINE;
    }

    /** Those asked for; a unit that is not there, or that claimed nothing, is the caller's mistake. */
    private Deviations chosen(Deviations all) {
        for (String unit : units) {
            Deviations one = all.only(List.of(unit));
            if (one.units().isEmpty()) {
                throw new UsageFault(
                        one.silent().isEmpty() ? "没有单位“" + unit + "”：请核对名称" : "单位“" + unit + "”没有自评得分，没有可以对照的");
            }
        }
        if (all.units().isEmpty()) {
            throw new UsageFault("没有一个单位有自评得分，没有可以对照的");
        }
        return all.only(units);
    }

    private void write(Deviations deviations, As as) throws IOException {
        Ink ink = target.ink(streams);
        OutFile.Content content = to -> {
            switch (as) {
                case JSON -> DeviationJson.write(deviations, language.catalogue(), to);
                case XLSX -> to.write(DeviationWorkbook.write(deviations));
                case DOCX -> to.write(DeviationDocument.write(deviations));
                case TEXT ->
                    to.write(DeviationText.of(deviations, !units.isEmpty(), ink).getBytes(StandardCharsets.UTF_8));
            }
        };
        target.write(streams, content);
    }
}
