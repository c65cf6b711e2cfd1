package kaoping.workbook;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kaoping.finding.Code;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The second look at the gate, into every part: well-formed and shallow XML, nothing active in it, nothing that leads out
 * of the file but plain hyperlinks.
 */
final class PartCheck extends DefaultHandler {
    private static final Pattern ACTIVE = Pattern.compile("vbaproject|vbadata|macrosheet|macroenabled|dialogsheet"
            + "|externallink|connections|embeddings|oleobject|activex|ctrlprop|customxml|customui|querytable"
            + "|webextension|sheet\\.binary|attachedtemplate|/package$|/control$");
    private static final Pattern PICTURE = Pattern.compile("xl/media/[^/]+\\.(png|jpe?g|gif|bmp|emf|wmf|tiff?)"
            + "|docprops/thumbnail\\.[a-z]+|xl/printersettings/[^/]+\\.bin|xl/drawings/[^/]+\\.vml");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int MAX_DEPTH = 100;

    private final Set<String> active = new TreeSet<>();
    private boolean workbook;
    private int depth;

    private PartCheck() {}

    /** The parts that are worth reading: XML only; a refusal when any part is active or no XML. */
    static Map<String, byte[]> check(Map<String, byte[]> parts) throws Refusal {
        PartCheck check = new PartCheck();
        Map<String, byte[]> kept = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (ACTIVE.matcher(name).find()) {
                check.active.add(part.getKey());
            } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
                check.depth = 0;
                Xml.read(new ByteArrayInputStream(part.getValue()), check);
                kept.put(part.getKey(), part.getValue());
            } else if (!PICTURE.matcher(name).matches()) {
                check.active.add(part.getKey());
            }
        }
        if (!check.active.isEmpty()) {
            throw new Refusal(Code.WORKBOOK_ACTIVE_CONTENT, Shown.brief(String.join("、", check.active)));
        }
        if (!check.workbook) {
            throw Refusal.unreadable("里面没有工作簿");
        }
        return kept;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws Refusal {
        if (++depth > MAX_DEPTH) {
            throw Refusal.unreadable("内部的 XML 嵌套太深");
        }
        if (name.equals("Relationship")) {
            checkLink(attributes);
        } else if (name.equals("Override") || name.equals("Default")) {
            String type = attributes.getValue("ContentType");
            workbook |= WORKBOOK.equals(type);
            note(type, type);
        }
    }

    private void checkLink(Attributes link) {
        String type = String.valueOf(link.getValue("Type"));
        note(type, link.getValue("Target"));
        if ("External".equals(link.getValue("TargetMode")) && !type.endsWith("/hyperlink")) {
            active.add(String.valueOf(link.getValue("Target")));
        }
    }

    private void note(@Nullable String type, @Nullable String shown) {
        if (type != null && ACTIVE.matcher(type.toLowerCase(Locale.ROOT)).find()) {
            active.add(String.valueOf(shown));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
    }
}
