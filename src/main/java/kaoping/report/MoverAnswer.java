package kaoping.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.compare.Comparison;
import kaoping.compare.Mover;
import kaoping.compare.Position;
import kaoping.policy.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A unit that moves, as people are told (变动单位): its numbers printed.
 *
 * @param because {@code 1（等次!C5）}: the numbers of the changes and their cells
 */
public record MoverAnswer(String unit, String group, String period, Stand before, Stand after, String because) {
    /** Where it stands; each is empty when there is none. */
    public record Stand(String total, String rank, String tier, String lists, String missing) {
        static Stand of(Position position, Settings settings) {
            return new Stand(
                    print(position.total(), settings),
                    position.rank() == 0 ? "" : String.valueOf(position.rank()),
                    position.tier() == null ? "" : position.tier(),
                    String.join("、", position.lists()),
                    print(position.missing(), settings));
        }

        private static String print(@Nullable BigDecimal points, Settings settings) {
            return points == null ? "" : settings.printTotal(points);
        }
    }

    public static List<MoverAnswer> all(Comparison comparison) {
        return comparison.movers().stream().map(mover -> of(mover, comparison)).toList();
    }

    private static MoverAnswer of(Mover mover, Comparison comparison) {
        return new MoverAnswer(
                mover.unit(),
                mover.group(),
                mover.period(),
                Stand.of(mover.before(), comparison.before().policy().settings()),
                Stand.of(mover.after(), comparison.after().policy().settings()),
                comparison.traced() ? because(mover, comparison) : "全部改动");
    }

    private static String because(Mover mover, Comparison comparison) {
        return mover.because().stream()
                .map(change -> comparison.changes().indexOf(change) + 1 + "（" + change.cell() + "）")
                .collect(Collectors.joining("、"));
    }
}
