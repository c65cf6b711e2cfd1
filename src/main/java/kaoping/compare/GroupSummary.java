package kaoping.compare;

import java.util.Map;

/**
 * One group before and after (类别汇总).
 *
 * @param before tier → how many units; units without a tier under an empty word
 */
public record GroupSummary(
        String period, String group, int units, int movers, Map<String, Integer> before, Map<String, Integer> after) {}
