package kaoping.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.workbook.NativeTableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping rules 530622 annual-appraisal 2023 --out rules.xlsx}: a policy as native Drools decision tables. */
@Command(
        mixinStandardHelpOptions = true,
        description = {"把一个方案导出成 Drools 原生决策表。", "Exports a policy as native Drools decision tables."})
final class Rules implements Callable<Integer> {
    @Mixin
    private final PolicyName name = new PolicyName();

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "写到这个文件（file to write）")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Rules(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reply<RuleBook> reply = new Desk(tables.open()).policy(name.jurisdiction, name.policy, name.period);
        if (reply instanceof Reply.Refused<RuleBook> refused) {
            language.tell(refused, streams);
            return Exit.REFUSED;
        }
        RuleBook rules = ((Reply.Given<RuleBook>) reply).value();
        OutFile.write(
                out, to -> to.write(NativeTableWriter.write(rules.edition().policy())));
        return Exit.FINE;
    }
}
