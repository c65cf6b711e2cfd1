package kaoping.desk;

import java.util.List;
import kaoping.finding.Finding;

/** What the desk answers (答复): what was asked for, or why not. */
public sealed interface Reply<T> {
    /** @param findings what else there is to say */
    record Given<T>(T value, List<Finding> findings) implements Reply<T> {}

    /** The refusal of one thing as the refusal of what should have become of it. */
    static <T> Refused<T> refused(Reply<?> reply) {
        Refused<?> refused = (Refused<?>) reply;
        return new Refused<>(refused.why(), refused.findings());
    }

    /** @param findings at least one of them an error */
    record Refused<T>(Refusal why, List<Finding> findings) implements Reply<T> {}
}
