package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook part: which sheets there are, and from when days count. */
final class Outline extends DefaultHandler {
    static final int MAX_SHEETS = 60;

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;

    /**
     * A sheet as the workbook names it.
     *
     * @param title without spaces at its ends, odd characters made visible
     * @param link the relation under which its content is found
     */
    record Tab(String title, String link, boolean hidden) {}

    List<Tab> tabs() {
        return tabs;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws Refusal {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        if (name.equals("workbookPr")) {
            from1904 = Xml.isTrue(attributes.getValue("date1904"));
        } else if (name.equals("sheet")) {
            String title = String.valueOf(attributes.getValue("name"));
            String state = attributes.getValue("state");
            String link = String.valueOf(attributes.getValue(LINKS, "id"));
            tabs.add(new Tab(Shown.brief(title.strip()), link, state != null && !state.equals("visible")));
            if (tabs.size() > MAX_SHEETS) {
                throw Refusal.tooLarge("工作表多于 " + MAX_SHEETS + " 张");
            }
        }
    }
}
