package kaoping.place;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Ranks, tiers and lists of random groups, most of them with ties, held against {@link PlainPlacer}. */
class PlaceLawsTest {
    private static final String[] LINE_TIES = {"全部纳入", "全部不纳入", "停下核定"};
    private static final int[] SHARES = {0, 20, 30, 50};
    private static final Map<String, RuleBook> BOOKS = new TreeMap<>();

    private static RuleBook book(String rankTies, String lineTies, int share) {
        return BOOKS.computeIfAbsent(
                rankTies + lineTies + share, key -> PolicyDraft.with("名次并列=" + rankTies, "线上并列=" + lineTies)
                        .row("等次", "等次=优秀", "名额比例=" + share + "%")
                        .row("等次", "等次=合格", "其余=是")
                        .row("等次", "等次=末等", "名额比例=" + share + "%")
                        .row("名单", "名单=表扬", "取=前几名", "数量=3")
                        .rules());
    }

    private static Decided decide(RuleBook book, List<Integer> totals) {
        return PolicyDraft.decide(
                book,
                IntStream.range(0, totals.size())
                        .mapToObj(i -> total(
                                "单位" + i, BigDecimal.valueOf(totals.get(i), 2).toPlainString()))
                        .toArray(UnitDraft[]::new));
    }

    private static List<Standing> standings(Decided decided) {
        return decided.outcome().units().stream()
                .map(u -> Objects.requireNonNull(u.standing()))
                .toList();
    }

    private static int hundredths(Standing standing) {
        return standing.getTotal().movePointRight(2).intValueExact();
    }

    @Property(tries = 150)
    void ranksAndTiersAreThoseOfThePlainCount(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 25) Integer> totals,
            @ForAll boolean dense,
            @ForAll @IntRange(max = 2) int ties,
            @ForAll @IntRange(max = 3) int share) {
        RuleBook book = book(dense ? "1、1、2" : "1、1、3", LINE_TIES[ties], SHARES[share]);
        Decided decided = decide(book, totals);

        for (Standing standing : standings(decided)) {
            assertThat(standing.getRank()).isEqualTo(PlainPlacer.rank(totals, hundredths(standing), dense));
            assertThat(decided.tier(standing.getUnitName()))
                    .isEqualTo(PlainPlacer.tier(totals, hundredths(standing), SHARES[share], LINE_TIES[ties]));
        }
    }

    @Property(tries = 100)
    void nobodyStandsInABetterTierThanSomebodyWithMore(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 25) Integer> totals,
            @ForAll @IntRange(max = 2) int ties,
            @ForAll @IntRange(max = 3) int share) {
        int worst = 0;
        for (Standing standing : standings(decide(book("1、1、3", LINE_TIES[ties], SHARES[share]), totals))) {
            Placing placing = standing.placing();
            if (placing != null) {
                assertThat(placing.step()).isGreaterThanOrEqualTo(worst);
                worst = placing.step();
            }
        }
    }

    @Property(tries = 100)
    void aQuotaIsExceededOnlyByATieThatIsReported(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 40) Integer> totals,
            @ForAll @IntRange(max = 2) int ties,
            @ForAll @IntRange(max = 3) int share) {
        Decided decided = decide(book("1、1、3", LINE_TIES[ties], SHARES[share]), totals);
        int quota = PlainPlacer.places(totals.size(), SHARES[share]);
        long best = standings(decided).stream()
                .filter(s -> s.placing() != null && s.placing().tier().equals("优秀"))
                .count();

        assertThat(best <= quota || !decided.found(Code.TIE_AT_TIER_LINE).isEmpty())
                .isTrue();
        assertThat(decided.list("表扬", "").size() == Math.min(3, totals.size())
                        || !decided.found(Code.TIE_AT_LIST_LINE).isEmpty())
                .isTrue();
    }

    @Property(tries = 100)
    void whatIsMissingLeadsToTheNextTier(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 9_999) Integer> totals,
            @ForAll @IntRange(max = 19) int which) {
        RuleBook book = book("1、1、3", "全部纳入", 30);
        int index = which % totals.size();
        Placing before = decide(book, totals).placing("单位" + index);
        if (before.missing() != null) {
            List<Integer> raised = new java.util.ArrayList<>(totals);
            int missing = before.missing().movePointRight(2).intValueExact();
            raised.set(index, totals.get(index) + missing + 1);

            assertThat(decide(book, raised).placing("单位" + index).step()).isLessThan(before.step());
        }
    }
}
