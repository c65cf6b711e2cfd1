package kaoping.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kaoping.compare.Change;
import kaoping.compare.Edit;
import kaoping.desk.Comparing;
import kaoping.desk.Reply;
import kaoping.report.ChangeList;
import kaoping.shelf.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaoping diff A B}: two workbooks cell by cell, in words. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "逐格说明两个工作簿的不同，验算和自定义表也在内，上级的表不在内。",
            "Says cell by cell how two workbooks differ.",
            "A、B 各是" + Sides.FORMS + "。"
        },
        footer = {"", "退出码：0 相同；1 不同；2 用法不对或工作簿读不了。", "Exit codes: 0 equal, 1 different, 2 trouble."})
final class Diff implements Callable<Integer> {
    private static final int EQUAL = 0;
    private static final int DIFFERENT = 1;

    @Parameters(index = "0", paramLabel = "A", description = "一个工作簿（one workbook）")
    @SuppressWarnings("NullAway.Init")
    private String one;

    @Parameters(index = "1", paramLabel = "B", description = "另一个工作簿（the other）")
    @SuppressWarnings("NullAway.Init")
    private String other;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "缺省 ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Tables tables = new Tables();

    @Mixin
    private final Language language = new Language();

    private final Streams streams;

    Diff(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Sides sides = new Sides(tables, false);
        Side before = sides.of(one);
        Side after = sides.of(other);
        if (before instanceof Side.All && after instanceof Side.All) {
            throw new UsageFault("A、B 不能都是文件夹：请至少写明一个工作簿或一个方案");
        }
        Reply<Edit> reply = new Comparing(before, after).cells();
        if (reply instanceof Reply.Refused<Edit> refused) {
            language.tell(refused, streams);
            return Exit.USAGE;
        }
        List<Change> changes = ((Reply.Given<Edit>) reply).value().changes();
        if (format == Format.JSON) {
            ChangeList.write(changes, streams.out());
        } else {
            streams.out().print(ChangeList.text(changes, streams.ink()));
        }
        streams.out().flush();
        return changes.isEmpty() ? EQUAL : DIFFERENT;
    }
}
