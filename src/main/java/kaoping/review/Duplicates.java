package kaoping.review;

import kaoping.finding.Code;
import kaoping.finding.Findings;

/** Two rows with the same conditions: the lower one never decides, {@code 优秀 ≥90} and further down {@code 良好 ≥90}. */
final class Duplicates implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Stack stack : draft.stacks()) {
            for (Layer layer : stack.layers()) {
                stack.covers(layer).stream()
                        .filter(above -> above.box().equals(layer.box()))
                        .forEach(above -> findings.add(
                                above.saysTheSame(layer) ? Code.ROW_TWICE : Code.ROW_CONTRADICTS,
                                layer.place(above),
                                above.cellBeside(layer),
                                stack.example(layer.box())));
            }
        }
    }
}
