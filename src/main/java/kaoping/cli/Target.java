package kaoping.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import kaoping.report.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where to write (输出): a file, or the screen. */
final class Target {
    @Option(names = "--out", paramLabel = "FILE", description = "写到这个文件，而不是屏幕（write to this file）")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    boolean isScreen() {
        return file == null;
    }

    /** Files have no colours. */
    Ink ink(Streams streams) {
        return isScreen() ? streams.ink() : Ink.PLAIN;
    }

    /** The kind that the name of the file ends with, {@code answer.json} → {@code JSON}. */
    <K extends Enum<K>> K kind(K[] kinds, K otherwise) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(kinds)
                .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(otherwise);
    }

    void write(Streams streams, OutFile.Content content) throws IOException {
        if (file == null) {
            content.write(streams.out());
            streams.out().flush();
        } else {
            OutFile.write(file, content);
        }
    }
}
