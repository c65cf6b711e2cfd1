package kaoping.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import kaoping.report.Ink;

/** A command as a person types it, and what comes of it. */
record Typed(int exit, String out, String err) {
    static Typed run(Object... args) {
        return run(Ink.PLAIN, args);
    }

    static Typed run(Ink ink, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                ink);
        int exit = Commands.run(streams, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Path shipped(String workbook) {
        return Path.of("decision-tables").resolve(workbook);
    }
}
