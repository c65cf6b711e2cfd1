package kaoping.trial;

/**
 * An expectation that did not come true (验算不符).
 *
 * @param place {@code workbook!sheet!cell} of the expectation
 * @param what the column's title, e.g. {@code 应得分}
 * @param reason the sentence that explains what came out; empty when there is none
 */
public record Miss(String place, String what, String expected, String actual, String reason) {}
