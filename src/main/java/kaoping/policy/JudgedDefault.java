package kaoping.policy;

import kaoping.value.Labelled;

/** What an indicator that is judged inside a range gets when no judged score was submitted (评定分缺省). */
public enum JudgedDefault implements Labelled {
    /** The unit's own score stands for it, kept inside the range. */
    CLAIMED("以自评得分为准"),
    /** No points, and a finding. */
    NOTHING("不得分");

    private final String label;

    JudgedDefault(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
