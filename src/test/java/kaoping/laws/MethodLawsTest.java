package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaoping.score.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold for every 计分方法, whatever the row says: who is better has no fewer points, points stay within what the row
 * allows, and money may be counted in any unit. A new method has to say its laws before this compiles.
 */
class MethodLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int ROWS = Integer.getInteger("laws.rows", 40);

    /** They look at no amount at all. */
    private static final Set<Method> WITHOUT_AMOUNTS = EnumSet.of(Method.JUDGED, Method.RATED, Method.DEADLINE);

    /** They give the same whatever the actual; what matters do to the last one see DeedLawsTest. */
    private static final Set<Method> WITHOUT_DIFFERENCE = EnumSet.of(Method.SHARE, Method.FIXED, Method.BY_MATTERS);

    private static List<Climb> climbs(Method method) {
        List<Climb> climbs = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            for (Climb climb : new Climbs(SEED + 1000L * method.ordinal() + i).of(method)) {
                if (climb.steps().size() > 1) {
                    climbs.add(climb);
                }
            }
        }
        assertThat(climbs).as(method.label()).hasSizeGreaterThan(ROWS / 3);
        return climbs;
    }

    @ParameterizedTest
    @EnumSource
    void whoIsBetterHasNoFewerPoints(Method method) {
        int risen = 0;
        for (Climb climb : climbs(method)) {
            if (climb.mayFall()) {
                continue;
            }
            List<Frac> points = climb.points();
            risen += points.get(points.size() - 1).isAbove(points.get(0)) ? 1 : 0;
            for (int i = 1; i < points.size(); i++) {
                assertThat(points.get(i))
                        .as("%s第 %d 步 %s", climb, i + 1, points)
                        .isGreaterThanOrEqualTo(points.get(i - 1));
            }
        }
        assertThat(risen > 0).isNotEqualTo(WITHOUT_DIFFERENCE.contains(method));
    }

    @ParameterizedTest
    @EnumSource
    void pointsStayWithinWhatTheRowAllows(Method method) {
        for (Climb climb : climbs(method)) {
            MethodBounds bounds =
                    MethodBounds.of(method, climb.row(), climb.steps().get(0).full());
            assertThat(climb.points())
                    .as("%s%s", climb, bounds)
                    .allMatch(points -> bounds.hold(points, climb.plan().places()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void moneyMayBeCountedInAnyUnit(Method method) {
        for (Climb climb : climbs(method)) {
            Climb inYuan = climb.scaled("10000");
            assertThat(inYuan.points()).as(inYuan.toString()).isEqualTo(climb.points());
            assertThat(inYuan.steps().equals(climb.steps())).isEqualTo(WITHOUT_AMOUNTS.contains(method));
        }
    }
}
