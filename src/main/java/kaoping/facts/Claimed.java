package kaoping.facts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came out according to the unit or the published table (自评, 公布); each part null or empty when not said. */
public record Claimed(
        @Nullable BigDecimal total,
        @Nullable Integer rank,
        @Nullable String tier,
        Map<String, BigDecimal> sections) {
    public Claimed {
        sections = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sections));
    }
}
