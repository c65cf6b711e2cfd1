package kaoping.adjust;

import kaoping.value.Labelled;

/** What a veto does (处理). */
public enum VetoEffect implements Labelled {
    /** The lowest tier, whatever the score. */
    LOWEST_TIER("定为最低等次"),
    /** The total is set to a value. */
    SET_SCORE("总分定为"),
    /** One tier, usually 优秀, is out of reach. */
    BAR_TIER("不得评为"),
    /** One tier below the one that the score gives. */
    LOWER_ONE("降一等次");

    private final String label;

    VetoEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
