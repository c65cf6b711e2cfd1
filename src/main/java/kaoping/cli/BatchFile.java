package kaoping.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kaoping.batch.HalfDone;

/** The file that a batch writes line by line (批量的输出文件); what was written before a cut stays. */
final class BatchFile {
    private BatchFile() {}

    /** What stands in the file; without {@code resume}, nothing may. */
    static HalfDone before(Path file, boolean resume) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                return HalfDone.NOTHING;
            }
            if (!resume) {
                throw new UsageFault("文件 " + file + " 已有内容：接着做请加 --resume，重新做请先删去它");
            }
            return HalfDone.read(file).orElseThrow(() -> new UsageFault("文件 " + file + " 里不是批量考评的答复，没有接着写：请核对 --out"));
        } catch (IOException e) {
            throw fault(file);
        }
    }

    /** Writes behind the first {@code kept} bytes; the rest is dropped. */
    static OutputStream open(Path file, long kept) {
        try {
            if (Files.isRegularFile(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(kept);
                }
            }
            return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw fault(file);
        }
    }

    private static UsageFault fault(Path file) {
        return new UsageFault("写不了文件 " + file + "：请核对文件夹、权限和磁盘空间");
    }
}
