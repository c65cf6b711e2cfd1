package kaoping.policy;

import kaoping.value.Labelled;

/** What a started but unfinished step costs (不足一步): nine days at one point per ten days. */
public enum PartialStep implements Labelled {
    /** Only whole steps count: 9 days → 0 steps. */
    WHOLE_STEPS("按整步"),
    /** A step begun is a step: 9 days → 1 step. */
    EVERY_BEGUN("不足一步按一步"),
    /** In proportion: 9 days → 0.9 steps. */
    LINEAR("按比例");

    private final String label;

    PartialStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
