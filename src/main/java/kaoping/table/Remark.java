package kaoping.table;

/**
 * A sentence that stands under or between the rules of a sheet and decides nothing (注): {@code 注：本表自2024年起执行}.
 *
 * @param number its row in the sheet, from 1
 */
public record Remark(int number, String text) {}
