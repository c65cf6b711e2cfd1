package kaoping.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kaoping.table.Cell;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** What a cell's XML says, as a cell: exact digits, days, text. */
final class CellReader {
    /** As many digits as spreadsheets show: files hold 1.1000000000000001 for 1.1. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** With content, in a whole workbook. */
    static final int MAX_CELLS = 200_000;

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,3})?");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final SharedTexts shared;
    private final boolean from1904;
    private int count;
    private final Map<Integer, @Nullable Content> read = new HashMap<>();

    CellReader(SharedTexts shared, boolean from1904) {
        this.shared = shared;
        this.from1904 = from1904;
    }

    /** @param type the cell's {@code t}; @param raw its {@code v}, or the text of its {@code is}; null when blank */
    @Nullable
    Content read(String type, NumberFormat format, String raw) throws Refusal {
        return switch (type) {
            case "s" -> shared(raw);
            case "inlineStr", "str" -> text(SharedTexts.decoded(raw));
            case "e" -> new Content.Failed(Shown.brief(raw));
            case "b" ->
                raw.isEmpty() ? null : plain(new Cell(Cell.Kind.LOGICAL, raw.equals("1") ? "TRUE" : "FALSE", false));
            case "d" -> raw.isEmpty() ? null : plain(Cell.date(raw.replaceFirst("T00:00:00(\\.0+)?Z?$", "")));
            case "n" -> raw.isEmpty() ? null : number(raw, format);
            default -> throw Refusal.unreadable("不认识的单元格类型“" + Shown.brief(type) + "”");
        };
    }

    /** Counts one more cell with content. */
    void count() throws Refusal {
        if (++count > MAX_CELLS) {
            throw Refusal.tooLarge("有内容的单元格多于 " + MAX_CELLS + " 个");
        }
    }

    private static Content plain(Cell cell) {
        return new Content.Plain(cell, true);
    }

    private static @Nullable Content text(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return OddText.find(text)
                .<Content>map(oddity -> new Content.Odd(text, oddity))
                .orElseGet(() -> plain(Cell.text(text.strip())));
    }

    private @Nullable Content shared(String index) throws Refusal {
        if (!INDEX.matcher(index).matches()) {
            throw missing();
        }
        // Why kept: a long text that a hundred thousand cells share is looked at once.
        int key = Integer.parseInt(index);
        if (!read.containsKey(key)) {
            read.put(key, text(shared.get(key).orElseThrow(CellReader::missing)));
        }
        return read.get(key);
    }

    private static Refusal missing() {
        return Refusal.unreadable("缺少共享的文字");
    }

    private Content number(String raw, NumberFormat format) throws Refusal {
        if (!NUMBER.matcher(raw).matches()) {
            throw Refusal.unreadable("数值单元格里不是数“" + Shown.brief(raw) + "”");
        }
        BigDecimal number = new BigDecimal(raw).round(DIGITS);
        if (format.isDate() && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return plain(Cell.date(moment(number)));
        }
        String digits = Exact.print(number);
        Cell cell = format.isPercent() ? Cell.percent(digits) : Cell.number(digits);
        return new Content.Plain(cell, format.showsAll(number));
    }

    /** A serial number as a day; with a time behind it when it is no whole day, so that nobody takes it for one. */
    private String moment(BigDecimal serial) {
        BigDecimal[] parts = serial.divideAndRemainder(BigDecimal.ONE);
        String day = day(parts[0].intValueExact());
        if (parts[1].signum() == 0) {
            return day;
        }
        int second = parts[1].multiply(SECONDS).setScale(0, RoundingMode.DOWN).intValueExact();
        String time = LocalTime.ofSecondOfDay(second).toString();
        return parts[0].signum() == 0 ? time : day + " " + time;
    }

    private String day(int serial) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial).toString();
        }
        // Why: spreadsheets believe in 1900-02-29, their day 60, and in a day 0; neither is in the calendar.
        return switch (serial) {
            case 0 -> "1900-01-00";
            case 60 -> "1900-02-29";
            default ->
                LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial).toString();
        };
    }
}
