package kaoping.workbook;

import static kaoping.workbook.Example.KINDS;
import static kaoping.workbook.Example.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.value.Exact;
import kaoping.value.Interval;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back, value by value, and the same book gives the same bytes. */
class RoundTripTest {
    private static final Arbitrary<String> TEXT = Arbitraries.strings()
            .withChars("优秀良好省级、（）“”\"'\\$@{}#;/*=+-%,.x0AFu_&<> \n")
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> OddText.find(text).isEmpty() && text.equals(text.strip()));

    private static final Arbitrary<BigDecimal> NUMBER = Arbitraries.longs()
            .between(-9_999_999_999_999L, 9_999_999_999_999L)
            .flatMap(digits -> Arbitraries.integers()
                    .between(0, 6)
                    .map(scale -> new BigDecimal(Exact.print(BigDecimal.valueOf(digits, scale)))));

    private static final Arbitrary<Interval> INTERVAL = Combinators.combine(
                    NUMBER.injectNull(0.3),
                    Arbitraries.of(true, false),
                    NUMBER.injectNull(0.3),
                    Arbitraries.of(true, false))
            .as((low, closed, high, closedToo) -> new Interval(low, closed, high, closedToo))
            .filter(interval -> !interval.isEmpty() && (interval.low() != null || interval.high() != null));

    @Property(tries = 60)
    void whatIsWrittenIsReadBack(@ForAll("books") PolicyBook book) {
        byte[] file = WorkbookWriter.write(book);
        WorkbookReading reading = WorkbookReader.read(file, NAME, KINDS);

        assertThat(reading.findings()).isEmpty();
        assertThat(values(reading.book())).isEqualTo(values(book));
        assertThat(WorkbookWriter.write(reading.book())).isEqualTo(file);
    }

    @Provide
    Arbitrary<PolicyBook> books() {
        Arbitrary<List<OwnRow>> ownRows = Combinators.combine(TEXT, NUMBER.map(Exact::print))
                .as((text, number) -> new OwnRow(NAME, "指标体系", 1, Map.of("甲", text, "乙", number)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(settings(), rows(Example.SCORE), rows(Example.TOTAL), ownRows)
                .as((settings, scores, totals, own) -> new PolicyBook(
                        NAME,
                        new Settings(settings),
                        List.of(sheet(Example.SCORE, scores), sheet(Example.TOTAL, totals)),
                        List.of(new OwnSheet("指标体系", NAME, List.of("甲", "乙"), own))));
    }

    private static Arbitrary<Row> settings() {
        return values(Settings.KIND).map(values -> {
            values[Settings.OWN_SHEETS.index()] = List.of("指标体系");
            return new Row(Settings.KIND, origin(Settings.KIND), 1, values);
        });
    }

    private static Arbitrary<List<Row>> rows(SheetKind<?> kind) {
        return values(kind)
                .filter(values -> Stream.of(values).anyMatch(java.util.Objects::nonNull))
                .map(values -> new Row(kind, origin(kind), 2, values))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<Object[]> values(SheetKind<?> kind) {
        List<Arbitrary<Object>> cells = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            Arbitrary<Object> value = value(column).map(v -> (Object) v);
            cells.add(column.need() == Column.Need.REQUIRED ? value : value.injectNull(0.4));
        }
        return Combinators.combine(cells).as(List::toArray);
    }

    private static Arbitrary<?> value(Column<?> column) {
        if (column.need() == Column.Need.REPEATED) {
            return TEXT.list().ofMinSize(1).ofMaxSize(3);
        }
        if (column.type() == CellTypes.WORDS) {
            return TEXT.map(text -> text.replace("、", "和")).list().ofMinSize(1).ofMaxSize(3);
        }
        if (column.type() == CellTypes.WHOLE) {
            return Arbitraries.integers().between(0, 999_999_999);
        }
        if (column.type() == CellTypes.DECIMAL || column.type() == CellTypes.PERCENT) {
            return NUMBER;
        }
        if (column.type() == CellTypes.INTERVAL || column.type() == CellTypes.PERCENT_INTERVAL) {
            return INTERVAL;
        }
        if (column.type() == CellTypes.DATE) {
            return Arbitraries.integers().between(-1000, 80_000).map(LocalDate.of(1900, 1, 1)::plusDays);
        }
        if (!column.type().choices().isEmpty()) {
            return Arbitraries.of(column.type().choices())
                    .map(choice ->
                            column.type().read(kaoping.table.Cell.text(choice)).value());
        }
        return TEXT;
    }

    private static Sheet sheet(SheetKind<?> kind, List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            Object[] values = kind.columns().stream().map(row::get).toArray();
            numbered.add(new Row(kind, origin(kind), numbered.size() + 2, values));
        }
        return new Sheet(kind, origin(kind), numbered);
    }

    private static Origin origin(SheetKind<?> kind) {
        return new Origin(NAME, Collections.nCopies(kind.columns().size(), 0));
    }

    /** Everything in a book, as {@code sheet row title=value}. */
    private static List<String> values(PolicyBook book) {
        List<String> all = new ArrayList<>();
        Stream.concat(Stream.of(book.settings().row()), book.sheets().stream().flatMap(s -> s.rows().stream()))
                .forEach(row ->
                        row.kind().columns().forEach(c -> all.add(row.name() + c.title() + "=" + plain(row.get(c)))));
        book.ownSheets()
                .forEach(s -> s.rows().forEach(row -> all.add(s.title() + s.titles() + new TreeMap<>(row.cells()))));
        return all;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? Exact.print(number) : String.valueOf(value);
    }
}
