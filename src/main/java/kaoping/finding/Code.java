package kaoping.finding;

/**
 * Every kind of finding there is (核对代码), with its usual severity. What each says and advises stands in the catalogue
 * ({@code findings_zh.properties}), with what fills its {@code {0}}, {@code {1}}, ….
 */
public enum Code {
    // 事实的读取
    JSON_UNREADABLE(Severity.ERROR),
    FACT_UNKNOWN_FIELD(Severity.ERROR),
    FACT_MISSING(Severity.ERROR),
    FACT_WRONG_TYPE(Severity.ERROR),
    FACT_NOT_A_NUMBER(Severity.ERROR),
    FACT_NOT_A_CHOICE(Severity.ERROR),
    FACT_NOT_A_DATE(Severity.ERROR),
    FACT_OUT_OF_RANGE(Severity.ERROR),
    FACT_BAD_TEXT(Severity.ERROR),
    FACT_TOO_LONG(Severity.ERROR),
    FACT_DUPLICATE_UNIT(Severity.ERROR),
    POLICY_NOT_FOUND(Severity.ERROR),
    POLICY_UNSOUND(Severity.ERROR),

    // 工作簿的读取
    WORKBOOK_UNREADABLE(Severity.ERROR),
    WORKBOOK_TOO_LARGE(Severity.ERROR),
    WORKBOOK_ACTIVE_CONTENT(Severity.ERROR),
    WORKBOOK_NAME(Severity.ERROR),
    WORKBOOK_ID_MISMATCH(Severity.ERROR),
    POLICY_TWICE(Severity.ERROR),
    SHEET_MISSING(Severity.ERROR),
    SHEET_UNKNOWN(Severity.ERROR),
    SHEET_TWICE(Severity.ERROR),
    SHEET_HIDDEN(Severity.ERROR),
    SHEET_EMPTY(Severity.WARNING),
    ROW_HIDDEN(Severity.ERROR),
    COLUMN_HIDDEN(Severity.ERROR),
    ROW_BLANK(Severity.ERROR),
    CELLS_MERGED(Severity.ERROR),
    CELL_FORMULA(Severity.ERROR),
    CELL_ERROR(Severity.ERROR),
    CELL_WITHOUT_TITLE(Severity.ERROR),
    TITLE_UNKNOWN(Severity.ERROR),
    TITLE_TWICE(Severity.ERROR),
    TITLE_MISSING(Severity.ERROR),
    CELL_MISSING(Severity.ERROR),
    CELL_NOT_TEXT(Severity.ERROR),
    CELL_NUMBER_AS_TEXT(Severity.ERROR),
    CELL_NOT_A_NUMBER(Severity.ERROR),
    CELL_NOT_WHOLE(Severity.ERROR),
    CELL_NOT_A_PERCENTAGE(Severity.ERROR),
    CELL_NOT_AN_INTERVAL(Severity.ERROR),
    CELL_EMPTY_INTERVAL(Severity.ERROR),
    CELL_NOT_A_DATE(Severity.ERROR),
    CELL_NOT_A_CHOICE(Severity.ERROR),
    CELL_BAD_TEXT(Severity.ERROR),
    CELL_NOT_SHOWN_IN_FULL(Severity.WARNING),
    SETTING_TWICE(Severity.ERROR),
    METHOD_INCOMPLETE(Severity.ERROR),
    TIER_LADDER(Severity.ERROR),

    // 方案检查
    BAND_GAP(Severity.WARNING),
    TIER_GAP(Severity.WARNING),
    ROWS_OVERLAP(Severity.ERROR),
    ROW_PARTLY_HIDDEN(Severity.WARNING),
    ROWS_CROSS(Severity.NOTE),
    ROW_UNREACHABLE(Severity.WARNING),
    ROW_TWICE(Severity.WARNING),
    ROW_CONTRADICTS(Severity.ERROR),
    ROWS_TANGLED(Severity.WARNING),

