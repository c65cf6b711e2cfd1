package kaoping.policy;

import kaoping.value.Labelled;

/** How units with equal totals are ranked (名次并列). */
public enum RankTies implements Labelled {
    /** 1, 1, 3. */
    COMPETITION("1、1、3"),
    /** 1, 1, 2. */
    DENSE("1、1、2"),
    /** By further points, in the order that 次序键 gives; equal in all of them is still a tie. */
    BY_KEYS("按次序键"),
    /** 不分先后: 1, 1, 3, and the answer says that the order among them means nothing. */
    UNORDERED("不分先后");

    private final String label;

    RankTies(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
