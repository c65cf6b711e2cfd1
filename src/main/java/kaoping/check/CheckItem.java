package kaoping.check;

import kaoping.finding.Code;
import kaoping.value.Labelled;

/** Everything that the sheet 核对 can ask for (核对项); each has the name of its finding code. */
public enum CheckItem implements Labelled {
    ACTUAL_BLANK("实际值没有填"),
    SCORE_DEVIATES("自评得分与重算不符"),
    SCORE_ABOVE_FORMULA("关系没填而取了较高的得分"),
    SCORE_ABOVE_WEIGHT("自评得分高于分值"),
    SCORE_ON_BLANK("没有填实际值而自评了得分"),
    EXECUTION_SCORE_DEVIATES("预算执行率得分与重算不符"),
    REASON_MISSING("扣了分没有说明原因"),
    REFERENCE_UNKNOWN("所指的表里没有"),
    TOTAL_DEVIATES("自报总分与重算不符"),
    SECTION_DEVIATES("分项自报得分与重算不符"),
    CLAIMED_SUM_DEVIATES("各项自评得分之和与自报总分不符"),
    CLAIMED_SECTION_SUM("各项自评得分之和与自报分项得分不符"),
    CLAIMED_SECTIONS_SUM("自报分项得分之和与自报总分不符"),
    RANK_DEVIATES("公布名次与规则不符"),
    TIER_DEVIATES("公布等次与规则不符"),
    EQUAL_TOTALS_ACROSS_GROUPS("不同类别总分相同"),
    SUMS_OK("合计核对无误"),
    OPERATOR_MISSING("关系没有填"),
    ACTUAL_HAS_COMPARATOR("实际值带比较符号"),
    VALUE_WITH_UNIT("数值带单位"),
    UNITS_DIFFER("单位前后不一"),
    NEGATIVE_VALUE("数值为负"),
    PERCENT_ABOVE_HUNDRED("比率超过百分之百"),
    ZERO_TARGET("目标值为零"),
    UNIT_NAME_MISMATCH("名称与计量单位不相称"),
    UNIT_SCALE_DOUBT("百分数的含义不清"),
    NAME_NOT_MEASURABLE("名称看不出是比率"),
    CEILING_TARGET("目标已到上限"),
    OVER_FULFILMENT("完成率过高"),
    TARGET_IS_ACTUAL("目标值与实际值相同"),
    ACTUAL_NOT_ON_SCALE("定性用语不规范"),
    DATE_DECLARED_QUALITATIVE("日期指标填为定性"),
    LEVEL2_MISSING("二级指标没有填"),
    LEVEL2_UNKNOWN("二级指标不规范"),
    COLUMN_SHIFT("级次填错了列"),
    LEVEL1_WRONG("二级指标不属于一级指标"),
    SECTION_SPLIT("同一一级指标的行没有排在一起"),
    AMBIGUOUS_STEP("没有写明不足一步怎样算"),
    CRITERION_VS_GUIDANCE("评分标准与指引不一致"),
    LINE_TWICE("同一行填了两次"),
    WEIGHT_ZERO("分值为零"),
    POINTS_SUM("分值之和不等于满分"),
    SECTION_POINTS("分项分值与规定不符"),
    BUDGET_PARTS_SUM("预算分项之和与合计不符"),
    BUDGET_ADJUSTED("预算有调整"),
    BUDGET_OVERSPENT("执行数大于预算"),
    BUDGET_RATE("预算执行率与金额不符"),
    COST_INDICATORS_VS_BUDGET("成本指标与预算不符"),
    CONCLUSION_BLANK("自评结论空白"),
    GOAL_CONTRADICTS_ROWS("目标完成情况与指标矛盾"),
    ADJUSTED_GOAL_IS_RESULT("调整目标与完成情况相同"),
    GOAL_NUMBERING_GAP("绩效目标编号有缺"),
    DUTY_NUMBERING_GAP("职能职责编号有缺"),
    NUMBERING_GAP("其他编号有缺"),
    NUMBERING_ORDER("编号重复或次序颠倒"),
    GOAL_NOT_IN_DUTIES("目标没有对应的职责"),
    SIGNATURES_BLANK("没有签署"),
    TERM_MISMATCH("同物异名"),
    DUPLICATE_HEADING("表头重复"),
    NARRATIVE_DEVIATES("文字与指标不符"),
    POINTS_OFF_STEP("得分不是规定的倍数");

    private final Code code = Code.valueOf(name());
    private final String label;

    CheckItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** It holds two figures against each other that ought to be equal, see {@link Sum}. */
    public boolean isOfSums() {
        return switch (this) {
            case POINTS_SUM,
                    SECTION_POINTS,
                    BUDGET_PARTS_SUM,
                    COST_INDICATORS_VS_BUDGET,
                    CLAIMED_SUM_DEVIATES,
                    CLAIMED_SECTION_SUM,
                    CLAIMED_SECTIONS_SUM,
                    TOTAL_DEVIATES,
                    SECTION_DEVIATES -> true;
            default -> false;
        };
    }

    /** What is found by it. */
    public Code code() {
        return code;
    }
}
