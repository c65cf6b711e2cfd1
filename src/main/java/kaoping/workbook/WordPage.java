package kaoping.workbook;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The text of a Word document while it is written (正文): paragraphs in the styles of {@code word/styles.xml}, on A4. */
final class WordPage {
    /** Between the margins, in twentieths of a point. */
    static final int WIDTH = 8845;

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Writes elements. */
    interface Content {
        void write() throws XMLStreamException;
    }

    WordPage() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", "document", MAIN);
            xml.writeNamespace("w", MAIN);
            xml.writeNamespace("r", LINKS);
            xml.writeStartElement("w", "body", MAIN);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole, once the last section has ended. */
    String end() {
        try {
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void paragraph(String style, String content) {
        write(() -> paragraph(style, content, () -> {}));
    }

    /** The last paragraph of a section; the next one begins on a page of its own that is numbered 1. */
    void lastParagraph(String style, String content, boolean ofAll) {
        write(() -> {
            paragraph(style, content, ofAll ? () -> {} : this::section);
            if (ofAll) {
                section();
            }
        });
    }

    void table(List<Integer> widths, Runnable rows) {
        write(() -> element("tbl", () -> {
            element("tblPr", () -> {
                value("tblStyle", "Framed");
                empty("tblW", "w", WIDTH, "type", "dxa");
                empty("tblLayout", "type", "fixed");
            });
            element("tblGrid", () -> {
                for (int width : widths) {
                    empty("gridCol", "w", width);
                }
            });
            rows.run();
        }));
    }

    /** A row that is kept on one page; @param title stands again on every page */
    void row(boolean title, Runnable cells) {
        write(() -> element("tr", () -> {
            element("trPr", () -> {
                empty("cantSplit");
                if (title) {
                    empty("tblHeader");
                }
            });
            cells.run();
        }));
    }

    /**
     * @param span how many columns of the grid
     * @param merged with the cell above
     * @param kept on the page of the next row
     */
    void cell(String style, int width, int span, boolean merged, boolean kept, List<String> paragraphs) {
        write(() -> element("tc", () -> {
            element("tcPr", () -> {
                empty("tcW", "w", width, "type", "dxa");
                if (span > 1) {
                    value("gridSpan", String.valueOf(span));
                }
                value("vMerge", merged ? "continue" : "restart");
                value("vAlign", "center");
            });
            for (String paragraph : paragraphs) {
                paragraph(style, paragraph, () -> {
                    if (kept) {
                        empty("keepNext");
                    }
                });
            }
        }));
    }

    private void paragraph(String style, String content, Content properties) throws XMLStreamException {
        element("p", () -> {
            element("pPr", () -> {
                value("pStyle", style);
                properties.write();
            });
            if (!content.isEmpty()) {
                element(
                        "r",
                        () -> element("t", () -> {
                            xml.writeAttribute("xml:space", "preserve");
                            xml.writeCharacters(content);
                        }));
            }
        });
    }

    /** A4 with the margins of GB/T 9704-2012. */
    private void section() throws XMLStreamException {
        element("sectPr", () -> {
            xml.writeEmptyElement("w", "footerReference", MAIN);
            xml.writeAttribute("w", MAIN, "type", "default");
            xml.writeAttribute("r", LINKS, "id", "footer");
            empty("pgSz", "w", 11906, "h", 16838);
            empty(
                    "pgMar", "top", 2098, "right", 1474, "bottom", 1984, "left", 1587, "header", 851, "footer", 1300,
                    "gutter", 0);
            empty("pgNumType", "start", 1);
        });
    }

    private void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
        content.write();
        xml.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        empty(name, "val", value);
    }

    /** @param attributes names and values in turn */
    private void empty(String name, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", MAIN, attributes[i].toString(), attributes[i + 1].toString());
        }
    }

    private static void write(Content content) {
        try {
            content.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
