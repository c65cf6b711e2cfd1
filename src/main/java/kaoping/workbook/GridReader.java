package kaoping.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.finding.Places;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet's XML as a stream into a grid; keeps content only, so that blank but coloured cells cost nothing. */
final class GridReader extends DefaultHandler {
    static final int MAX_ROW = 20_000;
    static final int MAX_COLUMN = 200;
    static final int MAX_RANGES = 1_000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");
    private static final Pattern FLAT = Pattern.compile("0(\\.0*)?");
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?");

    private final CellReader cells;
    private final Styles styles;
    private final NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<CellRangeAddress> computed = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();

    private int row;
    private int column = -1;
    private String type = "n";
    private NumberFormat format = NumberFormat.GENERAL;
    private boolean inCell;
    private boolean inPhonetic;
    private boolean collecting;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private @Nullable String formula;
    private @Nullable String formulaGroup;

    GridReader(CellReader cells, Styles styles) {
        this.cells = cells;
        this.styles = styles;
    }

    Grid grid() {
        rows.forEach((number, line) -> line.replaceAll(
                (position, content) -> computed.stream().anyMatch(range -> range.isInRange(number - 1, position))
                                && !(content instanceof Content.Formula)
                        ? new Content.Formula("（数组公式的一部分）")
                        : content));
        return new Grid(rows, hiddenRows, hiddenColumns, List.copyOf(merged));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws Refusal {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "col" -> hideColumns(attributes);
            case "mergeCell" -> addRange(merged, attributes.getValue("ref"));
            case "f" -> startFormula(attributes);
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> {
                text.setLength(0);
                collecting = inCell && !inPhonetic;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws Refusal {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        switch (name) {
            case "c" -> endCell();
            case "f" -> endFormula();
            case "rPh" -> inPhonetic = false;
            case "v", "t" -> {
                if (collecting) {
                    value.append(text);
                }
                collecting = false;
            }
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws Refusal {
        int previous = row;
        String number = attributes.getValue("r");
        row = number == null ? previous + 1 : whole(number);
        column = -1;
        if (row <= previous) {
            throw Refusal.unreadable("行的次序是乱的");
        }
        boolean flat = attributes.getValue("ht") != null
                && FLAT.matcher(attributes.getValue("ht")).matches();
        hiddenRows.set(row, flat || Xml.isTrue(attributes.getValue("hidden")));
    }

    private void startCell(Attributes attributes) throws Refusal {
        int previous = column;
        String address = attributes.getValue("r");
        column = address == null ? previous + 1 : column(address);
        if (column <= previous) {
            throw Refusal.unreadable("单元格的次序是乱的");
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        format = styles.format(attributes.getValue("s"));
        value.setLength(0);
        formula = null;
        inCell = true;
    }

    private void endCell() throws Refusal {
        inCell = false;
        Content content = formula == null ? cells.read(type, format, value.toString()) : new Content.Formula(formula);
        if (content == null) {
            return;
        }
        if (row > MAX_ROW || column >= MAX_COLUMN) {
            throw Refusal.tooLarge(Places.address(column, row) + " 有内容，一张表至多 " + MAX_ROW + " 行、" + MAX_COLUMN + " 列");
        }
        cells.count();
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, content);
    }

    private void startFormula(Attributes attributes) throws Refusal {
        String kind = attributes.getValue("t");
        formulaGroup = "shared".equals(kind) ? attributes.getValue("si") : null;
        if ("array".equals(kind) || "dataTable".equals(kind)) {
            addRange(computed, attributes.getValue("ref"));
        }
        text.setLength(0);
        collecting = true;
    }

    /** A shared formula is written out only where it begins; the other cells say which one they share. */
    private void endFormula() {
        collecting = false;
        String own = Shown.brief(text.toString());
        if (formulaGroup != null && own.isEmpty()) {
            own = "（同 " + sharedFormulas.getOrDefault(formulaGroup, "别处") + "）";
        } else if (formulaGroup != null) {
            sharedFormulas.putIfAbsent(formulaGroup, Places.address(column, row));
        }
        formula = own;
    }

    private void hideColumns(Attributes attributes) throws Refusal {
        boolean flat = attributes.getValue("width") != null
                && FLAT.matcher(attributes.getValue("width")).matches();
        if (flat || Xml.isTrue(attributes.getValue("hidden"))) {
            int from = whole(attributes.getValue("min")) - 1;
            int to = Math.min(whole(attributes.getValue("max")), MAX_COLUMN);
            if (from >= 0 && from < to) {
                hiddenColumns.set(from, to);
            }
        }
    }

    private static void addRange(List<CellRangeAddress> ranges, @Nullable String range) throws Refusal {
        if (range == null || !RANGE.matcher(range).matches()) {
            throw Refusal.unreadable("单元格区域的写法不合规定");
        }
        ranges.add(CellRangeAddress.valueOf(range));
        if (ranges.size() > MAX_RANGES) {
            throw Refusal.tooLarge("合并的单元格或数组公式多于 " + MAX_RANGES + " 处");
        }
    }

    private int column(String address) throws Refusal {
        Matcher m = ADDRESS.matcher(address);
        if (!m.matches() || whole(m.group(2)) != row) {
            throw Refusal.unreadable("单元格的地址“" + Shown.brief(address) + "”不合规定");
        }
        return m.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    private static int whole(@Nullable String digits) throws Refusal {
        if (digits == null || !DIGITS.matcher(digits).matches()) {
            throw Refusal.unreadable("行号或列号不是数");
        }
        return Integer.parseInt(digits);
    }
}
