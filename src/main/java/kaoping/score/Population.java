package kaoping.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * All lines of an appraisal (参评的行), so that one can be compared with the others of its indicator. Costs nothing until some
 * row asks; then the lines are gathered once, and an indicator's are sorted once, however many threads ask.
 */
public final class Population {
    private final Supplier<Stream<Line>> lines;
    private final Map<PeerRange, Map<Indicated, List<Line>>> gathered = new EnumMap<>(PeerRange.class);
    private final Map<Asked, Peers> peers = new HashMap<>();

    private @Nullable List<Row> beside;

    /** One indicator in one round, of one group or of all. */
    private record Indicated(
            @Nullable String group,
            String section,
            String name,
            @Nullable Round round) {
        static Indicated of(Line line, PeerRange range) {
            return new Indicated(
                    range == PeerRange.ALL ? null : line.getGroup(),
                    line.getSection(),
                    line.getName(),
                    line.indicator().round());
        }
    }

    private record Asked(Indicated indicated, RankBasis basis) {}

    /** @param lines everybody's, asked for only when needed */
    public Population(Supplier<Stream<Line>> lines) {
        this.lines = lines;
    }

    /** The lines of {@code line}'s indicator that have a number, itself among them if it has one. */
    synchronized Peers peers(Line line, PeerRange range, RankBasis basis) {
        Asked asked = new Asked(Indicated.of(line, range), basis);
        // Why not computeIfAbsent: what is computed fills the other map of this class.
        Peers known = peers.get(asked);
        if (known == null) {
            List<Line> all = gather(range).getOrDefault(asked.indicated, List.of());
            known = Peers.of(whom(line, range), all, basis);
            peers.put(asked, known);
        }
        return known;
    }

    /** The rows of {@code policy} that look at a second indicator. */
    List<Row> beside(Policy policy) {
        if (beside == null) {
            beside = Beside.rows(policy.rows(ScoreSheet.KIND));
        }
        return beside;
    }

    private Map<Indicated, List<Line>> gather(PeerRange range) {
        return gathered.computeIfAbsent(range, r -> {
            Map<Indicated, List<Line>> byIndicator = new HashMap<>();
            lines.get().forEach(line -> byIndicator
                    .computeIfAbsent(Indicated.of(line, r), key -> new ArrayList<>())
                    .add(line));
            return byIndicator;
        });
    }

    private static String whom(Line line, PeerRange range) {
        return range == PeerRange.ALL || line.getGroup().isEmpty() ? "全部" : line.getGroup();
    }
}
