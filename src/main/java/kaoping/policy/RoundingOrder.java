package kaoping.policy;

import kaoping.value.Labelled;

/** Whether points of indicators are rounded before or after they are added (取整次序). */
public enum RoundingOrder implements Labelled {
    /** Each score has its decimals, and the department can add up what it sees. */
    ROUND_THEN_ADD("先取整后相加"),
    /** Scores are shown rounded and added exactly; the total is rounded once. */
    ADD_THEN_ROUND("先相加后取整");

    private final String label;

    RoundingOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
