package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.facts.FactsReader;
import picocli.CommandLine.Parameters;

/** The one submission that a command is about (提交的事实). */
final class FactsFile {
    @Parameters(paramLabel = "FACTS.json", description = "提交的事实；- 表示从标准输入读（the submission, - for standard input）")
    @SuppressWarnings("NullAway.Init")
    private String facts;

    byte[] read(Streams streams) {
        return read(facts, streams);
    }

    static byte[] read(String facts, Streams streams) {
        // Why: one byte too many is enough for the reader to say that it is too long.
        try (InputStream in = facts.equals("-") ? streams.in() : Files.newInputStream(Path.of(facts))) {
            return in.readNBytes(FactsReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + facts + "：请核对路径和权限");
        }
    }
}
