package kaoping.score;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Points and why.
 *
 * @param points at the policy's scale
 * @param formula the formula with its numbers put in; built only when read
 */
public record Score(BigDecimal points, Supplier<String> formula) {}
