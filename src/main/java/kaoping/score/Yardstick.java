package kaoping.score;

import kaoping.value.Labelled;

/** What an actual is held against (比较对象). */
public enum Yardstick implements Labelled {
    TARGET("目标值"),
    /** The first place among the peers. */
    BEST("最优值"),
    HIGHEST("最高值"),
    LOWEST("最低值"),
    AVERAGE("平均值");

    private final String label;

    Yardstick(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
