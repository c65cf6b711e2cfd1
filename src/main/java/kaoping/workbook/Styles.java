package kaoping.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of a workbook's cell styles; all else about styles is decoration. */
final class Styles extends DefaultHandler {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean inCells;

    /** The format of style {@code index} as a cell names it; null is the usual style. */
    NumberFormat format(@Nullable String index) throws Refusal {
        int style = index == null ? 0 : number(index);
        if (style >= formats.size()) {
            if (style == 0) {
                return NumberFormat.GENERAL;
            }
            throw Refusal.unreadable("缺少单元格样式");
        }
        int id = formats.get(style);
        String builtIn =
                id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
        return new NumberFormat(id, codes.getOrDefault(id, builtIn == null ? "General" : builtIn));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws Refusal {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        switch (name) {
            case "numFmt" ->
                codes.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    String id = attributes.getValue("numFmtId");
                    formats.add(id == null ? 0 : number(id));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    private static int number(@Nullable String digits) throws Refusal {
        if (digits == null || !NUMBER.matcher(digits).matches()) {
            throw Refusal.unreadable("单元格样式的编号不是数");
        }
        return Integer.parseInt(digits);
    }
}
