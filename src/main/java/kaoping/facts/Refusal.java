package kaoping.facts;

import kaoping.finding.Code;
import kaoping.finding.Finding;

/** Ends a reading that cannot go on, as when the text is no JSON; never leaves this room. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refusal(Code code, String place, String... details) {
        super(null, null, false, false);
        finding = Finding.of(code, place, details);
    }

    Finding finding() {
        return finding;
    }
}
