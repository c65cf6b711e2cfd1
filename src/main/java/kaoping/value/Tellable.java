package kaoping.value;

import java.util.function.Supplier;

/** A sentence that is made only when somebody wants to hear it (话). */
@FunctionalInterface
public interface Tellable {
    void tell(Telling to);

    /** The sentence as a text. */
    default String text() {
        return Telling.whole(this);
    }

    /** A sentence that is made as a text. */
    static Tellable of(Supplier<String> text) {
        return to -> to.text(text.get());
    }
}
