package kaoping.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kaoping.desk.Desk;
import kaoping.report.ShelfList;
import kaoping.report.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping policies}: what stands on the shelf, and what is wrong with it. */
@Command(
        mixinStandardHelpOptions = true,
        description = {"列出全部考评方案，标出不能使用的和它们的错误。", "Lists all policies and what is wrong with them."})
final class Policies implements Callable<Integer> {
    @Option(names = "--format", paramLabel = "json|table", defaultValue = "table", description = "缺省 ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Policies(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(streams, "已经检查的方案：");
        ShelfList list = new Desk(tables.open()).list(id -> progress.step());
        progress.end();
        if (format == Format.JSON) {
            list.write(language.catalogue(), streams.out());
        } else {
            streams.out().print(TextTable.of(list, streams.ink(), language.catalogue()));
        }
        streams.out().flush();
        return list.isSound() ? Exit.FINE : Exit.REFUSED;
    }
}
