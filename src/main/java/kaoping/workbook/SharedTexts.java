package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts of a workbook that cells name by number, each written once (共享文字); how characters are pronounced is no part
 * of them.
 *
 * <p>Why not the library's: it gives each text as one with fonts, which takes the whole model of the file format to make.
 */
final class SharedTexts extends DefaultHandler {
    /** A character by its number, {@code _x000D_}. */
    private static final String ESCAPE = "_x";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inPhonetic;
    private boolean collecting;

    /** The text of number {@code index}, from 0; empty when there are fewer. */
    Optional<String> get(int index) {
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }

    /** What a cell's raw text says: characters that it gives by number, as such. */
    static String decoded(String raw) {
        return raw.contains(ESCAPE) ? new XSSFRichTextString(raw).getString() : raw;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> collecting = !inPhonetic;
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
    public void endElement(String uri, String name, String qName) {
        if (!uri.equals(Xml.MAIN)) {
            return;
        }
        switch (name) {
            case "si" -> texts.add(decoded(text.toString()));
            case "rPh" -> inPhonetic = false;
            case "t" -> collecting = false;
            default -> {}
        }
    }
}
