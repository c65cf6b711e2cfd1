package kaoping.desk;

import java.util.List;
import kaoping.finding.Finding;

/** What the desk answers (答复): what was asked for, or why not. */
public sealed interface Reply<T> {
    /** @param findings what else there is to say */
    record Given<T>(T value, List<Finding> findings) implements Reply<T> {}

    /** @param findings at least one of them an error */
    record Refused<T>(Refusal why, List<Finding> findings) implements Reply<T> {}
}