    // 计分
    NO_SCORE_ROW(Severity.ERROR),
    ACTUAL_BLANK(Severity.WARNING),
    ACTUAL_NOT_A_NUMBER(Severity.ERROR),
    ACTUAL_NOT_A_DAY(Severity.ERROR),
    JUDGED_MISSING(Severity.WARNING),
    JUDGED_OUTSIDE_RANGE(Severity.WARNING),
    ENTRY_NO_ROW(Severity.ERROR),
    ENTRY_WITHOUT_EVIDENCE(Severity.WARNING),
    ENTRY_OUTSIDE_PERIOD(Severity.WARNING),
    ENTRY_WITHOUT_DATE(Severity.WARNING),
    ENTRY_CAPPED(Severity.NOTE),
    PART_NOT_LISTED(Severity.ERROR),
    PART_CAPPED(Severity.WARNING),
    VETOED(Severity.WARNING),

    // 名次、等次、名单
    TIE(Severity.NOTE),
    TIE_AT_TIER_LINE(Severity.WARNING),
    TIE_AT_LIST_LINE(Severity.WARNING),
    NEAR_TIE_AT_TIER_LINE(Severity.WARNING),
    NEAR_TIE_AT_LIST_LINE(Severity.NOTE),
    EQUAL_TOTALS_ACROSS_GROUPS(Severity.NOTE),
    NO_TIER(Severity.ERROR),
    LIST_LARGER_THAN_GROUP(Severity.WARNING),
    TOTAL_DEVIATES(Severity.ERROR),
    SECTION_DEVIATES(Severity.WARNING),
    CLAIMED_SUM_DEVIATES(Severity.ERROR),
    RANK_DEVIATES(Severity.ERROR),
    TIER_DEVIATES(Severity.ERROR),
    SUMS_OK(Severity.NOTE),

    // 提交表格的核对
    SCORE_DEVIATES(Severity.ERROR),
    SCORE_ABOVE_FORMULA(Severity.WARNING),
    EXECUTION_SCORE_DEVIATES(Severity.ERROR),
    REASON_MISSING(Severity.WARNING),
    OPERATOR_MISSING(Severity.WARNING),
    ACTUAL_HAS_COMPARATOR(Severity.WARNING),
    VALUE_WITH_UNIT(Severity.WARNING),
    ZERO_TARGET(Severity.WARNING),
    UNIT_NAME_MISMATCH(Severity.WARNING),
    UNIT_SCALE_DOUBT(Severity.WARNING),
    NAME_NOT_MEASURABLE(Severity.WARNING),
    CEILING_TARGET(Severity.NOTE),
    OVER_FULFILMENT(Severity.WARNING),
    ACTUAL_NOT_ON_SCALE(Severity.WARNING),
    DATE_DECLARED_QUALITATIVE(Severity.WARNING),
    LEVEL2_MISSING(Severity.ERROR),
    COLUMN_SHIFT(Severity.ERROR),
    LEVEL1_WRONG(Severity.ERROR),
    AMBIGUOUS_STEP(Severity.WARNING),
    CRITERION_VS_GUIDANCE(Severity.WARNING),
    POINTS_SUM(Severity.ERROR),
    SECTION_POINTS(Severity.WARNING),
    BUDGET_PARTS_SUM(Severity.ERROR),
    BUDGET_ADJUSTED(Severity.NOTE),
    BUDGET_RATE(Severity.WARNING),
    COST_INDICATORS_VS_BUDGET(Severity.ERROR),
    CONCLUSION_BLANK(Severity.WARNING),
    GOAL_CONTRADICTS_ROWS(Severity.WARNING),
    ADJUSTED_GOAL_IS_RESULT(Severity.WARNING),
    GOAL_NUMBERING_GAP(Severity.NOTE),
    DUTY_NUMBERING_GAP(Severity.NOTE),
    NUMBERING_GAP(Severity.NOTE),
    GOAL_NOT_IN_DUTIES(Severity.NOTE),
    SIGNATURES_BLANK(Severity.NOTE),
    TERM_MISMATCH(Severity.NOTE),
    DUPLICATE_HEADING(Severity.NOTE),
    NARRATIVE_DEVIATES(Severity.WARNING),
    POINTS_OFF_STEP(Severity.NOTE);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
