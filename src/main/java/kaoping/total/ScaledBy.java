package kaoping.total;

import kaoping.value.Labelled;

/** What a part is divided by when it is converted (折算按). */
public enum ScaledBy implements Labelled {
    /** Its own full score, 满分. */
    FULL("满分"),
    /** The most that a unit of the group has of it: 积分最高的得满分，其他单位按比例. */
    BEST("本类最高"),
    BEST_OF_ALL("全部最高"),
    /** How many units of the group it leaves behind, itself counted, of all. */
    RANK("本类名次"),
    RANK_OF_ALL("全部名次");

    private final String label;

    ScaledBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Units of other groups are looked at too. */
    boolean isOfAll() {
        return this == BEST_OF_ALL || this == RANK_OF_ALL;
    }

    boolean isByRank() {
        return this == RANK || this == RANK_OF_ALL;
    }
}
