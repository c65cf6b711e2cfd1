package kaoping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.shelf.Shelf;
import picocli.CommandLine.Option;

/** The option that says where the policy workbooks are (方案文件夹). */
final class Tables {
    @Option(
            names = "--tables",
            paramLabel = "DIR",
            defaultValue = "decision-tables",
            description = "方案工作簿所在的文件夹，缺省 ${DEFAULT-VALUE}（folder of the policy workbooks）")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    Path folder() {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault("没有方案文件夹 " + folder + "：请在放有 decision-tables 的文件夹里运行，或用 --tables 指明");
        }
        return folder;
    }

    Shelf open() {
        return Shelf.open(folder());
    }
}
