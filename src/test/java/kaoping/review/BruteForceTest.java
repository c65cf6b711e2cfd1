package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Interval;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** On small random tables the review finds what trying out every case finds, row by row, and nothing else. */
class BruteForceTest {
    private static final List<String> WORDS = List.of("甲", "乙", "丙", "其他");
    private static final int ENDS = 4;

    /** One case: a word, a number or none, and a number or none; in halves, so that open ends show. */
    private record Case(
            String name,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal ratio) {
        boolean fits(Row row) {
            List<String> names = row.get(ScoreSheet.NAME);
            return (names == null || names.contains(name))
                    && fits(row.get(ScoreSheet.ACTUAL), actual)
                    && fits(row.get(ScoreSheet.RATIO), ratio);
        }

        private static boolean fits(@Nullable Interval range, @Nullable BigDecimal number) {
            return range == null || range.contains(number);
        }
    }

    private static final List<Case> CASES = WORDS.stream()
            .flatMap(name -> numbers().flatMap(actual -> numbers().map(ratio -> new Case(name, at(actual), at(ratio)))))
            .toList();

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(-2, 2 * ENDS + 1).boxed();
    }

    /** Half of it; −1 stands for a number that is not there. */
    private static @Nullable BigDecimal at(int halves) {
        return halves == -2 ? null : new BigDecimal(halves).divide(new BigDecimal(2));
    }

    private final List<Row> rows = new ArrayList<>();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void rowsThatNeverDecide(@ForAll("tables") List<Row> table) {
        List<Finding> findings = review(table);
        for (Row row : rows) {
            boolean decides = CASES.stream().anyMatch(c -> top(c) == row);
            boolean found = findings.stream()
                    .anyMatch(f -> List.of(Code.ROW_UNREACHABLE, Code.ROW_TWICE, Code.ROW_CONTRADICTS)
                                    .contains(f.code())
                            && row(f) == row.number());
            assertThat(found).as("%s of %s", row, shown()).isEqualTo(!decides);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void overlaps(@ForAll("tables") List<Row> table) {
        var found = new TreeSet<Integer>();
        review(table).stream().filter(f -> f.code() == Code.ROWS_OVERLAP).forEach(f -> found.add(row(f)));
        var tried = new TreeSet<Integer>();
        for (Row upper : rows) {
            for (Row lower : rows.subList(rows.indexOf(upper) + 1, rows.size())) {
                if (filledIn(upper).equals(filledIn(lower))
                        && !upper.need(ScoreSheet.POINTS).equals(lower.need(ScoreSheet.POINTS))
                        && decidesSomewhere(upper)
                        && decidesSomewhere(lower)
                        && CASES.stream().anyMatch(c -> c.fits(upper) && !c.fits(lower))
                        && CASES.stream().anyMatch(c -> c.fits(lower) && !c.fits(upper))
                        && CASES.stream().anyMatch(c -> top(c) == upper && c.fits(lower))) {
                    tried.add(lower.number());
                }
            }
        }
        assertThat(found).as("%s", shown()).isEqualTo(tried);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void gaps(@ForAll("tables") List<Row> table) {
        boolean found = review(table).stream().anyMatch(f -> f.code() == Code.BAND_GAP);
        boolean tried = CASES.stream().anyMatch(c -> top(c) == null && between(c));
        assertThat(found).as("%s", shown()).isEqualTo(tried);
    }

    /** No row fits, but in one column a band lies below the case and a like band above it. */
    private boolean between(Case c) {
        return rows.stream().anyMatch(low -> rows.stream()
                .anyMatch(high -> between(c, low, high, true) || between(c, low, high, false)));
    }

    private static boolean between(Case c, Row low, Row high, boolean ratio) {
        var column = ratio ? ScoreSheet.RATIO : ScoreSheet.ACTUAL;
        var other = ratio ? ScoreSheet.ACTUAL : ScoreSheet.RATIO;
        BigDecimal number = ratio ? c.ratio() : c.actual();
        Interval under = low.get(column);
        Interval over = high.get(column);
        BigDecimal rest = ratio ? c.actual() : c.ratio();
        List<String> names = low.get(ScoreSheet.NAME);
        return number != null
                && under != null
                && over != null
                && under.high() != null
                && over.low() != null
                && under.high().compareTo(number) <= 0
                && over.low().compareTo(number) >= 0
                && Objects.equals(names, high.get(ScoreSheet.NAME))
                && Objects.equals(low.get(other), high.get(other))
                && (names == null || names.contains(c.name()))
                && (low.get(other) == null || low.get(other).contains(rest));
    }

    private List<Finding> review(List<Row> table) {
        Plan plan = new Plan().sheet(ScoreSheet.KIND, table.toArray(Row[]::new));
        rows.clear();
        rows.addAll(plan.policy().rows(ScoreSheet.KIND));
        return plan.findings();
    }

    /** The table in words, for whoever has to find out. */
    private List<String> shown() {
        return rows.stream()
                .map(row -> row.get(ScoreSheet.NAME) + " " + row.get(ScoreSheet.ACTUAL) + " "
                        + row.get(ScoreSheet.RATIO) + " → " + row.get(ScoreSheet.POINTS))
                .toList();
    }

    private @Nullable Row top(Case c) {
        return rows.stream().filter(c::fits).findFirst().orElse(null);
    }

    private boolean decidesSomewhere(Row row) {
        return CASES.stream().anyMatch(c -> top(c) == row);
    }

    private static List<Boolean> filledIn(Row row) {
        return ScoreSheet.KIND.conditions().stream()
                .map(c -> row.get(c) != null)
                .toList();
    }

    private static int row(Finding finding) {
        return Integer.parseInt(finding.place().replaceAll(".*![A-Z]+", ""));
    }

    @Provide
    Arbitrary<List<Row>> tables() {
        Arbitrary<List<String>> names = Arbitraries.of(WORDS.subList(0, 3))
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(words -> words.stream().sorted().toList());
        Arbitrary<Interval> range = Combinators.combine(
                        Arbitraries.integers().between(0, ENDS),
                        Arbitraries.integers().between(0, ENDS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((a, b, low, high) ->
                        new Interval(new BigDecimal(Math.min(a, b)), low, new BigDecimal(Math.max(a, b)), high))
                .filter(interval -> !interval.isEmpty());
        Arbitrary<Row> row = Combinators.combine(
                        names.injectNull(0.5),
                        range.injectNull(0.7),
                        range.injectNull(0.1),
                        Arbitraries.integers().between(1, 1_000_000))
                .as((name, actual, ratio, points) -> Plan.row(
                        ScoreSheet.KIND,
                        ScoreSheet.NAME,
                        name,
                        ScoreSheet.ACTUAL,
                        actual,
                        ScoreSheet.RATIO,
                        ratio,
                        ScoreSheet.METHOD,
                        Method.FIXED,
                        ScoreSheet.POINTS,
                        new BigDecimal(points)));
        return row.list().ofMinSize(1).ofMaxSize(6);
    }
}
