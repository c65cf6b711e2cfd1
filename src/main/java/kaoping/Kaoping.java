package kaoping;

import java.io.IOException;
import kaoping.cli.Commands;
import kaoping.cli.FastStart;
import kaoping.cli.Streams;

/** The program (考评). */
public final class Kaoping {
    private Kaoping() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(FastStart.over(args).orElseGet(() -> Program.run(args)));
    }

    /** Apart, so that a start that only starts over loads nothing of it. */
    private static final class Program {
        static int run(String[] args) {
            return Commands.run(Streams.system(), args);
        }
    }
}
