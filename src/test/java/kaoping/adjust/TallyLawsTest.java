package kaoping.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.appraisal.UnitOutcome;
import kaoping.engine.RuleBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for counted matters, bonuses and deductions whatever the policy and the entries, and a second opinion on them. */
class TallyLawsTest {
    private static final int UNITS = 8;

    /** What each piece counts in ten-thousandths, by the place where it was submitted; null for what does not count. */
    private static List<Long> counted(UnitOutcome unit, int pieces) {
        Long[] counted = new Long[pieces];
        for (Points points : unit.points()) {
            String pointer = points.item().entry().pointer();
            int at = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
            assertThat(counted[at]).isNull();
            counted[at] = points.points().movePointRight(4).longValueExact();
        }
        return new ArrayList<>(Arrays.asList(counted));
    }

    private static BigDecimal total(RuleBook book, PlainTally.Plan plan, List<PlainTally.Piece> pieces) {
        Decided decided = PolicyDraft.decide(book, Lots.unit(plan, "甲", pieces));
        return decided.unit("甲").points().stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 500)
    void aPlainScorerSaysTheSame(@ForAll long seed) {
        Lots lots = new Lots(seed);
        PlainTally.Plan plan = lots.plan(true, true);
        List<List<PlainTally.Piece>> all =
                IntStream.range(0, UNITS).mapToObj(i -> lots.pieces(14)).toList();
        Decided decided = PolicyDraft.decide(
                Lots.book(plan),
                IntStream.range(0, UNITS)
                        .mapToObj(i -> Lots.unit(plan, "单位" + i, all.get(i)))
                        .toArray(UnitDraft[]::new));

        for (int i = 0; i < UNITS; i++) {
            assertThat(counted(decided.unit("单位" + i), all.get(i).size()))
                    .isEqualTo(PlainTally.points(plan, all.get(i)));
        }
    }

    @Property(tries = 150)
    void theOrderOfSubmissionDoesNotMatter(@ForAll long seed) {
        Lots lots = new Lots(seed);
        PlainTally.Plan plan = lots.plan(true, true);
        List<PlainTally.Piece> pieces = lots.pieces(14);
        List<PlainTally.Piece> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, new Random(seed));
        RuleBook book = Lots.book(plan);

        assertThat(byContent(book, plan, shuffled)).isEqualTo(byContent(book, plan, pieces));
    }

    /** The sentences with the content of their entries; equal entries are told apart by nobody. */
    private static List<String> byContent(RuleBook book, PlainTally.Plan plan, List<PlainTally.Piece> pieces) {
        UnitOutcome unit =
                PolicyDraft.decide(book, Lots.unit(plan, "甲", pieces)).unit("甲");
        return unit.points().stream()
                .map(p -> p.item().name() + p.item().getDate() + p.formula())
                .toList();
    }

    @Property(tries = 150)
    void noCapIsEverExceeded(@ForAll long seed) {
        Lots lots = new Lots(seed);
        PlainTally.Plan plan = lots.plan(seed % 2 == 0, true);
        List<PlainTally.Piece> pieces = lots.pieces(30);
        Map<String, Long> sums = new HashMap<>();
        UnitOutcome unit = PolicyDraft.decide(Lots.book(plan), Lots.unit(plan, "甲", pieces))
                .unit("甲");
        List<Long> counted = counted(unit, pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            PlainTally.Piece piece = pieces.get(i);
            PlainTally.Rule rule = plan.rules().get(piece.rule());
            long points = counted.get(i) == null ? 0 : Math.abs(counted.get(i)) / 100;
            int month = piece.day() / 100;
            atMost(rule.perEntry(), points);
            atMost(rule.perMonth(), sums.merge(piece.rule() + "m" + month, points, Long::sum));
            atMost(rule.perQuarter(), sums.merge(piece.rule() + "q" + (month - 1) / 3, points, Long::sum));
            atMost(rule.perYear(), sums.merge(piece.rule() + "y", points, Long::sum));
            String family = rule.family() + (rule.each() < 0 ? "-" : "+");
            long cap = plan.familyCaps().getOrDefault(family, 0L);
            atMost(cap, sums.merge(family, points, Long::sum));
        }
    }

    private static void atMost(long cap, long points) {
        if (cap > 0) {
            assertThat(points).isLessThanOrEqualTo(cap);
        }
    }

    @Property(tries = 60)
    void oneMoreBonusNeverLowersTheSum(@ForAll long seed) {
        Lots lots = new Lots(seed);
        PlainTally.Plan plan = lots.plan(false, false);
        List<PlainTally.Piece> pieces = new ArrayList<>(lots.pieces(14));
        pieces.addAll(lots.pieces(1));
        RuleBook book = Lots.book(plan);

        for (int i = 0; i < pieces.size(); i++) {
            List<PlainTally.Piece> fewer = new ArrayList<>(pieces);
            fewer.remove(i);
            assertThat(total(book, plan, pieces)).isGreaterThanOrEqualTo(total(book, plan, fewer));
        }
    }

    @Property(tries = 150)
    void everyEntryCountsOnceOrSaysWhyNot(@ForAll long seed) {
        Lots lots = new Lots(seed);
        PlainTally.Plan plan = lots.plan(true, true);
        List<PlainTally.Piece> pieces = lots.pieces(14);
        UnitOutcome unit = PolicyDraft.decide(Lots.book(plan), Lots.unit(plan, "甲", pieces))
                .unit("甲");

        assertThat(unit.points().size() + unit.uncounted().size()).isEqualTo(pieces.size());
        assertThat(unit.uncounted())
                .allSatisfy(item -> assertThat(item.withheld()).isNotNull());
    }
}
