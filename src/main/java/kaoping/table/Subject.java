package kaoping.table;

import org.jspecify.annotations.Nullable;

/**
 * Something that rows of a sheet decide about. Every row whose conditions hold is offered; the topmost decides, whatever
 * the order in which the rules fire.
 */
public abstract class Subject {
    private final @Nullable Sheet sheet;
    private int chosen = Integer.MAX_VALUE;
    private @Nullable Row row;

    /** @param sheet the sheet whose rows decide; null when the policy has none */
    protected Subject(@Nullable Sheet sheet) {
        this.sheet = sheet;
    }

    /** The consequence of every row's rule: row {@code number} applies to this. */
    public void offer(int number) {
        if (number < chosen) {
            chosen = number;
            row = rowAt(number);
        }
    }

    /** The row that decides; null when none applies. */
    public @Nullable Row row() {
        return row;
    }

    /** The row of that number in the sheet that decides. */
    protected @Nullable Row rowAt(int number) {
        return sheet == null ? null : sheet.row(number);
    }

    /** Whether the policy has a sheet whose rows decide about this. */
    protected boolean hasSheet() {
        return sheet != null;
    }
}
