package kaoping.report;

import java.util.List;
import java.util.stream.Collectors;
import kaoping.finding.Catalogue;
import kaoping.finding.Severity;
import kaoping.score.ScoreSheet;
import kaoping.standard.Question;
import kaoping.standard.Reading;
import kaoping.table.Row;

/** What standards were read as, for a terminal (读法). */
public final class ReadingText {
    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    private ReadingText(Ink ink) {
        this.ink = ink;
    }

    /** Each sentence with its rows, or with what has to be asked. */
    public static String of(List<Reading> readings, Ink ink) {
        ReadingText text = new ReadingText(ink);
        readings.forEach(text::reading);
        return text.out.toString();
    }

    /** One line for each indicator of a form: what is read, and what asks. */
    public static String table(List<Reading> readings, Ink ink) {
        ReadingText text = new ReadingText(ink);
        Grid grid = new Grid("指标", "结果", "读法或疑问");
        readings.forEach(reading -> grid.row(
                reading.context().name(),
                reading.isRead() ? "读懂" : "要问",
                reading.isRead()
                        ? String.join("；", reading.words())
                        : reading.questions().stream().map(ReadingText::asked).collect(Collectors.joining("；"))));
        grid.print(text.out, ink);
        long read = readings.stream().filter(Reading::isRead).count();
        text.say("");
        text.say(readings.size() + " 项，读懂 " + read + " 项，要问 " + (readings.size() - read) + " 项");
        return text.out.toString();
    }

    private void reading(Reading reading) {
        String name = reading.context().name();
        say(ink.bold(Grid.visible((name.isEmpty() ? "" : name + "：") + reading.sentence())));
        reading.words().forEach(words -> say("  读作  " + Grid.visible(words)));
        reading.rows().forEach(row -> say("  评分  " + Grid.visible(cells(row))));
        reading.taken().forEach(taken -> say(ink.dim("  取自  " + Grid.visible(taken))));
        for (Question question : reading.questions()) {
            say(ink.severity(Severity.ERROR, Catalogue.CHINESE) + "  " + Grid.visible(asked(question)));
            say("      → " + Grid.visible(question.answer()));
        }
        say("");
    }

    private static String asked(Question question) {
        if (question.words().isEmpty()) {
            return question.unclear();
        }
        return "第 " + question.span().shown() + " 字“" + question.words() + "”：" + question.unclear();
    }

    private static String cells(Row row) {
        return row.kind().columns().stream()
                .filter(column -> row.get(column) != null && column != ScoreSheet.BASIS)
                .map(column -> column.title() + "=" + ReadingJson.shown(row, column))
                .collect(Collectors.joining(" | "));
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
