package kaoping.score;

import kaoping.value.Labelled;
import kaoping.value.Relation;

/** On which side of the starting point steps are counted (计步方向). */
public enum StepSide implements Labelled {
    /** A deduction below it, for ≤ and < above it, for = on both sides; what is earned, the other way round. */
    BY_RELATION("按关系"),
    BELOW("低于起扣点"),
    ABOVE("高于起扣点"),
    BOTH("两侧都算");

    private final String label;

    StepSide(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Where a deduction counts for an indicator of {@code relation}. */
    public StepSide losing(Relation relation) {
        if (this != BY_RELATION) {
            return this;
        }
        return relation == Relation.EQUAL ? BOTH : relation.isReverse() ? ABOVE : BELOW;
    }

    /** Where points are earned for an indicator of {@code relation}. */
    StepSide earning(Relation relation) {
        if (this != BY_RELATION) {
            return this;
        }
        return relation.isReverse() ? BELOW : ABOVE;
    }

    /** {@code 低于} in 低于起扣点 95. */
    String word() {
        return switch (this) {
            case BELOW -> "低于";
            case ABOVE -> "超出";
            case BOTH, BY_RELATION -> "偏离";
        };
    }
}
