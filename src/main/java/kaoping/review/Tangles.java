package kaoping.review;

import kaoping.finding.Code;
import kaoping.finding.Findings;

/** A sheet whose rows meet each other so often that they were not all compared: thousands of ranges for one and the same thing. */
final class Tangles implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        draft.stacks().stream()
                .filter(Stack::isTangled)
                .map(stack -> stack.layers().get(0).row())
                .forEach(row ->
                        findings.add(Code.ROWS_TANGLED, row.place(), row.kind().title()));
    }
}
