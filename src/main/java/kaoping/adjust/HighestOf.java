package kaoping.adjust;

import kaoping.value.Labelled;

/** Among which entries only the highest counts (就高): the same matter once, at its highest level. */
public enum HighestOf implements Labelled {
    /** Those that are about the same thing. */
    CAUSE("同一事由"),
    /** Those whose rows belong to the same family. */
    FAMILY("同一类别");

    private final String label;

    HighestOf(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
