package kaoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.appraisal.Appraisal;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Sheets;
import kaoping.table.Cell;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Reading;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.workbook.WorkbookWriter;

/**
 * A policy written down in a test as staff would fill in its workbook, cell by cell:
 * {@code PolicyDraft.with().row("评分", "关系=≥", "计分方法=按完成比例")}. Scores have two decimals, rounded half up, unless said otherwise.
 */
public final class PolicyDraft {
    private static final String WORKBOOK = "draft.xlsx";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<SheetKind<?>, List<Row>> sheets = new LinkedHashMap<>();
    private final List<OwnSheet> own = new ArrayList<>();

    private PolicyDraft() {}

    /** @param settings cells of 说明: {@code 得分小数位=1} */
    public static PolicyDraft with(String... settings) {
        PolicyDraft draft = new PolicyDraft();
        Stream.of("地区代码=999999", "地区名称=某县", "方案代码=draft", "方案名称=试行", "期间=2023", "得分小数位=2", "得分取整=四舍五入")
                .forEach(draft::set);
        Stream.of(settings).forEach(draft::set);
        return draft;
    }

    private void set(String cell) {
        settings.put(title(cell), text(cell));
    }

    /** One more row of a rule sheet; the first is row 2, below the titles. */
    public PolicyDraft row(String sheet, String... cells) {
        SheetKind<?> kind = Sheets.ALL.stream()
                .filter(k -> k.title().equals(sheet))
                .findFirst()
                .orElseThrow();
        List<Row> rows = sheets.computeIfAbsent(kind, k -> new ArrayList<>());
        rows.add(row(kind, rows.size() + 2, List.of(cells)));
        return this;
    }

    /** An own sheet (自定义) with one row. */
    public PolicyDraft own(String sheet, Map<String, String> cells) {
        OwnRow row = new OwnRow(WORKBOOK, sheet, 2, cells);
        own.add(new OwnSheet(sheet, WORKBOOK, List.copyOf(cells.keySet()), List.of(row)));
        return this;
    }

    public Policy policy() {
        PolicyId id = new PolicyId(settings.get("地区代码"), settings.get("方案代码"), settings.get("期间"));
        return Policy.inherit(id, List.of(book()));
    }

    /** The workbook as a file. */
    public byte[] file() {
        return WorkbookWriter.write(book());
    }

    private PolicyBook book() {
        List<String> cells = new ArrayList<>();
        settings.forEach((title, text) -> cells.add(title + "=" + text));
        Settings stated = new Settings(row(Settings.KIND, 0, cells));
        List<Sheet> filled = new ArrayList<>();
        sheets.forEach((kind, rows) -> filled.add(new Sheet(kind, origin(kind), rows)));
        return new PolicyBook(WORKBOOK, stated, filled, own);
    }

    public RuleBook rules() {
        return RuleBook.of(policy());
    }

    public Decided decide(UnitDraft... units) {
        return decide(rules(), units);
    }

    /** As {@link #decide(UnitDraft...)}, with rules that serve many appraisals. */
    public static Decided decide(RuleBook rules, UnitDraft... units) {
        return new Decided(Appraisal.of(rules, submission(units)));
    }

    /** The facts of these units, as submitted to the policy of a draft. */
    public static Submission submission(UnitDraft... units) {
        return new Submission(
                "999999",
                "draft",
                "2023",
                IntStream.range(0, units.length)
                        .mapToObj(i -> units[i].facts("/units/" + i))
                        .toList());
    }

    /** The sheets 评分 with one row, applied to one indicator. */
    public static PolicyDraft scoring(String... cells) {
        return with().row("评分", cells);
    }

    private static Row row(SheetKind<?> kind, int number, List<String> cells) {
        Object[] values = new Object[kind.columns().size()];
        for (String cell : cells) {
            Column<?> column = kind.column(title(cell)).orElseThrow(() -> new AssertionError("no column for " + cell));
            values[column.index()] = read(column, text(cell));
        }
        for (Column<?> column : kind.columns()) {
            if (column.need() == Column.Need.REQUIRED && values[column.index()] == null) {
                throw new AssertionError(kind.title() + " needs " + column.title());
            }
        }
        return new Row(kind, origin(kind), number, values);
    }

    /** The cell as a workbook would hold it: a number or a percentage where the column takes one, else text. */
    private static Object read(Column<?> column, String text) {
        List<Cell> cells = new ArrayList<>();
        if (text.matches("-?[0-9.]+%")) {
            String digits = text.substring(0, text.length() - 1);
            cells.add(Cell.percent(new BigDecimal(digits).movePointLeft(2).toPlainString()));
        } else if (text.matches("-?[0-9.]+")) {
            cells.add(Cell.number(text));
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cells.add(Cell.date(text));
        }
        cells.add(Cell.text(text));
        return cells.stream()
                .<Object>map(cell -> valueOf(column, cell))
                .filter(value -> !value.equals(""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(column.title() + " cannot be " + text));
    }

    private static Object valueOf(Column<?> column, Cell cell) {
        Reading<?> reading = column.type().read(cell);
        return reading.value() == null ? "" : reading.value();
    }

    private static Origin origin(SheetKind<?> kind) {
        return new Origin(
                WORKBOOK, IntStream.range(0, kind.columns().size()).boxed().toList());
    }

    private static String title(String cell) {
        return cell.substring(0, cell.indexOf('='));
    }

    private static String text(String cell) {
        return cell.substring(cell.indexOf('=') + 1);
    }
}
