package kaoping.facts;

import java.math.BigDecimal;
import kaoping.value.Round;

/**
 * Points of one part in one round, summed elsewhere (轮次得分): {@code 业务工作} in {@code 2023-03} → 88.5.
 *
 * @param pointer {@code /units/0/rounds/2}
 */
public record RoundPoints(String pointer, Round round, String part, BigDecimal points) {}
