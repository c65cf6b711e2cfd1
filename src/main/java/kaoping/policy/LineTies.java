package kaoping.policy;

import kaoping.value.Labelled;

/** What happens when a line falls between units with equal totals (线上并列). */
public enum LineTies implements Labelled {
    /** All of them are above the line, even beyond the quota. */
    INCLUDE("全部纳入"),
    /** None of them is above the line. */
    EXCLUDE("全部不纳入"),
    /** Further points decide, in the order that 次序键 gives. */
    BY_KEYS("按次序键"),
    /** Nobody is placed by the machine: the answer asks for a decision. */
    STOP("停下核定");

    private final String label;

    LineTies(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
