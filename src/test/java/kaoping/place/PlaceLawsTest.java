package kaoping.place;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.adjust.VetoEffect;
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
    private static final String[] ORDERS = {"先否决后定名额", "先定名额后否决"};
    private static final String[] EFFECTS = {
        "处理=定为最低等次",
        "处理=总分定为 总分=0.02",
        "处理=不得评为 等次=优秀",
        "处理=降一等次",
        "处理=最高评为 等次=良好",
        "处理=不计分定为最低等次",
        "处理=不参加评定",
        "处理=扣分 扣分=0.05"
    };
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

    /** Everybody by a total in hundredths; who is in {@code vetoed} has one of the effects of {@link #vetoes}. */
    private static Decided decide(RuleBook book, List<Integer> totals, Set<Integer> vetoed) {
        return PolicyDraft.decide(
                book,
                IntStream.range(0, totals.size())
                        .mapToObj(i -> {
                            UnitDraft unit = total(
                                    "单位" + i,
                                    BigDecimal.valueOf(totals.get(i), 2).toPlainString());
                            return vetoed.contains(i) ? unit.veto("事故") : unit;
                        })
                        .toArray(UnitDraft[]::new));
    }

    private static RuleBook vetoes(String order, String lineTies, String... effect) {
        return BOOKS.computeIfAbsent(order + lineTies + String.join("", effect), key -> {
            String[] row = Stream.concat(Stream.of("事项=事故"), Stream.of(effect)).toArray(String[]::new);
            return PolicyDraft.with("否决次序=" + order, "线上并列=" + lineTies)
                    .row("等次", "等次=优秀", "名额比例=30%")
                    .row("等次", "等次=良好", "名额比例=30%")
                    .row("等次", "等次=合格", "其余=是")
                    .row("一票否决", row)
                    .row("一票否决", "总分范围=<0.03", "处理=最高评为", "等次=良好")
                    .row("一票否决", "倒数名次==1", "处理=不得评为", "等次=优秀")
                    .rules();
        });
    }

    @Property(tries = 150)
    void barredUnitsLeaveTheirPlacesOrFreeThem(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 25) Integer> totals,
            @ForAll Set<@IntRange(max = 29) Integer> vetoed,
            @ForAll boolean freed) {
        RuleBook book = BOOKS.computeIfAbsent(
                "barred" + freed, key -> PolicyDraft.with("否决次序=" + ORDERS[freed ? 0 : 1], "线上并列=全部纳入")
                        .row("等次", "等次=优秀", "名额比例=30%")
                        .row("等次", "等次=合格", "其余=是")
                        .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀")
                        .rules());
        Decided decided = decide(book, totals, vetoed);
        int places = PlainPlacer.places(totals.size(), 30);

        for (int unit = 0; unit < totals.size(); unit++) {
            assertThat(decided.tier("单位" + unit).equals("优秀"))
                    .isEqualTo(PlainPlacer.isExcellent(totals, vetoed, unit, places, freed));
        }
    }

    @Property(tries = 200)
    void withVetoesOfEveryKindNoLawIsBroken(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 25) Integer> totals,
            @ForAll Set<@IntRange(max = 29) Integer> vetoed,
            @ForAll @IntRange(max = 7) int effect,
            @ForAll boolean freed,
            @ForAll @IntRange(max = 2) int ties) {
        RuleBook book = vetoes(ORDERS[freed ? 0 : 1], LINE_TIES[ties], EFFECTS[effect].split(" "));
        Decided decided = decide(book, totals, vetoed);

        int worst = 0;
        for (Standing standing : standings(decided)) {
            Placing placing = standing.placing();
            assertThat(standing.getRank() > 0).isEqualTo(standing.isRanked());
            if (placing != null && standing.isRanked() && standing.vetoes().isEmpty()) {
                assertThat(placing.step()).isGreaterThanOrEqualTo(worst);
                worst = placing.step();
            }
        }
        long best = standings(decided).stream()
                .filter(s -> s.placing() != null && s.placing().tier().equals("优秀"))
                .count();
        long outside = decided.outcome().units().stream()
                .filter(u -> u.vetoes().stream().anyMatch(v -> v.getEffect() == VetoEffect.NOT_APPRAISED))
                .count();
        assertThat(best <= PlainPlacer.places(totals.size() - (int) outside, 30)
                        || !decided.found(Code.TIE_AT_TIER_LINE).isEmpty())
                .isTrue();
        for (int unit : vetoed) {
            if (unit < totals.size() && EFFECTS[effect].startsWith("处理=定为最低等次")) {
                assertThat(decided.tier("单位" + unit)).isEqualTo("合格");
            }
        }
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
