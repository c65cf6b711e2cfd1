package kaoping.batch;

/**
 * How the lines of a batch came out (批量小结).
 *
 * @param given answered with a decision
 * @param refused answered with what is wrong
 * @param erring of those given, how many have a finding that is an error
 */
public record Tally(long given, long refused, long erring) {
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Of one line that nothing was decided about. */
    static final Tally REFUSED = new Tally(0, 1, 0);

    /** Of one line that was decided. */
    static Tally given(boolean erring) {
        return new Tally(1, 0, erring ? 1 : 0);
    }

    public long lines() {
        return given + refused;
    }

    public Tally plus(Tally other) {
        return new Tally(given + other.given, refused + other.refused, erring + other.erring);
    }
}
