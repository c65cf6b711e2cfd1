package kaoping.place;

import java.math.BigDecimal;

/**
 * What a unit is ranked by instead of its total (另定的排列): smaller is better.
 *
 * @param sentence why, e.g. {@code 总量第 2 名、增幅第 3 名，名次之和 5}
 */
public record Order(BigDecimal number, String sentence) {}
