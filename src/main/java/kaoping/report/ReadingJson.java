package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import kaoping.standard.Question;
import kaoping.standard.Reading;
import kaoping.table.Column;
import kaoping.table.Row;

/** What standards were read as, in JSON: {@code readings.schema.json}. */
public final class ReadingJson {
    private ReadingJson() {}

    public static void write(List<Reading> readings, boolean indented, OutputStream out) throws IOException {
        JsonPage.write(out, indented, page -> page.objects("readings", readings, reading -> members(page, reading)));
    }

    private static void members(JsonPage page, Reading reading) {
        page.textIfAny(
                "name",
                reading.context().name().isEmpty() ? null : reading.context().name());
        page.text("standard", reading.sentence());
        page.truth("read", reading.isRead());
        page.objects("rows", IntStream.range(0, reading.rows().size()).boxed().toList(), i -> {
            page.text("words", reading.words().get(i));
            page.object("cells", () -> cells(page, reading.rows().get(i)));
        });
        page.texts("taken", reading.taken());
        page.objects("questions", reading.questions(), question -> question(page, question));
    }

    private static void cells(JsonPage page, Row row) {
        row.kind().columns().stream()
                .filter(column -> row.get(column) != null)
                .forEach(column -> page.text(column.title(), shown(row, column)));
    }

    static <T> String shown(Row row, Column<T> column) {
        return column.type().write(row.need(column)).shown();
    }

    private static void question(JsonPage page, Question question) {
        page.text("code", question.kind().code().name());
        page.number("start", question.span().start());
        page.number("end", question.span().end());
        page.text("words", question.words());
        page.text("unclear", question.unclear());
        page.text("answer", question.answer());
    }
}
