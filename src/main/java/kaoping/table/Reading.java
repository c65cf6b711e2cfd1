package kaoping.table;

import kaoping.finding.Code;
import org.jspecify.annotations.Nullable;

/**
 * A cell read as a type: the value, or why not. Exactly one of {@code value} and {@code trouble} is there.
 *
 * @param hint what was probably meant, shown in the remedy, never used
 */
public record Reading<T>(@Nullable T value, @Nullable Code trouble, String hint) {
    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, "");
    }

    static <T> Reading<T> trouble(Code code, String hint) {
        return new Reading<>(null, code, hint);
    }
}
