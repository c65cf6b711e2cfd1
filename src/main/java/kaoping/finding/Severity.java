package kaoping.finding;

import kaoping.value.Labelled;

/** How grave a finding is (级别), gravest first. */
public enum Severity implements Labelled {
    /** The number is wrong or cannot be computed: 错误. */
    ERROR("错误", "error"),
    /** The number may be wrong, somebody should look: 警告. */
    WARNING("警告", "warning"),
    /** Worth knowing, nothing to mend: 提示. */
    NOTE("提示", "note");

    private final String label;
    private final String word;

    Severity(String label, String word) {
        this.label = label;
        this.word = word;
    }

    @Override
    public String label() {
        return label;
    }

    /** The word in JSON: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return word;
    }
}
