package kaoping.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one rater, or one of a rater's members, said of an indicator (评议): votes in words, scores, or both. Several of one
 * rater count together.
 *
 * @param pointer {@code /units/0/indicators/17/ratings/2}
 * @param rater who (评价主体): {@code 县领导}
 * @param votes word → how many: {@code 优} → 12
 * @param scores one for every rater's member who gave a number
 */
public record Rating(String pointer, String rater, Map<String, Integer> votes, List<BigDecimal> scores) {
    public Rating {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        scores = List.copyOf(scores);
    }
}
