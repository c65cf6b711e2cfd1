package kaoping.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.facts.Value;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Labelled;
import kaoping.value.Relation;

/**
 * Standards written down in a text file with what must come of them ({@code src/test/resources/standards}):
 *
 * <pre>
 * 达95%以上得10分，每下降1%扣0.5分，扣完为止
 *   指标 分值=10 关系=≥ 目标值=95 计量单位=%
 *   行 计分方法=逐档扣分 起扣点=95 每=1 步长单位=数值 扣分=0.5
 * </pre>
 */
record StandardTable(String sentence, Context context, List<String> rows, List<String> questions) {
    static List<StandardTable> read(String file) {
        List<StandardTable> all = new ArrayList<>();
        try {
            String text = Files.readString(Path.of("src/test/resources/standards", file));
            for (String block : text.split("\n\n")) {
                List<String> lines =
                        block.lines().filter(line -> !line.startsWith("#")).toList();
                if (!lines.isEmpty()) {
                    all.add(of(lines));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** {@code read.txt}, and of {@code forms.txt}, {@code departments.txt} and {@code bodies.txt} what is read. */
    static List<StandardTable> clear() {
        return Stream.of("read.txt", "forms.txt", "departments.txt", "bodies.txt")
                .flatMap(file -> read(file).stream())
                .filter(standard -> standard.questions().isEmpty())
                .toList();
    }

    /** {@code asked.txt}, and of {@code forms.txt}, {@code departments.txt} and {@code bodies.txt} what is asked about. */
    static List<StandardTable> open() {
        return Stream.of("asked.txt", "forms.txt", "departments.txt", "bodies.txt")
                .flatMap(file -> read(file).stream())
                .filter(standard -> standard.rows().isEmpty())
                .toList();
    }

    private static StandardTable of(List<String> lines) {
        return new StandardTable(
                lines.get(0),
                told(lines, "指标").stream()
                        .map(StandardTable::context)
                        .findFirst()
                        .orElse(Context.NONE),
                told(lines, "行"),
                told(lines, "问"));
    }

    private static List<String> told(List<String> lines, String kind) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    /** {@code 分值=10 关系=≥ 目标值=95}; 关系== is the relation =. */
    private static Context context(String cells) {
        Context known = Context.NONE;
        for (String cell : cells.split(" ")) {
            String title = cell.substring(0, cell.indexOf('='));
            known = with(known, title, cell.substring(title.length() + 1));
        }
        return known;
    }

    private static Context with(Context c, String title, String value) {
        boolean relation = title.equals("关系");
        return new Context(
                title.equals("名称") ? value : c.name(),
                title.equals("计量单位") ? value : c.measure(),
                relation ? Labelled.find(Relation.class, value).orElseThrow() : c.relation(),
                title.equals("目标值") ? Value.read(value) : c.target(),
                title.equals("分值") ? new BigDecimal(value) : c.weight(),
                title.equals("期间") ? value : c.period(),
                null);
    }

    Reading reading() {
        return StandardReader.read(sentence, context);
    }

    /** The rows as the file has them, without 依据. */
    static List<String> shown(List<Row> rows) {
        return rows.stream()
                .map(row -> Stream.concat(
                                ScoreSheet.KIND.conditions().stream(),
                                ScoreSheet.KIND.columns().stream().filter(c -> !c.isCondition()))
                        .filter(column -> row.get(column) != null && column != ScoreSheet.BASIS)
                        .map(column -> column.title() + "=" + shown(row, column))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static <T> String shown(Row row, Column<T> column) {
        return column.type().write(row.need(column)).shown().replace(" 且 ", "且");
    }

    @Override
    public String toString() {
        return sentence;
    }
}
