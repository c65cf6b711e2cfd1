package kaoping.workbook;

import static kaoping.workbook.Example.KINDS;
import static kaoping.workbook.Example.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.RandomBooks;
import kaoping.policy.PolicyBook;
import kaoping.shelf.Sheets;
import kaoping.table.SheetKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back, value by value, and the same book gives the same bytes. */
class RoundTripTest {
    @Property(tries = 60)
    void whatIsWrittenIsReadBack(@ForAll("examples") PolicyBook book) {
        comesBack(book, WorkbookWriter.write(book), KINDS);
    }

    @Property(tries = 40)
    void aPolicyIsReadBackAsItWasWritten(@ForAll("policies") PolicyBook book) {
        byte[] file = WorkbookWriter.write(book);
        PolicyBook read = comesBack(book, file, Sheets.ALL);
        assertThat(WorkbookWriter.write(read)).isEqualTo(file);
    }

    @Property(tries = 10)
    void aPolicyWrittenWithEveryColumnIsTheSame(@ForAll("policies") PolicyBook book) {
        byte[] file = WorkbookWriter.writeWhole(book);
        PolicyBook read = comesBack(book, file, Sheets.ALL);
        assertThat(WorkbookWriter.writeWhole(read)).isEqualTo(file);
    }

    private static PolicyBook comesBack(PolicyBook book, byte[] file, List<SheetKind<?>> kinds) {
        WorkbookReading reading = WorkbookReader.read(file, NAME, kinds);

        assertThat(reading.findings()).isEmpty();
        assertThat(RandomBooks.values(reading.book())).isEqualTo(RandomBooks.values(book));
        return reading.book();
    }

    @Provide
    Arbitrary<PolicyBook> examples() {
        return RandomBooks.of(KINDS);
    }

    @Provide
    Arbitrary<PolicyBook> policies() {
        return RandomBooks.of(Sheets.ALL);
    }
}
