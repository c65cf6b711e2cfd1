package kaoping.desk;

import kaoping.finding.Catalogue;

/** Why the desk refuses (退回的原因). */
public enum Refusal {
    JSON_UNREADABLE("提交的内容不是可以读取的 JSON", "The submission is not readable JSON"),
    FACTS_REFUSED("提交的事实有错误，没有计分", "The facts have errors; nothing was scored"),
    POLICY_NOT_FOUND("没有这个考评方案", "There is no such policy"),
    UNIT_NOT_FOUND("提交的材料里没有这个单位", "The submission has no such unit"),
    POLICY_UNSOUND("考评方案的工作簿有错误，尚不能使用", "The policy's workbooks have errors; it cannot be used yet");

    private final String chinese;
    private final String english;

    Refusal(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String sentence(Catalogue catalogue) {
        return switch (catalogue) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }

    /** The findings are about the submission, not about a policy. */
    public boolean isAboutFacts() {
        return this == JSON_UNREADABLE || this == FACTS_REFUSED;
    }
}
