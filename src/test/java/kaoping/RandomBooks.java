package kaoping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.table.Cell;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.RatingTypes;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.table.Uncapped;
import kaoping.value.Exact;
import kaoping.value.Grades;
import kaoping.value.Interval;
import kaoping.value.Round;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies with any values in any cells, and an own sheet: nobody would decide by them, but each could be written. */
public final class RandomBooks {
    private static final String NAME = "500107-jiulongpo/self-evaluation-2022.xlsx";
    private static final String OWN = "指标体系";

    private static final Arbitrary<String> TEXT = Arbitraries.strings()
            .withChars("优秀良好省级、（）“”\"'\\$@{}#;/*=+-%,.x0AFu_&<> \n")
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> !text.isBlank() && text.equals(text.strip()));

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

    /** Shares that no decimal is, and one that is. */
    private static final Arbitrary<Interval> FRACTION = Arbitraries.of(">1/3", "≥2/3", "=1/4", "≥1/7 且 <22/23")
            .map(text -> Interval.read(text).orElseThrow());

    private RandomBooks() {}

    /** Books with a sheet of each kind. */
    public static Arbitrary<PolicyBook> of(List<SheetKind<?>> kinds) {
        Arbitrary<List<OwnRow>> ownRows = Combinators.combine(TEXT, NUMBER.map(Exact::print))
                .as((text, number) -> new OwnRow(NAME, OWN, 1, Map.of("甲", text, "乙", number)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        Arbitrary<List<Sheet>> sheets = Combinators.combine(kinds.stream()
                        .map(kind -> rows(kind).map(rows -> sheet(kind, rows)))
                        .toList())
                .as(List::copyOf);
        return Combinators.combine(settings(), sheets, ownRows)
                .as((settings, filled, own) -> new PolicyBook(
                        NAME, settings, filled, List.of(new OwnSheet(OWN, NAME, List.of("甲", "乙"), numbered(own)))));
    }

    private static List<OwnRow> numbered(List<OwnRow> rows) {
        List<OwnRow> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new OwnRow(NAME, OWN, numbered.size() + 2, row.cells())));
        return numbered;
    }

    private static Arbitrary<Settings> settings() {
        return values(Settings.KIND).map(values -> {
            values[Settings.OWN_SHEETS.index()] = List.of(OWN);
            return new Settings(new Row(Settings.KIND, origin(Settings.KIND), 1, values));
        });
    }

    private static Arbitrary<List<Row>> rows(SheetKind<?> kind) {
        return values(kind)
                .filter(values -> Stream.of(values).anyMatch(Objects::nonNull))
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
        if (column.type() == CellTypes.WHOLE_INTERVAL) {
            return Arbitraries.integers()
                    .between(1, 40)
                    .tuple2()
                    .map(ends -> new Interval(
                            BigDecimal.valueOf(Math.min(ends.get1(), ends.get2())),
                            true,
                            BigDecimal.valueOf(Math.max(ends.get1(), ends.get2())),
                            true));
        }
        if (column.type() == RatingTypes.GRADES) {
            return NUMBER.injectNull(0.3)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(points -> new Grades(IntStream.range(0, points.size())
                            .mapToObj(i -> new Grades.Grade("评语" + i, points.get(i)))
                            .toList()));
        }
        if (column.type() == RatingTypes.VOTES) {
            return Arbitraries.integers().between(0, 1_000_000).map(votes -> Map.of("良好", votes));
        }
        if (column.type() == RatingTypes.SCORES) {
            return NUMBER.list().ofMinSize(1).ofMaxSize(3);
        }
        if (column.type() == CellTypes.ROUNDS) {
            return Arbitraries.of("2023-03", "2023Q1", "2023H2", "第十二轮")
                    .map(round -> Round.read(round).orElseThrow());
        }
        if (column.type() == CellTypes.WHOLE) {
            return Arbitraries.integers().between(0, 999_999_999);
        }
        if (column.type() == CellTypes.DECIMAL || column.type() == CellTypes.PERCENT) {
            return NUMBER;
        }
        if (column.type() == CellTypes.CAP || column.type() == CellTypes.PERCENT_CAP) {
            return Arbitraries.oneOf(NUMBER, Arbitraries.just(Uncapped.NUMBER));
        }
        if (column.type() == CellTypes.INTERVAL || column.type() == CellTypes.PERCENT_RANGE) {
            return INTERVAL;
        }
        if (column.type() == CellTypes.PERCENT_INTERVAL) {
            return Arbitraries.oneOf(INTERVAL, FRACTION);
        }
        if (column.type() == CellTypes.VALUE) {
            return Arbitraries.oneOf(TEXT, NUMBER.map(Exact::print));
        }
        if (column.type() == CellTypes.DATE) {
            return Arbitraries.integers().between(-1000, 80_000).map(LocalDate.of(1900, 1, 1)::plusDays);
        }
        if (!column.type().choices().isEmpty()) {
            return Arbitraries.of(column.type().choices())
                    .map(choice -> column.type().read(Cell.text(choice)).value());
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
    public static List<String> values(PolicyBook book) {
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
