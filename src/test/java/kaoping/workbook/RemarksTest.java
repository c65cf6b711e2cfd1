package kaoping.workbook;

import static kaoping.workbook.Example.KINDS;
import static kaoping.workbook.Example.NAME;
import static kaoping.workbook.Example.cell;
import static kaoping.workbook.Example.withScores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kaoping.policy.PolicyBook;
import kaoping.table.Remark;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.junit.jupiter.api.Test;

/** Remarks (注) decide nothing, and are still there when the workbook is written anew. */
class RemarksTest {
    private static Sheet scores(PolicyBook book) {
        return book.sheet(Example.SCORE).orElseThrow();
    }

    private static PolicyBook read(byte[] file) {
        WorkbookReading reading = WorkbookReader.read(file, NAME, KINDS);
        assertThat(reading.findings()).isEmpty();
        return Objects.requireNonNull(reading.book());
    }

    @Test
    void remarksUnderTheRowsStayWhereTheyWere() {
        PolicyBook book = read(withScores(s -> {
            cell(s, 5, 1).setCellValue("注：本表自2024年起执行");
            cell(s, 6, 0).setCellValue("（备注2：满分10分）");
        }));
        PolicyBook anew = read(WorkbookWriter.write(book));

        assertThat(scores(book).remarks())
                .containsExactly(new Remark(5, "注：本表自2024年起执行"), new Remark(6, "（备注2：满分10分）"));
        assertThat(scores(anew).remarks()).isEqualTo(scores(book).remarks());
        assertThat(scores(anew).rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void aRemarkBetweenRowsStaysBetweenThem() {
        PolicyBook book = read(withScores(s -> {
            s.shiftRows(2, 2, 1);
            cell(s, 3, 0).setCellValue("注：以下试行");
        }));
        PolicyBook anew = read(WorkbookWriter.write(book));

        assertThat(scores(anew).remarks()).containsExactly(new Remark(3, "注：以下试行"));
        assertThat(scores(anew).rows()).extracting(Row::number).containsExactly(2, 4);
    }

    @Test
    void whatIsWrittenTwiceHasTheSameBytes() {
        byte[] once = WorkbookWriter.write(read(withScores(s -> cell(s, 4, 0).setCellValue("注：试行"))));

        assertThat(WorkbookWriter.write(read(once))).isEqualTo(once);
    }

    @Test
    void aSheetWithoutRemarksHasNone() {
        assertThat(read(withScores(s -> {})).sheets())
                .allMatch(sheet -> sheet.remarks().equals(List.of()));
    }
}
