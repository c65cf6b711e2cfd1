package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaoping.shelf.Volume;
import kaoping.workbook.Mark;
import kaoping.workbook.MarkedCopy;

/** The file of {@code --mark}: a copy of the one workbook that a command is about. */
final class MarkFile {
    /** More than any workbook that passes the gate. */
    private static final int MOST_BYTES = 16 << 20;

    private final Path out;
    private final Workbooks.Choice choice;
    private final Streams streams;

    MarkFile(Path out, Workbooks.Choice choice, Streams streams) {
        // Why: a copy there would be taken for a policy, or for the policy itself.
        if (Volume.isShelved(out)) {
            throw new UsageFault("标注副本不能写进方案文件夹：" + out + "，请另选位置");
        }
        this.out = out;
        this.choice = choice;
        this.streams = streams;
    }

    void write(List<Mark> marks) {
        Optional<byte[]> copy = MarkedCopy.of(read(), marks);
        if (copy.isPresent()) {
            OutFile.write(out, to -> to.write(copy.get()));
            streams.err().println("标注副本：" + out);
        } else {
            streams.err().println("没有写标注副本：这个文件没有通过安全检查，不能作为工作簿打开");
        }
    }

    private byte[] read() {
        Path file = choice.volume().file();
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + file + "：请核对路径和权限");
        }
    }
}
