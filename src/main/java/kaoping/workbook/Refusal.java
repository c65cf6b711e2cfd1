package kaoping.workbook;

import kaoping.finding.Code;
import org.xml.sax.SAXException;

/** Ends the reading of a file in which there is no point in reading on; becomes a finding at the room's door. */
final class Refusal extends SAXException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String reason;

    Refusal(Code code, String reason) {
        super(code + " " + reason);
        this.code = code;
        this.reason = reason;
    }

    static Refusal unreadable(String reason) {
        return new Refusal(Code.WORKBOOK_UNREADABLE, reason);
    }

    static Refusal tooLarge(String reason) {
        return new Refusal(Code.WORKBOOK_TOO_LARGE, reason);
    }

    Code code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
