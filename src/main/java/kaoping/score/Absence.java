package kaoping.score;

import kaoping.value.Labelled;

/** What becomes of a rater who did not vote (缺席). */
public enum Absence implements Labelled {
    /** Its weight goes to the others of its level, in proportion to theirs. */
    SHARED("其余折算"),
    ZERO("计零分");

    private final String label;

    Absence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
