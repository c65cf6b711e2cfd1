package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import kaoping.compare.Change;

/** Differences between two workbooks (改动): as JSON, numbered from 1, and as lines of text. */
public final class ChangeList {
    private ChangeList() {}

    /** The answer of {@code diff}. */
    public static void write(List<Change> changes, OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> {
            page.truth("equal", changes.isEmpty());
            members(page, changes);
        });
    }

    static void members(JsonPage page, List<Change> changes) {
        List<Integer> numbers = IntStream.range(0, changes.size()).boxed().toList();
        page.objects("changes", numbers, i -> {
            Change change = changes.get(i);
            page.number("number", i + 1);
            page.text("kind", change.kind().word());
            page.text("place", change.place());
            page.text("what", change.what());
            page.text("from", change.from());
            page.text("to", change.to());
            page.text("sentence", change.sentence());
        });
    }

    /** A sentence and a place for each, numbered. */
    public static String text(List<Change> changes, Ink ink) {
        StringBuilder out = new StringBuilder();
        int width = String.valueOf(changes.size()).length();
        for (int i = 0; i < changes.size(); i++) {
            String number = String.valueOf(i + 1);
            out.append(" ".repeat(2 + width - number.length())).append(number).append("  ");
            out.append(Grid.visible(changes.get(i).sentence())).append('\n');
            out.append(" ".repeat(4 + width))
                    .append(ink.dim(Grid.visible(changes.get(i).place())));
            out.append('\n');
        }
        return out.toString();
    }
}
