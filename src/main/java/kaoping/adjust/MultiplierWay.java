package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.value.Labelled;

/** How a multiplier works (倍数方式). */
public enum MultiplierWay implements Labelled {
    /** 5 points by 2 are 10. */
    TIMES("乘以"),
    /** 5 points, and 2 times as many on top: 15. */
    ON_TOP("另加");

    private final String label;

    MultiplierWay(String label) {
        this.label = label;
    }

    /** What {@code times} makes of one point. */
    BigDecimal factor(BigDecimal times) {
        return this == TIMES ? times : times.add(BigDecimal.ONE);
    }

    @Override
    public String label() {
        return label;
    }
}
