package kaoping.score;

import kaoping.value.Labelled;

/** What doing more than was asked is counted in (超额单位). */
public enum SurplusUnit implements Labelled {
    /** Percentage points of the rate: 125 % are 25 beyond 100 %. */
    POINTS_OF_RATE("百分点"),
    /** The indicator's own unit: 12 of 10 projects are 2 beyond. */
    VALUE("数值");

    private final String label;

    SurplusUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
