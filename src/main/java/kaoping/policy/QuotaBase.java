package kaoping.policy;

import kaoping.value.Labelled;

/** Which units a share is a share of (名额基数). Blank: those that have a score, and those that a veto leaves without one. */
public enum QuotaBase implements Labelled {
    /** Everybody who was submitted, scored already or not. */
    EVERYBODY("本类全部单位"),
    /** Everybody who has a rank. */
    RANKED("参加排名的单位");

    private final String label;

    QuotaBase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
