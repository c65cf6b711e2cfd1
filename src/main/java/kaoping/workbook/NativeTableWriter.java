package kaoping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kaoping.policy.Policy;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Prints a policy as native Drools decision tables, one below the other on one sheet, because stock Drools reads only the
 * first: the way out, and the second opinion. Stock Drools makes source of it, so every word in it is {@link Escaped}.
 */
public final class NativeTableWriter {
    /** Why not {@code native}: that is a word of Java, and the package becomes one of Java. */
    static final String RULE_SET = "kaoping.tables";

    private final XSSFSheet sheet;
    private int next;

    private NativeTableWriter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    public static byte[] write(Policy policy) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            NativeTableWriter writer = new NativeTableWriter(workbook.createSheet("规则表"));
            writer.line(0, "RuleSet", RULE_SET);
            for (Sheet rules : policy.sheets()) {
                if (rules.kind().subject() != null && !rules.rows().isEmpty()) {
                    writer.table(rules, rules.kind().subject());
                }
            }
            writer.sheet.setDefaultColumnWidth(24);
            return PlainZip.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Sheet rules, Class<?> subject) {
        List<NativeColumn> columns = columns(rules);
        next++;
        line(0, "RuleTable " + Escaped.write(rules.kind().title()));
        List<String> heads = new ArrayList<>(List.of("NAME", "RULEFLOW-GROUP"));
        List<String> codes = new ArrayList<>(List.of("", ""));
        List<String> labels = new ArrayList<>(List.of("规则", "步骤"));
        for (NativeColumn column : columns) {
            heads.add("CONDITION");
            codes.add(column.code());
            labels.add(Escaped.write(column.title()));
        }
        heads.add("ACTION");
        codes.add("$s.offer($param);");
        labels.add("行");
        line(0, heads.toArray(String[]::new));
        line(2, "$s : " + subject.getCanonicalName());
        // Why merged, over cells that exist: only so do all conditions stand in one pattern.
        if (columns.size() > 1) {
            for (int column = 3; column < columns.size() + 2; column++) {
                sheet.getRow(next - 1).createCell(column);
            }
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 2, columns.size() + 1));
        }
        line(0, codes.toArray(String[]::new));
        line(0, labels.toArray(String[]::new));
        rules.rows().forEach(row -> line(0, cells(row, columns)));
    }

    private static List<NativeColumn> columns(Sheet rules) {
        List<NativeColumn> columns = new ArrayList<>();
        if (rules.rows().stream().anyMatch(NativeColumn::isUnconditional)) {
            columns.add(NativeColumn.always());
        }
        rules.kind().conditions().forEach(column -> columns.addAll(NativeColumn.of(column, rules.rows())));
        columns.removeIf(column ->
                rules.rows().stream().allMatch(row -> column.cell().apply(row).isEmpty()));
        return columns;
    }

    private static String[] cells(Row row, List<NativeColumn> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(Escaped.write(row.name()));
        cells.add(Escaped.write(row.kind().step()));
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        cells.add(String.valueOf(row.number()));
        return cells.toArray(String[]::new);
    }

    private void line(int from, String... texts) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(from + i).setCellValue(texts[i]);
            }
        }
    }
}
