package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.check.CheckItem;
import kaoping.finding.Catalogue;
import kaoping.finding.Code;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.standard.StandardReader;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The staff's guide says what the program says: what stands between its markers is made from the declarations of the sheets,
 * from the catalogue of findings and from the shipped workbooks. {@code mvn test -Dtest=GuideTest -Dguide.write=true} writes
 * it anew.
 */
class GuideTest {
    /** {@code <!-- generated: columns 评分 -->} … {@code <!-- /generated -->}. */
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated: ([^>]*) -->\\n).*?(<!-- /generated -->)", Pattern.DOTALL);

    /** {@code ### 评分}, and its depth. */
    private static final Pattern HEADING = Pattern.compile("(#{2,4}) (.*)");

    /** Longer vocabularies have a table of their own. */
    private static final int MOST_CHOICES = 12;

    /** One more language is one more line here. */
    static Stream<Guide> guides() {
        return Stream.of(new Guide(Path.of("src/docs/guide.zh.md"), Catalogue.CHINESE));
    }

    /** A guide and the catalogue in its language. */
    private record Guide(Path file, Catalogue catalogue) {
        /** A sentence of the catalogue without its numbers: {@code 缺少工作表“…”}. */
        String sentence(Code code, String part) {
            return catalogue.pattern(code, part).replaceAll("\\{\\d+}", "…");
        }

        List<String> lines() {
            try {
                return Files.readAllLines(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theGuideIsInStep(Guide guide) throws IOException {
        String now = Files.readString(guide.file());
        String anew = BLOCK.matcher(now).replaceAll(block -> Matcher.quoteReplacement(written(block, guide)));
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(guide.file(), anew);
        } else {
            assertThat(now)
                    .as("out of step: run this test with -Dguide.write=true and commit %s", guide)
                    .isEqualTo(anew);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everySheetAndEveryFindingIsInTheGuide(Guide guide) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(guide.file()))
                .results()
                .map(block -> block.group(2))
                .toList();
        assertThat(blocks).contains("checks", "findings", "columns " + Settings.KIND.title());
        Sheets.ALL.forEach(kind -> assertThat(blocks).contains("columns " + kind.title()));
    }

    private static String written(MatchResult block, Guide guide) {
        String[] words = block.group(2).split(" ");
        List<String> lines =
                switch (words[0]) {
                    case "columns" -> columns(kind(words[1]));
                    case "checks" -> checks(guide);
                    case "findings" -> findings(guide);
                    case "shapes" -> shapes();
                    case "contents" -> contents(guide);
                    case "glossary" -> glossary();
                    case "row" -> row(words[1], Integer.parseInt(words[2]), words[3]);
                    default -> throw new AssertionError("no block of this name: " + block.group(2));
                };
        return block.group(1) + "\n" + String.join("\n", lines) + "\n\n" + block.group(3);
    }

    private static SheetKind<?> kind(String title) {
        return Stream.concat(Stream.of(Settings.KIND), Sheets.ALL.stream())
                .filter(kind -> kind.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The columns of a sheet, as declared. */
    private static List<String> columns(SheetKind<?> kind) {
        boolean upright = kind.layout() == SheetKind.Layout.UPRIGHT;
        List<String> lines = heads(upright ? "项目" : "列", "作用", "类型", "必填", "含义", "下拉词");
        for (Column<?> column : kind.columns()) {
            List<String> choices = column.type().choices();
            lines.add(line(
                    column.title(),
                    column.isCondition() ? "条件" : upright ? "规定" : "结果",
                    column.type().name(),
                    switch (column.need()) {
                        case REQUIRED -> "必填";
                        case REPEATED -> "可写多行";
                        case OPTIONAL -> "";
                    },
                    column.meaning(),
                    choices.size() > MOST_CHOICES ? "见下面的“核对项”一表" : String.join(" ／ ", choices)));
        }
        return lines;
    }

    /** The words of which the reader of standards knows whether more is better. */
    private static List<String> glossary() {
        List<String> lines = heads("类", "词");
        try (InputStream in = StandardReader.class.getResourceAsStream("glossary.txt")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(group -> !group.isBlank() && !group.startsWith("#"))
                    .map(group -> group.split("：", 2))
                    .forEach(group -> lines.add(line(group[0], group[1].replace(' ', '、'))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** What the sheet 核对 can ask for. */
    private static List<String> checks(Guide guide) {
        List<String> lines = heads("核对项", "报告的话", "代码");
        for (CheckItem item : CheckItem.values()) {
            lines.add(line(
                    item.label(),
                    guide.sentence(item.code(), "message"),
                    item.code().toString()));
        }
        return lines;
    }

    private static List<String> findings(Guide guide) {
        List<String> lines = heads("代码", "级别", "说的是什么", "怎么办");
        for (Code code : Code.values()) {
            lines.add(line(
                    code.toString(),
                    code.severity().label(),
                    guide.sentence(code, "message"),
                    guide.sentence(code, "remedy")));
        }
        return lines;
    }

    /** The chapters and sections that are read, each a link; the findings are looked up by their codes. */
    private static List<String> contents(Guide guide) {
        List<String> lines = new ArrayList<>();
        boolean shown = false;
        for (String line : guide.lines()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()
                    && !heading.group(2).equals("目录")
                    && !heading.group(2).matches("[A-Z0-9_]+ .*")) {
                boolean chapter = heading.group(1).length() == 2;
                shown |= chapter;
                if (shown) {
                    String anchor =
                            heading.group(2).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
                    lines.add("  ".repeat(heading.group(1).length() - 2) + "- [" + heading.group(2) + "](#" + anchor
                            + ")");
                }
            }
        }
        return lines;
    }

    /** Every shape of the example workbooks. */
    private static List<String> shapes() {
        List<String> lines = heads("样式", "印出来的句子", "怎样填（方案 › 表 第几行：各格）", "算例");
        Shapes.all()
                .forEach(shape ->
                        lines.add(line(String.valueOf(shape.number()), shape.printed(), shape.row(), shape.trials())));
        return lines;
    }

    /** One row of a shipped workbook: its filled cells under their titles. */
    private static List<String> row(String sheet, int number, String policy) {
        String[] name = policy.split("/");
        PolicyBook book = Shelf.open(Path.of("decision-tables"))
                .book(new PolicyId(name[0], name[1], name[2]))
                .orElseThrow();
        for (OwnSheet own : book.ownSheets()) {
            if (own.title().equals(sheet)) {
                return own(own, number);
            }
        }
        Row row = Objects.requireNonNull(book.sheet(kind(sheet)).orElseThrow().row(number));
        List<Column<?>> filled = row.kind().columns().stream()
                .filter(column -> row.get(column) != null)
                .toList();
        List<String> lines = heads(filled.stream().map(Column::title).toArray(String[]::new));
        lines.add(line(filled.stream().map(column -> shown(row, column)).toArray(String[]::new)));
        return lines;
    }

    private static List<String> own(OwnSheet sheet, int number) {
        OwnRow row = sheet.rows().stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow();
        List<String> lines = heads(sheet.titles().toArray(String[]::new));
        lines.add(line(sheet.titles().stream().map(row::text).toArray(String[]::new)));
        return lines;
    }

    private static <T> String shown(Row row, Column<T> column) {
        return column.type().write(row.need(column)).shown();
    }

    private static List<String> heads(String... titles) {
        List<String> lines = new ArrayList<>();
        lines.add(line(titles));
        lines.add(line(Arrays.stream(titles).map(title -> "---").toArray(String[]::new)));
        return lines;
    }

    private static String line(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", "；"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
