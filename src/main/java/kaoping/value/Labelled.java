package kaoping.value;

import java.util.Optional;

/** A word of a closed vocabulary, as staff read it in a drop-down. */
public interface Labelled {
    /** The Chinese word, e.g. {@code 按完成比例}. */
    String label();

    /** The member of {@code vocabulary} whose label is exactly {@code label}. */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> vocabulary, String label) {
        for (E member : vocabulary.getEnumConstants()) {
            if (member.label().equals(label)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
