package kaoping.total;

import kaoping.value.Labelled;

/** What becomes of the sum when a part that the sheet lists has nothing at all (缺项时). */
public enum Absence implements Labelled {
    /** It counts nothing, as the policy says. */
    ZERO("计零分"),
    /** The other parts with a full score count as if they were the whole. */
    RESCALE("其余折算"),
    /** No total until somebody decides. */
    STOP("停下核定");

    private final String label;

    Absence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
