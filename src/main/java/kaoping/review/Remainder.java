package kaoping.review;

import java.util.List;
import java.util.Optional;

/** What of a box is left when other boxes are taken out of it (剩余): where a row still decides, where no row applies. */
final class Remainder {
    /** Why: the parts may double with every box taken out; a table that needs more steps is beyond any reader, too. */
    private static final int MOST_STEPS = 4_000;

    private final List<Box> out;
    private int steps;

    private Remainder(List<Box> out) {
        this.out = out;
    }

    /**
     * Some part of {@code box} that lies in none of {@code out}; {@code box} itself when that is too much to find out.
     *
     * @param out filled in only where {@code box} is filled in. Why: where the box is open there is always a word or a blank
     *     that no filled-in cell lets through, so others can never use it up.
     */
    static Optional<Box> of(Box box, List<Box> out) {
        Remainder remainder = new Remainder(out);
        Optional<Box> left = remainder.take(box, out.size() - 1);
        return remainder.steps > MOST_STEPS ? Optional.of(box) : left;
    }

    private Optional<Box> take(Box box, int next) {
        // Why: from the last to the first, for in a ladder the next row above cuts off most.
        for (int i = next; i >= 0; i--) {
            if (++steps > MOST_STEPS) {
                return Optional.empty();
            }
            if (out.get(i).meets(box)) {
                return around(box, out.get(i), i - 1);
            }
        }
        return Optional.of(box);
    }

    /** Column by column what lies beside {@code hole}, the columns before it held inside. */
    private Optional<Box> around(Box box, Box hole, int next) {
        Box inside = box;
        for (int column = 0; column < box.sides().size(); column++) {
            Side side = box.sides().get(column);
            Side cut = hole.sides().get(column);
            if (cut.covers(side)) {
                continue;
            }
            for (Side part : side.without(cut)) {
                Optional<Box> left = take(inside.with(column, part), next);
                if (left.isPresent()) {
                    return left;
                }
            }
            inside = inside.with(column, side.and(cut));
        }
        return Optional.empty();
    }
}
