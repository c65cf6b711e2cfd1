package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaoping.shelf.Sheets;
import kaoping.workbook.WorkbookReader;
import kaoping.workbook.WorkbookText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaoping show WORKBOOK}: a workbook as text, for {@code git diff}. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "把工作簿写成文字，一行一条，读不成方案的也写出来；供 git diff 使用。",
            "Prints a workbook as text, one row a line, fit for git diff through textconv."
        })
final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "WORKBOOK", description = "工作簿（workbook）")
    @SuppressWarnings("NullAway.Init")
    private Path workbook;

    @Option(names = "--numbers", description = "每行前写行号，便于在工作簿里找（with row numbers）")
    private boolean numbers;

    private final Streams streams;

    Show(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (InputStream in = Files.newInputStream(workbook)) {
            byte[] file = in.readNBytes(WorkbookReader.MOST_BYTES);
            streams.out().print(WorkbookText.of(file, Sheets.ALL, numbers));
            streams.out().flush();
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + workbook + "：请核对路径和权限");
        }
        return Exit.FINE;
    }
}
