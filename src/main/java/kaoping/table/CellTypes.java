package kaoping.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Nearest;
import kaoping.value.Dates;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Labelled;
import kaoping.value.Round;

/** The types of cells that policy tables know. None of them guesses: what is not plainly the type is a finding. */
public final class CellTypes {
    /** Any words. */
    public static final CellType<String> TEXT = new CellType<>("文字", List.of(), CellTypes::text, Cell::text);

    /** Several words, written {@code 甲、乙、丙}: one of them must fit. */
    public static final CellType<List<String>> WORDS =
            new CellType<>("文字，多个用、隔开", List.of(), CellTypes::words, words -> Cell.text(String.join("、", words)));

    /** Sentences of a repeated setting, each in a row of its own. */
    public static final CellType<List<String>> LINES = new CellType<>(
            "文字，可写多行", List.of(), cell -> map(text(cell), List::of), lines -> Cell.text(String.join("\n", lines)));

    /** A number or words, as a form's cell may have either: {@code 27}, {@code ≥300份}, {@code 效果明显}. */
    public static final CellType<String> VALUE = new CellType<>(
            "数或文字",
            List.of(),
            cell -> Reading.of(cell.shown()),
            value -> Exact.read(value).filter(n -> Exact.print(n).equals(value)).isPresent()
                    ? Cell.number(value)
                    : Cell.text(value));

    /** An exact decimal, e.g. {@code 3.6}. */
    public static final CellType<BigDecimal> DECIMAL =
            new CellType<>("小数", List.of(), CellTypes::decimal, value -> Cell.number(Exact.print(value)));

    /** A number without decimals, zero or more. */
    public static final CellType<Integer> WHOLE =
            new CellType<>("整数", List.of(), CellTypes::whole, value -> Cell.number(value.toString()));

    /** A percentage, the cell shown as {@code 30%}; the value is 30. */
    public static final CellType<BigDecimal> PERCENT = new CellType<>(
            "百分数", List.of(), CellTypes::percent, value -> Cell.percent(Exact.print(value.movePointLeft(2))));

    /** A cap: an exact decimal, or {@code 不封顶}. */
    public static final CellType<BigDecimal> CAP = orUncapped(DECIMAL);

    /** A cap in per cent: {@code 120%}, or {@code 不封顶}. */
    public static final CellType<BigDecimal> PERCENT_CAP = orUncapped(PERCENT);

    /** A range of numbers: {@code ≥80 且 <90}. */
    public static final CellType<Interval> INTERVAL = new CellType<>(
            "区间，如 ≥80 且 <90", List.of(), cell -> interval(cell, false), value -> Cell.text(value.print("")));

    /** A range of shares: {@code ≥80% 且 <90%}, {@code >1/3}; the values are 80, 90 and 33.33…. */
    public static final CellType<Interval> PERCENT_INTERVAL = new CellType<>(
            "百分数区间，如 ≥80% 且 <90%", List.of(), cell -> interval(cell, true), value -> Cell.text(value.print("%")));

    /** The same of percentages with which is reckoned: a share that no decimal is, is none. */
    public static final CellType<Interval> PERCENT_RANGE = new CellType<>(
            PERCENT_INTERVAL.name(),
            List.of(),
            cell -> cell.text().indexOf('/') < 0
                    ? interval(cell, true)
                    : Reading.trouble(Code.CELL_NOT_AN_INTERVAL, "≥80% 且 <90%"),
            value -> Cell.text(value.print("%")));

    /** A range of whole numbers from one on, as ranks are: {@code ≥1 且 ≤3}. */
    public static final CellType<Interval> WHOLE_INTERVAL =
            new CellType<>("整数区间，如 ≥1 且 ≤3", List.of(), CellTypes::wholeInterval, value -> Cell.text(value.print("")));

    /** A day: a date cell, {@code 2026-12-31} or {@code 2026年12月31日}. */
    public static final CellType<LocalDate> DATE =
            new CellType<>("日期", List.of(), CellTypes::date, value -> Cell.date(value.toString()));

    /** One of several times that something is appraised: {@code 2023-03}, {@code 2023Q1}, {@code 第一轮}. */
    public static final CellType<Round> ROUNDS =
            new CellType<>("轮次，如 2023-03、第一轮", List.of(), CellTypes::round, value -> Cell.text(value.toString()));

    /** 是 or 否. */
    public static final CellType<Boolean> YES_NO = new CellType<>(
            "是或否",
            List.of("是", "否"),
            cell -> map(chosen(cell, List.of("是", "否")), "是"::equals),
            value -> Cell.text(value ? "是" : "否"));

    private CellTypes() {}

    private static CellType<BigDecimal> orUncapped(CellType<BigDecimal> number) {
        return new CellType<>(
                number.name() + "，或写 " + Uncapped.WORD,
                List.of(),
                cell -> cell.kind() == Cell.Kind.TEXT && cell.text().equals(Uncapped.WORD)
                        ? Reading.of(Uncapped.NUMBER)
                        : number.read(cell),
                value -> Uncapped.is(value) ? Cell.text(Uncapped.WORD) : number.write(value));
    }

    /** One word of a closed vocabulary. */
    public static <E extends Enum<E> & Labelled> CellType<E> choice(Class<E> vocabulary) {
        List<String> labels = Arrays.stream(vocabulary.getEnumConstants())
                .map(Labelled::label)
                .toList();
        return new CellType<>(
                "下拉选择",
                labels,
                cell -> map(chosen(cell, labels), label -> Labelled.find(vocabulary, label)
                        .orElseThrow()),
                value -> Cell.text(value.label()));
    }

