package kaoping.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;

/**
 * A hole between bands that differ in one range only, which no other row catches: 完成率 {@code ≥80% 且 ≤89%} and
 * {@code ≥90%} leave 89.5 % without a row.
 */
final class BandGaps implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Stack stack : draft.stacks()) {
            for (int column = 0; column < stack.conditions().size(); column++) {
                // Why: totals are on a scale, and places run out; TierGaps knows both.
                if (stack.conditions().get(column) != TierSheet.TOTAL) {
                    check(stack, column, findings);
                }
            }
        }
    }

    /** What bands have in common: the rest of their conditions, and which number they are of. */
    private record Alike(Box rest, String number) {}

    private static void check(Stack stack, int column, Findings findings) {
        Map<Alike, List<Layer>> bands = new LinkedHashMap<>();
        for (Layer layer : stack.layers()) {
            if (layer.box().sides().get(column) instanceof Side.Range range) {
                Alike alike = new Alike(layer.box().with(column, Side.Open.ANYTHING), range.of());
                bands.computeIfAbsent(alike, a -> new ArrayList<>()).add(layer);
            }
        }
        bands.values().forEach(layers -> check(stack, column, layers, findings));
    }

    private static void check(Stack stack, int column, List<Layer> bands, Findings findings) {
        List<Layer> rising = bands.stream()
                .sorted(Comparator.comparing(
                        (Layer band) -> stretch(band, column).from()))
                .toList();
        Layer under = rising.get(0);
        for (Layer over : rising) {
            Stretch hole = new Stretch(
                    stretch(under, column).to(), stretch(over, column).from());
            if (!hole.isEmpty()) {
                report(stack, under, over, over.box().with(column, new Side.Range(hole, of(over, column))), findings);
            }
            under = stretch(over, column).to().compareTo(stretch(under, column).to()) > 0 ? over : under;
        }
    }

    private static void report(Stack stack, Layer under, Layer over, Box hole, Findings findings) {
        Layer upper = under.depth() < over.depth() ? under : over;
        Layer lower = upper == under ? over : under;
        stack.leftOver(hole)
                .ifPresent(left ->
                        findings.add(Code.BAND_GAP, lower.place(upper), stack.example(left), upper.cellBeside(lower)));
    }

    private static String of(Layer band, int column) {
        return ((Side.Range) band.box().sides().get(column)).of();
    }

    private static Stretch stretch(Layer band, int column) {
        return ((Side.Range) band.box().sides().get(column)).stretch();
    }
}
