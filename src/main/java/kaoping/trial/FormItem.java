package kaoping.trial;

import kaoping.value.Labelled;

/** A text of the form that a trial row can give (表格项), and how its 表格内容 is written. */
public enum FormItem implements Labelled {
    CONCLUSION("自评结论"),
    GOAL("年度目标"),
    ADJUSTED_GOAL("调整目标"),
    RESULT("完成情况"),
    HEADING("表头"),
    /** {@code 1、2、4}. */
    GOAL_NUMBERS("绩效目标编号"),
    /** {@code 1、2、4}. */
    DUTY_NUMBERS("职能职责编号"),
    /** {@code 1、2、4}. */
    OTHER_NUMBERS("其他编号"),
    /** Who should have signed and did not. */
    UNSIGNED("没有签署的"),
    /** {@code 计量单位、度量单位}: the column's word and the note's word. */
    TERMS("两个名称"),
    /** A goal that serves no duty. */
    GOAL_WITHOUT_DUTY("没有职责的目标"),
    /** {@code 检查次数、24次}: an indicator and what the text tells of it. */
    TOLD("文字所述");

    private final String label;

    FormItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
