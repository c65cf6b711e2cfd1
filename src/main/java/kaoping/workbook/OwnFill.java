package kaoping.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;

/**
 * A cell's fill in a few words that fit into a comment, and back: {@code solid rgb=FFDDEBF7 indexed=64}; empty for none.
 *
 * <p>Why words and not an index: every program numbers the styles of a file anew when it saves.
 */
final class OwnFill {
    private static final String COLOUR = "(?:rgb=[0-9A-Fa-f]{6,8}|theme=\\d{1,2}|indexed=\\d{1,3}|auto=[01a-z]{1,5})"
            + "(?:,tint=-?[0-9.]{1,24}(?:[eE]-?\\d{1,3})?)?|-";
    private static final Pattern WORDS = Pattern.compile("([a-zA-Z0-9]{1,20}) (" + COLOUR + ") (" + COLOUR + ")");
    private static final Pattern PATTERN = Pattern.compile("patternType=\"(\\w+)\"");

    /** A fill that no words tell, e.g. a gradient: it is left alone. */
    static final String UNTOLD = "?";

    private OwnFill() {}

    /** Empty, too, for a fill in the colour of a mark whose comment somebody has taken away. */
    static String words(CTFill fill) {
        String xml = fill.xmlText();
        Matcher pattern = PATTERN.matcher(xml);
        if (xml.contains("gradientFill")) {
            return UNTOLD;
        }
        if (!pattern.find() || pattern.group(1).equals("none")) {
            return "";
        }
        String words = pattern.group(1) + " " + colour(xml, "fgColor") + " " + colour(xml, "bgColor");
        boolean ours = Arrays.stream(Mark.Shade.values())
                .anyMatch(shade -> words.toUpperCase(Locale.ROOT).contains(shade.argb()));
        if (ours) {
            return "";
        }
        return WORDS.matcher(words).matches() ? words : UNTOLD;
    }

    private static String colour(String xml, String name) {
        Matcher element = Pattern.compile("<(?:\\w+:)?" + name + "\\b([^>]*)>").matcher(xml);
        if (!element.find()) {
            return "-";
        }
        StringBuilder words = new StringBuilder();
        for (String attribute : new String[] {"rgb", "theme", "indexed", "auto", "tint"}) {
            Matcher value = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(element.group(1));
            if (value.find()) {
                words.append(words.isEmpty() ? "" : ",")
                        .append(attribute)
                        .append('=')
                        .append(value.group(1));
            }
        }
        return words.isEmpty() ? "-" : words.toString();
    }

    /** The fill that {@code words} tell of; none when they are spoilt. */
    static XSSFCellFill fill(String words) {
        Matcher m = WORDS.matcher(words);
        return m.matches()
                ? parse(m.group(1), element("fgColor", m.group(2)) + element("bgColor", m.group(3)))
                : parse("none", "");
    }

    static XSSFCellFill solid(Mark.Shade shade) {
        return parse("solid", element("fgColor", "rgb=" + shade.argb()) + element("bgColor", "indexed=64"));
    }

    private static String element(String name, String colour) {
        return colour.equals("-") ? "" : "<" + name + " " + colour.replaceAll("(\\w+)=([^,]*),?", "$1=\"$2\" ") + "/>";
    }

    private static XSSFCellFill parse(String pattern, String colours) {
        String xml = "<xml-fragment><patternFill xmlns=\"" + Xml.MAIN + "\" patternType=\"" + pattern + "\">" + colours
                + "</patternFill></xml-fragment>";
        try {
            return new XSSFCellFill(CTFill.Factory.parse(xml, POIXMLTypeLoader.DEFAULT_XML_OPTIONS), null);
        } catch (XmlException e) {
            throw new IllegalStateException("made of checked words", e);
        }
    }
}
