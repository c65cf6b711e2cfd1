package kaoping.value;

import java.math.RoundingMode;

/** How a figure is brought to its scale (取整). */
public enum Rounding implements Labelled {
    /** 四舍五入: 9.745 → 9.75. */
    HALF_UP("四舍五入", RoundingMode.HALF_UP),
    /** 舍去: 9.749 → 9.74. */
    DOWN("舍去", RoundingMode.DOWN),
    /** 进一: 9.741 → 9.75. */
    UP("进一", RoundingMode.UP),
    /** 四舍六入五成双: 9.745 → 9.74. */
    HALF_EVEN("四舍六入五成双", RoundingMode.HALF_EVEN);

    private final String label;
    private final String taking;
    private final RoundingMode mode;

    Rounding(String label, RoundingMode mode) {
        this.label = label;
        this.taking = "，" + label + "取 ";
        this.mode = mode;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@code ，四舍五入取 }, in the middle of a sentence. */
    public String taking() {
        return taking;
    }

    public RoundingMode mode() {
        return mode;
    }
}
