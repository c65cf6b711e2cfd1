package kaoping.cli;

import kaoping.report.Ink;

/** A line on the terminal that counts while something takes long (进度); nothing where nobody watches. */
final class Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final Streams streams;
    private final String text;
    private int steps;

    Progress(Streams streams, String text) {
        this.streams = streams;
        this.text = text;
    }

    synchronized void step() {
        steps++;
        show(CLEAR + text + steps);
    }

    void end() {
        show(CLEAR);
    }

    private void show(String line) {
        if (streams.ink() == Ink.COLOURED) {
            streams.err().print(line);
            streams.err().flush();
        }
    }
}
