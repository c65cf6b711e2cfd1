package kaoping.total;

/** Where points of a part come from (来源). */
public enum Source {
    INDICATORS("项指标合计"),
    SUBMITTED("提交"),
    COUNTED("项计件合计"),
    ADJUSTED("项加减分合计");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** {@code 3 项指标合计}. */
    String story(int pieces) {
        return this == SUBMITTED ? label : pieces + " " + label;
    }
}
