package kaoping.score;

import kaoping.value.Labelled;

/** Which end of a ranking is the first place (名次方向). */
public enum RankOrder implements Labelled {
    /** ≤ and <: the lowest first; else the highest. */
    BY_RELATION("按关系"),
    HIGH_FIRST("高的在前"),
    LOW_FIRST("低的在前");

    private final String label;

    RankOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
