package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.adjust.CountSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.table.Uncapped;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;

/** Bounds that contradict each other: 上限 5 below 下限 10, a 月上限 of 50 above the 年上限 of 40. */
final class Bounds implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(TotalSheet.KIND)) {
            if (isAbove(row, TotalSheet.LEAST, TotalSheet.MOST)) {
                add(Code.BOUNDS_REVERSED, row, TotalSheet.MOST, TotalSheet.LEAST, findings);
            }
        }
        for (Row row : draft.rows(ScoreSheet.KIND)) {
            List.of(ScoreSheet.BASE, ScoreSheet.FLOOR).stream()
                    .filter(least -> isAbove(row, least, ScoreSheet.MOST))
                    .forEach(least -> add(Code.BOUNDS_REVERSED, row, ScoreSheet.MOST, least, findings));
        }
        caps(draft, CountSheet.COUNTS, CountSheet.COUNT, findings);
        caps(draft, CountSheet.ADJUSTS, CountSheet.ADJUST, findings);
    }

    private static void caps(Draft draft, SheetKind<?> kind, CountSheet.Columns<?> sheet, Findings findings) {
        List<Column<BigDecimal>> caps =
                List.of(sheet.perEntry, sheet.perMonth, sheet.perQuarter, sheet.perYear, sheet.perFamily);
        for (Row row : draft.rows(kind)) {
            narrowAndWide(caps)
                    .filter(pair -> isAbove(row, pair.get(0), pair.get(1)))
                    .findFirst()
                    .ifPresent(pair -> add(Code.CAP_WITHOUT_EFFECT, row, pair.get(0), pair.get(1), findings));
        }
    }

    /** Each cap with every wider one, neighbours first. */
    private static Stream<List<Column<BigDecimal>>> narrowAndWide(List<Column<BigDecimal>> caps) {
        return IntStream.range(1, caps.size()).boxed().flatMap(apart -> IntStream.range(0, caps.size() - apart)
                .mapToObj(i -> List.of(caps.get(i), caps.get(i + apart))));
    }

    private static boolean isAbove(Row row, Column<BigDecimal> one, Column<BigDecimal> other) {
        BigDecimal number = row.get(one);
        BigDecimal limit = row.get(other);
        return number != null && limit != null && !Uncapped.is(number) && number.compareTo(limit) > 0;
    }

    private static void add(Code code, Row row, Column<BigDecimal> at, Column<BigDecimal> other, Findings findings) {
        findings.add(
                code,
                row.place(at),
                at.title(),
                Exact.print(row.need(at)),
                other.title(),
                Exact.print(row.need(other)));
    }
}
