package kaoping.score;

import kaoping.value.Labelled;

/** What counts once more is off than is allowed (超出允许偏差后). */
public enum AfterTolerance implements Labelled {
    /** Only what goes beyond: two late reports are free, the third is the first that costs. */
    FROM_EDGE("从允许偏差起扣"),
    /** All of it: within ten days nothing, on the eleventh day eleven. */
    FROM_START("从起扣点起扣");

    private final String label;

    AfterTolerance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
