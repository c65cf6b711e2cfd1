package kaoping.review;

import java.util.List;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Findings;

/** A row that can never decide, because rows above it catch all that it is for: {@code ≥90} below {@code ≥80}. */
final class HiddenRows implements Lint {
    private static final int MOST_NAMED = 5;

    @Override
    public void check(Draft draft, Findings findings) {
        for (Stack stack : draft.stacks()) {
            for (Layer layer : stack.layers()) {
                List<Layer> covers = stack.covers(layer);
                boolean twice = covers.stream().anyMatch(above -> above.box().equals(layer.box()));
                if (!covers.isEmpty() && !twice) {
                    findings.add(Code.ROW_UNREACHABLE, layer.row().place(), names(covers, layer));
                }
            }
        }
    }

    private static String names(List<Layer> covers, Layer layer) {
        String named = covers.stream()
                .limit(MOST_NAMED)
                .map(above -> above.cellBeside(layer))
                .collect(Collectors.joining("、"));
        return covers.size() > MOST_NAMED ? named + " 等 " + covers.size() + " 行" : named;
    }
}
