package kaoping.policy;

import kaoping.value.Labelled;

/** What becomes of an indicator that does not concern a unit (不适用). */
public enum NotApplicable implements Labelled {
    /** No points yet; nobody else gets them. */
    WITHHELD("暂不计分"),
    FULL("得满分"),
    NOTHING("不得分"),
    /** The rest × full ÷ (full − what does not apply). */
    SCALE_REST("其余按比例折算"),
    /** The same within its section. */
    SCALE_SECTION("同项内按比例折算"),
    /** Its points go to the other indicators in equal parts, so that their weights rise. */
    SPREAD_REST("平均分摊到其余"),
    /** The same within its section. */
    SPREAD_SECTION("平均分摊到同项");

    private final String label;

    NotApplicable(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
