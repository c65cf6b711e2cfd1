package kaoping.compare;

/** Told how far a long comparison is (进度). */
public interface Progress {
    Progress UNTOLD = (done, of) -> {};

    /** {@code done} of {@code of} appraisals have been made. */
    void at(int done, int of);
}
