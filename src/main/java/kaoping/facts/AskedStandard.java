package kaoping.facts;

import java.math.BigDecimal;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A standard that somebody wants read, and what they say about its indicator (待读的评（扣）分标准).
 *
 * @param pointer {@code /standards/0}
 * @param name empty when not said, as is {@code measure}
 * @param relation null when not said, as are {@code target} and {@code weight}
 */
public record AskedStandard(
        String pointer,
        String standard,
        String name,
        String measure,
        @Nullable Relation relation,
        @Nullable Value target,
        @Nullable BigDecimal weight) {}
