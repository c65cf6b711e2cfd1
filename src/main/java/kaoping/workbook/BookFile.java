package kaoping.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook's sheets as grids, in the order of its tabs; nothing is computed, nothing is looked up elsewhere. */
record BookFile(List<Tab> tabs) {
    /** A sheet with its title and its content. */
    record Tab(String title, boolean hidden, Grid grid) {}

    static BookFile open(byte[] file) throws Refusal {
        byte[] clean = PlainZip.of(PartCheck.check(ZipGate.open(file)));
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(clean))) {
            return read(parts);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            throw Refusal.unreadable("内部结构不合规定");
        }
    }

    private static BookFile read(OPCPackage parts) throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(parts);
        Outline outline = new Outline();
        Xml.read(reader.getWorkbookData(), outline);
        Styles styles = new Styles();
        readIfThere(reader.getStylesData(), styles);
        SharedTexts shared = new SharedTexts();
        readIfThere(reader.getSharedStringsData(), shared);
        CellReader cells = new CellReader(shared, outline.from1904());
        List<Tab> tabs = new ArrayList<>();
        for (Outline.Tab tab : outline.tabs()) {
            GridReader sheet = new GridReader(cells, styles);
            Xml.read(reader.getSheet(tab.link()), sheet);
            tabs.add(new Tab(tab.title(), tab.hidden(), sheet.grid()));
        }
        return new BookFile(tabs);
    }

    private static void readIfThere(@Nullable InputStream part, DefaultHandler handler) throws Refusal {
        if (part != null) {
            Xml.read(part, handler);
        }
    }
}