    private static <S, T> Reading<T> map(Reading<S> reading, Function<S, T> as) {
        return reading.value() == null
                ? new Reading<>(null, reading.trouble(), reading.hint())
                : Reading.of(as.apply(reading.value()));
    }

    private static Reading<String> text(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                ? Reading.of(cell.text())
                : Reading.trouble(Code.CELL_NOT_TEXT, cell.shown());
    }

    private static Reading<List<String>> words(Cell cell) {
        Reading<List<String>> words = map(text(cell), text -> List.of(text.split("、", -1)));
        boolean gap = words.value() != null
                && words.value().stream().anyMatch(word -> word.isEmpty() || !word.equals(word.strip()));
        return gap ? Reading.trouble(Code.CELL_BAD_TEXT, "、的一侧没有词，或有空格") : words;
    }

    private static Reading<String> chosen(Cell cell, List<String> labels) {
        return labels.contains(cell.text())
                ? Reading.of(cell.text())
                : Reading.trouble(Code.CELL_NOT_A_CHOICE, nearest(cell, labels) + String.join("、", labels));
    }

    /** {@code 按完成比例（最接近）；全部的词：}; empty when no word is near. */
    private static String nearest(Cell cell, List<String> labels) {
        return Nearest.to(cell.shown(), labels)
                .filter(label -> labels.size() > 2)
                .map(label -> label + "（最接近）；全部的词：")
                .orElse("");
    }

    private static Reading<BigDecimal> decimal(Cell cell) {
        Optional<BigDecimal> number = Exact.read(cell.text());
        if (cell.kind() == Cell.Kind.NUMBER && !cell.percent() && number.isPresent()) {
            return Reading.of(number.get());
        }
        return cell.kind() == Cell.Kind.TEXT && number.isPresent()
                ? Reading.trouble(Code.CELL_NUMBER_AS_TEXT, cell.text())
                : Reading.trouble(Code.CELL_NOT_A_NUMBER, meant(cell.shown()));
    }

    /** The number that was probably meant: {@code ９０} → 90, {@code 1,000} → 1000; 90 as an example when none shows. */
    private static String meant(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s+]", "");
        return Exact.read(plain.startsWith(".") ? "0" + plain : plain)
                .map(Exact::print)
                .orElse("90");
    }

    private static Reading<Integer> whole(Cell cell) {
        Reading<BigDecimal> number = decimal(cell);
        boolean fits = number.value() != null
                && number.value().signum() >= 0
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().precision() <= 9;
        return number.value() == null || fits
                ? map(number, BigDecimal::intValueExact)
                : Reading.trouble(Code.CELL_NOT_WHOLE, "3");
    }

    private static Reading<BigDecimal> percent(Cell cell) {
        Optional<BigDecimal> hundredths = cell.kind() == Cell.Kind.NUMBER && cell.percent()
                ? Exact.read(Exact.print(new BigDecimal(cell.text()).movePointRight(2)))
                : Optional.empty();
        String written = Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC);
        return hundredths
                .map(Reading::of)
                .orElseGet(() -> Reading.trouble(
                        Code.CELL_NOT_A_PERCENTAGE,
                        cell.kind() == Cell.Kind.TEXT && written.matches("\\d{1,4}(\\.\\d+)?%") ? written : "30%"));
    }

    private static Reading<Interval> interval(Cell cell, boolean percent) {
        // Why: each number of a share says what it is, 80% or 2/3; any other number has neither sign.
        long marks = cell.text().chars().filter(c -> c == '%' || c == '/').count();
        boolean signed = marks
                == (percent
                        ? cell.text()
                                .chars()
                                .filter(c -> "≥>≤<=".indexOf(c) >= 0)
                                .count()
                        : 0);
        Optional<Interval> read =
                cell.kind() == Cell.Kind.TEXT && signed ? Interval.read(cell.text()) : Optional.empty();
        return read.map(Reading::of)
                .orElseGet(() -> Reading.trouble(
                        Code.CELL_NOT_AN_INTERVAL,
                        Meant.interval(cell.shown(), percent).orElse(percent ? "≥80% 且 <90%" : "≥80 且 <90")));
    }

    private static Reading<Round> round(Cell cell) {
        Reading<String> text = text(cell);
        Optional<Round> round = text.value() == null ? Optional.empty() : Round.read(text.value());
        return round.isEmpty() && text.value() != null
                ? Reading.trouble(Code.CELL_NOT_A_CHOICE, Round.FORMS)
                : new Reading<>(round.orElse(null), text.trouble(), text.hint());
    }

    private static Reading<Interval> wholeInterval(Cell cell) {
        Reading<Interval> read = interval(cell, false);
        Interval value = read.value();
        boolean whole = value != null
                && Stream.of(Optional.ofNullable(value.low()), Optional.ofNullable(value.high()))
                        .flatMap(Optional::stream)
                        .allMatch(end -> end.stripTrailingZeros().scale() <= 0 && end.signum() > 0);
        return whole
                ? read
                : Reading.trouble(
                        Code.CELL_NOT_AN_INTERVAL,
                        Meant.interval(cell.shown(), false)
                                .filter(meant -> !meant.contains("."))
                                .orElse("≥1 且 ≤3"));
    }

    private static Reading<LocalDate> date(Cell cell) {
        Optional<LocalDate> day = cell.kind() == Cell.Kind.NUMBER ? Optional.empty() : Dates.day(cell.text());
        // Why: 2022年12月底 is a day only by agreement; the workbook has to name it.
        boolean named = day.isPresent() && !cell.text().matches(".*[前底]");
        return named
                ? Reading.of(day.get())
                : Reading.trouble(
                        Code.CELL_NOT_A_DATE, day.map(LocalDate::toString).orElse("2026-12-31"));
    }
}
