package kaoping.policy;

import kaoping.value.Labelled;

/** What decides how an indicator is scored (评分标准): the sheet 评分, or what the form says beside the indicator. */
public enum StandardUse implements Labelled {
    /** The rows of 评分 alone. */
    SHEET("按评分表"),
    /** Each indicator's own standard alone. */
    OWN("按各行标准"),
    /** The topmost row of 评分 that fits; where none does, the indicator's own standard. */
    SHEET_FIRST("先评分表后各行标准");

    private final String label;

    StandardUse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
