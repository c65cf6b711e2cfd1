package kaoping.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one condition column lets through (边): anything, some words, or a range of numbers. */
sealed interface Side {
    /** Whether both let something through. */
    boolean meets(Side other);

    boolean covers(Side other);

    /** What both let through. */
    Side and(Side other);

    /**
     * What this lets through and {@code other} does not, in parts that do not meet; {@code other} must not be narrower than
     * this where this is open.
     */
    List<Side> without(Side other);

    /** The cell is blank. */
    default boolean isOpen() {
        return this == Open.ANYTHING;
    }

    /** A blank cell: any word, any number, and no number at all. */
    enum Open implements Side {
        ANYTHING;

        @Override
        public boolean meets(Side other) {
            return true;
        }

        @Override
        public boolean covers(Side other) {
            return true;
        }

        @Override
        public Side and(Side other) {
            return other;
        }

        @Override
        public List<Side> without(Side other) {
            // Invariant: see the contract; nobody lists the words that are none of these.
            return List.of();
        }
    }

    /** One of some words. */
    record Words(Set<String> words) implements Side {
        @Override
        public boolean meets(Side other) {
            return !(other instanceof Words these) || words.stream().anyMatch(these.words::contains);
        }

        @Override
        public boolean covers(Side other) {
            return other instanceof Words these && words.containsAll(these.words);
        }

        @Override
        public Side and(Side other) {
            return other instanceof Words these ? only(these, true) : this;
        }

        @Override
        public List<Side> without(Side other) {
            return other instanceof Words these && !these.covers(this) ? List.of(only(these, false)) : List.of();
        }

        private Words only(Words these, boolean shared) {
            return new Words(words.stream()
                    .filter(word -> these.words.contains(word) == shared)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * A number within a range.
     *
     * @param of which number, as the engine names it: ranks in the group and among all units are two
     */
    record Range(Stretch stretch, String of) implements Side {
        @Override
        public boolean meets(Side other) {
            return !(other instanceof Range these) || !of.equals(these.of) || stretch.meets(these.stretch);
        }

        @Override
        public boolean covers(Side other) {
            return other instanceof Range these && of.equals(these.of) && stretch.covers(these.stretch);
        }

        @Override
        public Side and(Side other) {
            return other instanceof Range these && of.equals(these.of)
                    ? new Range(stretch.and(these.stretch), of)
                    : this;
        }

        @Override
        public List<Side> without(Side other) {
            if (!(other instanceof Range these)) {
                return List.of();
            }
            // Why: what holds of one number says nothing of another, so that nothing can be taken away.
            return of.equals(these.of)
                    ? Stream.of(stretch.below(these.stretch), stretch.above(these.stretch))
                            .filter(part -> !part.isEmpty())
                            .<Side>map(part -> new Range(part, of))
                            .toList()
                    : List.of(this);
        }
    }
}
