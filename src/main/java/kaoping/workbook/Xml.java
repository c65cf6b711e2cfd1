package kaoping.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XML read as a stream, without document types and entities. */
final class Xml {
    /** The namespace of sheets, styles and the workbook part. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Xml() {}

    static void read(InputStream xml, DefaultHandler handler) throws Refusal {
        try (xml) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (SAXException | IOException malformed) {
            throw Refusal.unreadable("内部的 XML 不合规定");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("a parser that knows no document types", e);
        }
    }

    /** {@code 1}, {@code true} → true; {@code null}, {@code 0} → false. */
    static boolean isTrue(@org.jspecify.annotations.Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
