package kaoping.adjust;

import kaoping.value.Labelled;

/** What a veto does (处理). */
public enum VetoEffect implements Labelled {
    /** The lowest tier, whatever the score. */
    LOWEST_TIER("定为最低等次"),
    /** The total is set to a value. */
    SET_SCORE("总分定为"),
    /** One tier, usually 优秀, is out of reach. */
    BAR_TIER("不得评为"),
    /** One tier below the one that the score gives. */
    LOWER_ONE("降一等次"),
    /** One tier above the one that the score gives, without a place of it; never above the first. */
    RAISE_ONE("升一等次"),
    /** A tier, and nothing better. */
    AT_MOST("最高评为"),
    /** No total and no rank: the lowest tier, behind everybody. */
    LOWEST_UNSCORED("不计分定为最低等次"),
    /** Neither ranked nor tiered, and no member of the group when places are counted. */
    NOT_APPRAISED("不参加评定"),
    /** Points off the total. */
    DEDUCT("扣分"),
    /** Nothing but not being published on a list. */
    KEEP_OFF("不上名单"),
    /** Some parts count nothing in the round in which it happened. */
    ZERO_ROUND("当轮计零");

    private final String label;

    VetoEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** It acts before the ranking, on the total or on who is ranked at all. */
    public boolean altersRanking() {
        return switch (this) {
            case SET_SCORE, DEDUCT, LOWEST_UNSCORED, NOT_APPRAISED, ZERO_ROUND -> true;
            case LOWEST_TIER, BAR_TIER, LOWER_ONE, RAISE_ONE, AT_MOST, KEEP_OFF -> false;
        };
    }

    /** It acts when tiers are given, so that a place may stay empty or go to the next. */
    public boolean holdsDown() {
        return switch (this) {
            case LOWEST_TIER, BAR_TIER, LOWER_ONE, AT_MOST -> true;
            case SET_SCORE, DEDUCT, LOWEST_UNSCORED, NOT_APPRAISED, RAISE_ONE, KEEP_OFF, ZERO_ROUND -> false;
        };
    }

    /** It says something of a tier, so that it needs some. */
    public boolean movesTier() {
        return holdsDown() || this == RAISE_ONE;
    }
}
