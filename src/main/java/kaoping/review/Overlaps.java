package kaoping.review;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaoping.finding.Code;
import kaoping.finding.Findings;

/**
 * Two rows that can both apply, say different things, and neither is the special case of the other: {@code ≥80 且 ≤90} and
 * {@code ≥90 且 ≤100} at 90. A special row above a general one is how a table is meant to be written, and no finding.
 */
final class Overlaps implements Lint {
    /** Of one kind. Why: rows that all overlap each other make as many pairs as the square of their number. */
    private static final int MOST_PER_ROW = 3;

    @Override
    public void check(Draft draft, Findings findings) {
        draft.stacks().forEach(stack -> new Search(stack, findings).run());
    }

    /** One stack while it is searched. */
    private record Search(Stack stack, Findings findings, Set<Box.Shape> crossed) {
        Search(Stack stack, Findings findings) {
            this(stack, findings, new HashSet<>());
        }

        void run() {
            stack.layers().stream()
                    .filter(layer -> stack.covers(layer).isEmpty())
                    .forEach(this::below);
        }

        private void below(Layer lower) {
            Map<Code, Integer> found = new EnumMap<>(Code.class);
            for (Layer upper : stack.meeting(lower.box(), shape -> mayConflict(shape, lower))) {
                Code code = code(upper.box().shape(), lower.box().shape());
                boolean wanted = upper.depth() < lower.depth() && found.getOrDefault(code, 0) < MOST_PER_ROW;
                if (wanted && report(code, upper, lower)) {
                    found.merge(code, 1, Integer::sum);
                }
            }
        }

        /** Whether rows of such a shape are not just special cases of {@code lower}. */
        private boolean mayConflict(Box.Shape upper, Layer lower) {
            Box.Shape shape = lower.box().shape();
            boolean special = shape.isWithin(upper) && !upper.equals(shape);
            return !special && !(crossed.contains(shape) && code(upper, shape) == Code.ROWS_CROSS);
        }

        private boolean report(Code code, Layer upper, Layer lower) {
            Box.Shape shape = lower.box().shape();
            boolean known = code == Code.ROWS_CROSS && crossed.contains(shape);
            if (known
                    || upper.box().isOfOtherNumbers(lower.box())
                    || upper.comesToTheSame(lower)
                    || lower.box().covers(upper.box())
                    || !stack.covers(upper).isEmpty()) {
                return false;
            }
            Optional<Box> both = stack.leftFor(upper, upper.box().and(lower.box()));
            both.ifPresent(box -> findings.add(code, lower.place(upper), upper.cellBeside(lower), stack.example(box)));
            if (both.isPresent() && code == Code.ROWS_CROSS) {
                // Why: which of two columns goes first is one question, however many rows ask it.
                crossed.add(shape);
            }
            return both.isPresent();
        }

        private static Code code(Box.Shape upper, Box.Shape lower) {
            if (upper.equals(lower)) {
                return Code.ROWS_OVERLAP;
            }
            return upper.isWithin(lower) ? Code.ROW_PARTLY_HIDDEN : Code.ROWS_CROSS;
        }
    }
}
