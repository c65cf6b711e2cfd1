package kaoping.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kaoping.finding.Finding;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.table.Test;
import kaoping.value.Interval;
import kaoping.value.Relation;
import kaoping.value.Rounding;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The kinds of the tests, and a sound workbook to spoil. */
final class Example {
    static final String NAME = "500107-jiulongpo/self-evaluation-2022.xlsx";

    private static final SheetKind.Columns<Matter> SCORES = new SheetKind.Columns<>();
    static final Column<String> CATEGORY =
            SCORES.when("类别", CellTypes.TEXT, "哪一类", new Test.Is<>("category", Matter::getCategory));
    static final Column<List<String>> LEVEL =
            SCORES.when("级别", CellTypes.WORDS, "哪几级", new Test.AnyOf<>("level", Matter::getLevel));
    static final Column<Relation> RELATION = SCORES.when(
            "关系", CellTypes.choice(Relation.class), "指标的关系", new Test.Is<>("relation", Matter::getRelation));
    static final Column<Interval> RATE =
            SCORES.when("完成率", CellTypes.PERCENT_INTERVAL, "完成率在哪里", new Test.Within<>("rate", Matter::getRate));
    static final Column<Integer> COUNT =
            SCORES.when("次数", CellTypes.WHOLE, "第几次", new Test.Is<>("count", Matter::getCount));
    static final Column<Rounding> METHOD = SCORES.must("计分方法", CellTypes.choice(Rounding.class), "怎样计分");
    static final Column<BigDecimal> POINTS = SCORES.then("分值", CellTypes.DECIMAL, "得多少分");
    static final Column<BigDecimal> SHARE = SCORES.then("比例", CellTypes.PERCENT, "按多少折算");
    static final Column<LocalDate> SINCE = SCORES.then("起始日期", CellTypes.DATE, "从哪天起");
    static final Column<Boolean> CAPPED = SCORES.then("封顶", CellTypes.YES_NO, "是否封顶");
    static final Column<Interval> RANGE = SCORES.then("范围", CellTypes.INTERVAL, "在多少分之间");
    static final SheetKind<Matter> SCORE = SCORES.decides("评分", Matter.class, "score", "每项得多少分");

    private static final SheetKind.Columns<Void> PARTS = new SheetKind.Columns<>();
    static final Column<String> PART = PARTS.must("得分项", CellTypes.TEXT, "哪一项");
    static final Column<BigDecimal> FULL = PARTS.must("满分", CellTypes.DECIMAL, "多少分");
    static final SheetKind<Void> TOTAL = PARTS.listed("汇总", "总分由哪些项组成");

    static final List<SheetKind<?>> KINDS = List.of(SCORE, TOTAL);

    private Example() {}

    /** A workbook without a flaw: 说明, and 评分 with the titles 类别 计分方法 分值 and two rows. */
    static XSSFWorkbook sound() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet settings = workbook.createSheet("说明");
        fill(settings, 1, "项目", "内容", "备注");
        fill(settings, 2, "地区代码", "500107", "九龙坡");
        fill(settings, 3, "地区名称", "九龙坡区");
        fill(settings, 4, "方案代码", "self-evaluation");
        fill(settings, 5, "方案名称", "项目支出绩效自评");
        fill(settings, 6, "期间", "2022");
        fill(settings, 7, "得分小数位", 2);
        fill(settings, 8, "得分取整", "四舍五入");
        fill(settings, 9, "自定义", "指标体系");
        XSSFSheet scores = workbook.createSheet("评分");
        fill(scores, 1, "类别", "计分方法", "分值");
        fill(scores, 2, "产出", "四舍五入", 10);
        fill(scores, 3, "效益", "舍去", 20);
        XSSFSheet own = workbook.createSheet("指标体系");
        fill(own, 1, "一级指标", "权重");
        fill(own, 2, "成本指标", 20);
        return workbook;
    }

    static void fill(XSSFSheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            XSSFCell cell = cell(sheet, row, column);
            if (values[column] instanceof Integer number) {
                cell.setBlank();
                cell.getCTCell().setV(number.toString());
            } else {
                cell.setCellValue((String) values[column]);
            }
        }
    }

    /** Rows from 1, columns from 0. */
    static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    /** The sound workbook with a flaw put in. */
    static byte[] with(Consumer<XSSFWorkbook> flaw) {
        try (XSSFWorkbook workbook = sound()) {
            flaw.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withScores(Consumer<XSSFSheet> flaw) {
        return with(workbook -> flaw.accept(workbook.getSheet("评分")));
    }

    static byte[] withSettings(Consumer<XSSFSheet> flaw) {
        return with(workbook -> flaw.accept(workbook.getSheet("说明")));
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    static WorkbookReading read(byte[] file) {
        return WorkbookReader.read(file, NAME, KINDS);
    }

    /** {@code 评分!B5 CELL_MISSING 类别 哪一类}, without the workbook's name. */
    static List<String> findings(byte[] file) {
        return read(file).findings().stream().map(Example::line).toList();
    }

    private static String line(Finding finding) {
        if (finding.message().contains("{") || finding.remedy().contains("{")) {
            throw new AssertionError("not filled: " + finding.message() + finding.remedy());
        }
        String place = finding.place().replace(NAME + "!", "").replace(NAME, "-");
        return String.join(" ", place, finding.code().name(), String.join("|", finding.details()));
    }
}
