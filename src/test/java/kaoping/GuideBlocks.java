package kaoping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

/**
 * What stands between the markers of the staff's guide: made from the declarations of the sheets, from the catalogue of findings
 * and from the shipped workbooks.
 *
 * @param page where it stands
 * @param codes the page with a section for each code
 */
record GuideBlocks(Path page, Markdown codes, Catalogue catalogue) {
    /** Longer vocabularies have a table of their own. */
    private static final int MOST_CHOICES = 20;

    /** The lines of a block by its name, e.g. {@code columns 评分}. */
    List<String> written(String block) {
        String[] words = block.split(" ");
        return switch (words[0]) {
            case "columns" -> columns(kind(words[1]));
            case "checks" -> checks();
            case "findings" -> findings();
            case "shapes" -> shapes();
            case "contents" -> contents();
            case "glossary" -> glossary();
            case "row" -> row(words[1], Integer.parseInt(words[2]), words[3]);
            default -> throw new AssertionError("no block of this name: " + block);
        };
    }

    /** A sentence of the catalogue without its numbers: {@code 缺少工作表“…”}. */
    private String sentence(Code code, String part) {
        return catalogue.pattern(code, part).replaceAll("\\{\\d+}", "…");
    }

    /** The code, which leads to its section. */
    private String link(Code code) {
        String anchor = codes.headings().stream()
                .filter(heading -> heading.text().startsWith(code + " "))
                .findFirst()
                .orElseThrow()
                .anchor();
        return "[" + code + "]("
                + (page.equals(codes.file()) ? "" : codes.file().getFileName()) + "#" + anchor + ")";
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
    private List<String> checks() {
        List<String> lines = heads("核对项", "报告的话", "代码");
        for (CheckItem item : CheckItem.values()) {
            lines.add(line(item.label(), sentence(item.code(), "message"), link(item.code())));
        }
        return lines;
    }

    private List<String> findings() {
        List<String> lines = heads("代码", "级别", "说的是什么", "怎么办");
        for (Code code : Code.values()) {
            lines.add(line(link(code), code.severity().label(), sentence(code, "message"), sentence(code, "remedy")));
        }
        return lines;
    }

    /** The chapters and sections of this page, each a link. */
    private List<String> contents() {
        return Markdown.read(page).headings().stream()
                .filter(heading -> heading.depth() > 1 && !heading.text().equals("目录"))
                .map(heading -> "  ".repeat(heading.depth() - 2) + "- " + heading.link())
                .toList();
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
