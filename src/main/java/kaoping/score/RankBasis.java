package kaoping.score;

import kaoping.value.Labelled;

/** What lines are ranked by (排名依据). */
public enum RankBasis implements Labelled {
    ACTUAL("实际值"),
    RATIO("完成率");

    private final String label;

    RankBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
