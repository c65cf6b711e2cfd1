package kaoping.facts;

import java.util.List;

/** Standards to be read together, for a policy or none: {@code jurisdiction} and {@code policy} are empty without one. */
public record AskedStandards(String jurisdiction, String policy, String period, List<AskedStandard> standards) {
    public AskedStandards {
        standards = List.copyOf(standards);
    }

    /** Whether a policy is named, whose settings the readings may take from. */
    public boolean isForPolicy() {
        return !policy.isEmpty();
    }
}
