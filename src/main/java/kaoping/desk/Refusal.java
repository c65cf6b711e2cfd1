package kaoping.desk;

/** Why the desk refuses (退回的原因). */
public enum Refusal {
    JSON_UNREADABLE("提交的内容不是可以读取的 JSON"),
    FACTS_REFUSED("提交的事实有错误，没有计分"),
    POLICY_NOT_FOUND("没有这个考评方案"),
    POLICY_UNSOUND("考评方案的工作簿有错误，尚不能使用");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The findings are about the submission, not about a policy. */
    public boolean isAboutFacts() {
        return this == JSON_UNREADABLE || this == FACTS_REFUSED;
    }
}
