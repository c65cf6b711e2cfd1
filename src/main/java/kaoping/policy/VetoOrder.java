package kaoping.policy;

import kaoping.value.Labelled;

/** Whether vetoes act before places are counted, or after (否决次序). */
public enum VetoOrder implements Labelled {
    /** A vetoed unit takes no place: the next one moves up. */
    VETO_FIRST("先否决后定名额"),
    /** A vetoed unit has taken its place, which stays empty. */
    QUOTA_FIRST("先定名额后否决");

    private final String label;

    VetoOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
