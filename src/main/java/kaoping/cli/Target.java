package kaoping.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
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

    /**
     * The kind asked for, else the one that the name of the file ends with: {@code answer.json} → {@code JSON}.
     *
     * @param files kinds that are no text and need a file; {@code what} names them
     */
    <K extends Enum<K>> K kind(@Nullable K asked, K otherwise, String what, Set<K> files) {
        K kind = asked == null ? named(otherwise) : asked;
        if (isScreen() && files.contains(kind)) {
            throw new UsageFault(what + "不能写到屏幕上：请用 --out 指明文件");
        }
        return kind;
    }

    private <K extends Enum<K>> K named(K otherwise) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
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
