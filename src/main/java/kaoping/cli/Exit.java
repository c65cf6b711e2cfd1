package kaoping.cli;

/** What the shell is told (退出码). */
public final class Exit {
    public static final int FINE = 0;
    /** The facts or the policy have errors; nothing was decided. */
    public static final int REFUSED = 1;
    /** The command was used wrongly, or a file cannot be read or written. */
    public static final int USAGE = 2;
    /** The program is broken. */
    public static final int BROKEN = 70;

    private Exit() {}
}
