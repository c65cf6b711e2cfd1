package kaoping.score;

import kaoping.value.Labelled;

/** Whom a line is compared with (比较范围). */
public enum PeerRange implements Labelled {
    /** The same indicator of the units of its group. */
    GROUP("本类别"),
    /** The same indicator of all units. */
    ALL("全部单位");

    private final String label;

    PeerRange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
