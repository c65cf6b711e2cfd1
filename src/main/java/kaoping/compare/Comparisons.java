package kaoping.compare;

import java.util.List;

/**
 * What was compared over a set of facts (比较结果): one comparison per policy that the facts belong to.
 *
 * @param skipped the facts that were left out
 */
public record Comparisons(List<Comparison> all, List<Skipped> skipped) {
    public Comparisons {
        all = List.copyOf(all);
        skipped = List.copyOf(skipped);
    }

    /** A file of facts that was left out, and why. */
    public record Skipped(String file, String reason) {}
}
