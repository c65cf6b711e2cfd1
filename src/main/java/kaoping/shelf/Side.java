package kaoping.shelf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaoping.finding.Finding;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;

/** One side of a comparison (比较的一方): a whole shelf, one policy on it, or a workbook that lies anywhere. */
public sealed interface Side permits Side.All, Side.One, LoneWorkbook {
    /** The policy that this side means; empty when it has all of them. */
    Optional<PolicyId> id();

    /** What this side decides facts of this name with; empty when they are none of its business. */
    Optional<Shelved> find(PolicyId facts);

    /** The workbook of this name as it is; {@link #id()} where there is one. */
    Optional<PolicyBook> book(PolicyId id);

    /** Why a workbook that ought to be there is not. */
    List<Finding> findings();

    /** Every policy of a folder. */
    record All(Shelf shelf) implements Side {
        @Override
        public Optional<PolicyId> id() {
            return Optional.empty();
        }

        @Override
        public Optional<Shelved> find(PolicyId facts) {
            return Optional.of(shelf.find(facts)).filter(LoneWorkbook::isThere);
        }

        @Override
        public Optional<PolicyBook> book(PolicyId id) {
            return shelf.book(id);
        }

        @Override
        public List<Finding> findings() {
            return shelf.findings();
        }
    }

    /** One policy of a folder; it decides about facts of other periods too, as if they were its own. */
    record One(Shelf shelf, PolicyId policy) implements Side {
        @Override
        public Optional<PolicyId> id() {
            return Optional.of(policy);
        }

        @Override
        public Optional<Shelved> find(PolicyId facts) {
            boolean mine = facts.jurisdiction().equals(policy.jurisdiction())
                    && facts.policy().equals(policy.policy());
            return mine ? Optional.of(shelf.find(policy)).filter(LoneWorkbook::isThere) : Optional.empty();
        }

        @Override
        public Optional<PolicyBook> book(PolicyId id) {
            return shelf.book(policy);
        }

        @Override
        public List<Finding> findings() {
            return shelf.findings();
        }
    }

    /** What {@link #find} finds, as a policy; only for what is sound. */
    static Policy policy(Shelved sound) {
        return Objects.requireNonNull(sound.rules()).edition().policy();
    }
}
