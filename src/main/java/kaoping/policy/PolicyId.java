package kaoping.policy;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A policy's name (考评方案): whose, which, for when: {@code 500107/self-evaluation/2022}. */
public record PolicyId(String jurisdiction, String policy, String period) implements Comparable<PolicyId> {
    /** A year, a half, a quarter, a month: {@code 2023}, {@code 2023H1}, {@code 2023Q3}, {@code 2023-07}. */
    public static final Pattern PERIOD = Pattern.compile("(19|20)\\d{2}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?");

    /** {@code self-evaluation}. */
    public static final Pattern POLICY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Comparator<PolicyId> ORDER = Comparator.comparing(PolicyId::jurisdiction)
            .thenComparing(PolicyId::policy)
            .thenComparing(PolicyId::period);

    /** Why kept: submissions come by the thousand under one name, and patterns take longer than finding its policy. */
    private static volatile @Nullable PolicyId last;

    /** The name, if its three parts have the form of one; {@code ../../etc}, {@code 2023/..} and the like are none. */
    public static Optional<PolicyId> read(String jurisdiction, String policy, String period) {
        PolicyId asked = new PolicyId(jurisdiction, policy, period);
        if (asked.equals(last)) {
            return Optional.of(asked);
        }
        boolean named = Jurisdiction.read(jurisdiction).isPresent()
                && POLICY.matcher(policy).matches()
                && PERIOD.matcher(period).matches();
        last = named ? asked : last;
        return named ? Optional.of(asked) : Optional.empty();
    }

    @Override
    public int compareTo(PolicyId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return jurisdiction + "/" + policy + "/" + period;
    }
}
