package kaoping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kaoping.compare.Change;
import kaoping.compare.Comparison;
import kaoping.compare.Comparisons;
import kaoping.compare.GroupSummary;
import kaoping.report.ComparisonTable;
import kaoping.report.MoverAnswer;
import kaoping.table.Cell;
import kaoping.value.Exact;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A comparison as a workbook for the meeting (比较结果): 改动, 变动, 汇总. Numbers are numbers; whatever else begins like a
 * formula is written as text that stays text.
 */
public final class ComparisonWorkbook {
    private final XSSFWorkbook workbook;
    private final Looks looks;

    private ComparisonWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new Looks(workbook);
    }

    public static byte[] write(Comparisons comparisons) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ComparisonWorkbook written = new ComparisonWorkbook(workbook);
            written.changes(comparisons);
            written.movers(comparisons);
            written.groups(comparisons);
            return PlainZip.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changes(Comparisons comparisons) {
        PageWriter page = page("改动", "方案", "序号", "哪里", "改动前", "改动后", "单元格");
        for (Comparison comparison : comparisons.all()) {
            int number = 0;
            for (Change change : comparison.changes()) {
                row(
                        page,
                        ComparisonTable.title(comparison),
                        String.valueOf(++number),
                        change.what(),
                        change.from(),
                        change.to(),
                        change.place());
            }
            if (!comparison.traced()) {
                row(page, ComparisonTable.title(comparison), "", ComparisonTable.caution(comparison), "", "", "");
            }
        }
        comparisons.skipped().forEach(skipped -> row(page, "", "", "没有用到 " + skipped.file(), skipped.reason(), "", ""));
        page.finish();
    }

    private void movers(Comparisons comparisons) {
        PageWriter page = page(
                "变动", "单位", "类别", "期间", "原总分", "新总分", "原名次", "新名次", "原等次", "新等次", "原名单", "新名单", "原距上一等次", "新距上一等次",
                "因为改动", "方案");
        for (Comparison comparison : comparisons.all()) {
            for (MoverAnswer mover : MoverAnswer.all(comparison)) {
                MoverAnswer.Stand was = mover.before();
                MoverAnswer.Stand is = mover.after();
                row(
                        page,
                        mover.unit(),
                        mover.group(),
                        mover.period(),
                        was.total(),
                        is.total(),
                        was.rank(),
                        is.rank(),
                        was.tier(),
                        is.tier(),
                        was.lists(),
                        is.lists(),
                        was.missing(),
                        is.missing(),
                        mover.because(),
                        ComparisonTable.title(comparison));
            }
        }
        page.finish();
    }

    private void groups(Comparisons comparisons) {
        PageWriter page = page("汇总", "类别", "期间", "单位数", "变动单位", "等次", "原单位数", "新单位数", "方案");
        for (Comparison comparison : comparisons.all()) {
            for (GroupSummary group : comparison.groups()) {
                List<String> tiers = new ArrayList<>(ComparisonTable.tiersOf(group));
                for (String tier : tiers) {
                    row(
                            page,
                            group.group(),
                            group.period(),
                            String.valueOf(group.units()),
                            String.valueOf(group.movers()),
                            ComparisonTable.tierName(group, tier),
                            String.valueOf(group.before().getOrDefault(tier, 0)),
                            String.valueOf(group.after().getOrDefault(tier, 0)),
                            ComparisonTable.title(comparison));
                }
            }
        }
        page.finish();
    }

    private PageWriter page(String title, String... titles) {
        PageWriter page = new PageWriter(workbook, looks, title, titles.length);
        page.startRow();
        for (int column = 0; column < titles.length; column++) {
            page.title(column, titles[column], Looks.Title.PLAIN);
        }
        return page;
    }

    private static void row(PageWriter page, String... cells) {
        page.startRow();
        for (int column = 0; column < cells.length; column++) {
            page.frame(column, Looks.TEXT);
            if (!cells[column].isEmpty()) {
                page.write(column, cell(cells[column]));
            }
        }
    }

    private static Cell cell(String text) {
        boolean number = Exact.read(text).filter(n -> n.precision() <= 15).isPresent();
        return number ? Cell.number(text) : Cell.text(text);
    }
}
