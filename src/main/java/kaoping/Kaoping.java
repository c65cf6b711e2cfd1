package kaoping;

import kaoping.cli.Commands;
import kaoping.cli.Streams;

/** The program (考评). */
public final class Kaoping {
    private Kaoping() {}

    public static void main(String[] args) {
        System.exit(Commands.line(Streams.system()).execute(args));
    }
}
