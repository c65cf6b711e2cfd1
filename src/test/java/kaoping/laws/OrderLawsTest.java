package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kaoping.engine.RuleBook;
import org.junit.jupiter.api.Test;

/** What must not matter (次序): in which order facts are submitted, and in which order rows stand that never meet. */
class OrderLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = Integer.getInteger("laws.rows", 60);
    private static final int UNITS = 9;

    @Test
    void theOrderOfSubmissionDoesNotMatter() {
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan plan = random.plan();
            People people = random.people(plan, UNITS);
            People other = new People(
                    shuffled(people.lines(), seed), shuffled(people.deeds(), seed), shuffled(people.sums(), seed));
            RuleBook rules = plan.rules();
            assertThat(decided(rules, other)).as("种子 %d\n%s", seed, plan).isEqualTo(decided(rules, people));
        }
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void theOrderOfRowsThatNeverMeetDoesNotMatter() {
        int changed = 0;
        for (long seed = SEED; seed < SEED + PLANS; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan plan = random.plan();
            People people = random.people(plan, UNITS);
            Plan other = plan.reordered(new Dice(seed));
            changed += other.toString().equals(plan.toString()) ? 0 : 1;
            assertThat(decided(other.rules(), people))
                    .as("种子 %d\n%s之后\n%s", seed, plan, other)
                    .isEqualTo(decided(plan.rules(), people));
        }
        assertThat(changed).isGreaterThan(PLANS / 2);
    }

    private static Map<String, String> decided(RuleBook rules, People people) {
        Held house = new Held(rules, people);
        Map<String, String> decided = new TreeMap<>();
        for (Given line : people.lines()) {
            decided.put(line.unit() + line.name() + line.round(), house.points(line));
        }
        for (String unit : people.groups().keySet()) {
            List<Deed> deeds = people.deedsOf(unit);
            List<String> points = house.deeds(unit, deeds.size());
            for (int i = 0; i < deeds.size(); i++) {
                decided.merge(
                        deeds.get(i).toString(),
                        points.get(i),
                        (one, two) -> one.compareTo(two) < 0 ? one + two : two + one);
            }
            decided.put(unit, house.total(unit) + " " + house.rank(unit) + " " + house.tier(unit));
        }
        decided.put("名单", house.lists().toString());
        return decided;
    }
}
