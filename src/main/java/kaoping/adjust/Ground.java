package kaoping.adjust;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row of 一票否决 may look at (否决情形): a submitted matter, an indicator, a part, a total, a rank. Each kind
 * answers what it knows and nothing else, so that a condition of another kind does not hold.
 */
public interface Ground {
    GroundKind getKind();

    String getGroup();

    /** The consequence of every row's rule; a row that speaks of another kind is not taken. */
    void offer(int number);

    default @Nullable String getMatter() {
        return null;
    }

    default @Nullable String getLevel() {
        return null;
    }

    /** The indicator's name. */
    default @Nullable String getIndicator() {
        return null;
    }

    /** What stands in the indicator's actual. */
    default @Nullable String getWord() {
        return null;
    }

    default @Nullable BigDecimal getActual() {
        return null;
    }

    /** Per cent done. */
    default @Nullable BigDecimal getRatio() {
        return null;
    }

    /** Points in per cent of the weight, or of the part's full score. */
    default @Nullable BigDecimal getRate() {
        return null;
    }

    /** Per cent of the valid votes that some words got; {@code words}, and whose, as {@link kaoping.score.VoteShare#written} has them. */
    default @Nullable BigDecimal voteShare(String words) {
        return null;
    }

    /** The part's name. */
    default @Nullable String getPart() {
        return null;
    }

    /** The part's points. */
    default @Nullable BigDecimal getPoints() {
        return null;
    }

    /** How many pieces of some matters there were in all. */
    default @Nullable BigDecimal getPieces() {
        return null;
    }

    default @Nullable BigDecimal getTotal() {
        return null;
    }

    /** In its group, from 1. */
    default @Nullable BigDecimal getRank() {
        return null;
    }

    /** In its group, counted from the last, which is 1. */
    default @Nullable BigDecimal getFromLast() {
        return null;
    }
}
