package kaoping.value;

import java.math.BigDecimal;

/** How an actual is held against its target (关系, 指标性质): ≥ more is better, ≤ less is better, 定性 judged in words. */
public enum Relation implements Labelled {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    EQUAL("="),
    AT_MOST("≤"),
    LESS_THAN("<"),
    QUALITATIVE("定性"),
    /** The form leaves it blank: 未填. */
    UNSTATED("未填");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Less is better: ≤ and <. */
    public boolean isReverse() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether {@code actual} reaches {@code target}; an unstated relation is read as ≥. */
    public boolean isMet(BigDecimal actual, BigDecimal target) {
        int order = actual.compareTo(target);
        return switch (this) {
            case AT_LEAST, UNSTATED -> order >= 0;
            case MORE_THAN -> order > 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case QUALITATIVE -> false;
        };
    }
}
