package kaoping.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: there as a whole, or as it was before. */
final class OutFile {
    /** Writes to a stream. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutFile() {}

    static void write(Path file, Content content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageFault("写不了文件 " + file + "：请核对文件夹、权限和磁盘空间");
        }
    }
}
