package kaoping.policy;

import kaoping.value.Labelled;

/** Whether bonuses and deductions come before or after the total's upper bound (封顶次序). */
public enum CapOrder implements Labelled {
    /** 97 + 5 within 100 is 100. */
    ADJUST_THEN_CAP("先加减分后封顶"),
    /** 97 within 100, then + 5, is 102. */
    CAP_THEN_ADJUST("先封顶后加减分");

    private final String label;

    CapOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
