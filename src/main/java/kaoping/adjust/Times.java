package kaoping.adjust;

import kaoping.policy.Policy;

/** Which times of each matter the rows of 计件 and of 加减分 ask for (第几次); of a policy once, for all its runs. */
public record Times(Turns counted, Turns adjusted) {
    public static Times of(Policy policy) {
        return new Times(Turns.of(policy, CountSheet.COUNTS), Turns.of(policy, CountSheet.ADJUSTS));
    }
}
