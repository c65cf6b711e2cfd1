package kaoping.score;

import kaoping.value.Labelled;

/** What a step is counted in (步长单位). */
public enum StepUnit implements Labelled {
    /** The indicator's own unit, of a deadline days; percentage points when it is a percentage: 95 → 93.6 are 1.4. */
    VALUE("数值"),
    /** Per cent of the starting point: 814.87 → 900 are 10.45. */
    PERCENT_OF_TARGET("目标值的百分之"),
    /** Seven days. */
    WEEKS("周"),
    /** Months after the deadline, from a day to the same day of the next month: 1-31 → 2-28 is one. */
    MONTHS("月");

    private final String label;

    StepUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
