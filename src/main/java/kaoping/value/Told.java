package kaoping.value;

import java.util.function.Supplier;

/** A sentence that is made only when somebody reads it (话). */
@FunctionalInterface
public interface Told {
    void tell(Telling to);

    /** The sentence as a text. */
    default String text() {
        return Telling.whole(this);
    }

    /** A sentence that is made as a text. */
    static Told of(Supplier<String> text) {
        return to -> to.text(text.get());
    }
}
