package kaoping.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kaoping.report.Ink;
import picocli.CommandLine.Help.Ansi;

/** What a command reads from and prints to, in UTF-8 whatever the locale. */
public record Streams(InputStream in, PrintStream out, PrintStream err, Ink ink) {
    /** Coloured on a terminal, unless NO_COLOR is set. */
    public static Streams system() {
        return new Streams(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled() ? Ink.COLOURED : Ink.PLAIN);
    }
}
