package kaoping.workbook;

import kaoping.table.Cell;

/** What stands in a cell that is not blank. */
sealed interface Content {
    /** A value; {@code shownInFull} is false when the number format hides part of it. */
    record Plain(Cell cell, boolean shownInFull) implements Content {}

    /** Text with characters that nobody sees or means. */
    record Odd(String text, String oddity) implements Content {}

    /** A formula; whatever it came to is not looked at. */
    record Formula(String text) implements Content {}

    /** An error value, e.g. {@code #N/A}. */
    record Failed(String error) implements Content {}
}
