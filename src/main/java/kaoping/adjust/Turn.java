package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.value.Exact;

/**
 * Which times of its matter an entry is, or the part of it that one row decides (第几次): 3 pieces that are the second to the fourth.
 *
 * @param first the number of the first of them, from 1
 * @param last the number of the last of them
 * @param count how many pieces, or how much
 */
public record Turn(BigDecimal first, BigDecimal last, BigDecimal count) {
    /** {@code 第 2 次}, {@code 第 3 至 5 次}. */
    @Override
    public String toString() {
        boolean one = first.compareTo(last) == 0;
        return "第 " + Exact.print(first) + (one ? "" : " 至 " + Exact.print(last)) + " 次";
    }
}
