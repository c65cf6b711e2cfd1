package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 第几次: 第一次扣1分，第二次扣2分，第三次及以上每次扣5分. */
class TurnsTest {
    private static PolicyDraft notices(String... more) {
        return PolicyDraft.with()
                .row("加减分", cells("=1", "-1", more))
                .row("加减分", cells("=2", "-2", more))
                .row("加减分", cells("≥3", "-5", more));
    }

    private static String[] cells(String turn, String points, String... more) {
        List<String> cells = new java.util.ArrayList<>(List.of("事项=通报", "第几次=" + turn, "每件分值=" + points));
        cells.addAll(List.of(more));
        return cells.toArray(String[]::new);
    }

    private static UnitDraft base() {
        return unit("甲").points("基础", "90");
    }

    @ParameterizedTest(name = "{0} times: {1}")
    @CsvSource({"1, 89.00", "2, 87.00", "3, 82.00", "4, 77.00", "10, 47.00"})
    void oneAfterTheOther(int times, String total) {
        UnitDraft unit = base();
        for (int month = 1; month <= times; month++) {
            unit.entry("扣分", "通报", 1, "2023-%02d-01".formatted(month));
        }
        assertThat(notices().decide(unit).total("甲")).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} at once: {1}")
    @CsvSource({"1, 89.00", "2, 87.00", "3, 82.00", "4, 77.00", "10, 47.00"})
    void anEntryOfSeveralIsAsManyTimes(int pieces, String total) {
        assertThat(notices()
                        .decide(base().entry("扣分", "通报", pieces, "2023-01-01"))
                        .total("甲"))
                .isEqualTo(total);
    }

    @Test
    void theSentenceSaysWhichTime() {
        Decided decided =
                notices().decide(base().entry("扣分", "通报", 4, "2023-05-01").entry("扣分", "通报", 1, "2023-03-01"));

        assertThat(sentences(decided))
                .containsExactly(
                        "通报（第 1 次）：1 件 × -1 = -1 分", "通报（第 2 次）：1 件 × -2 = -2 分", "通报（第 3 至 5 次）：3 件 × -5 = -15 分");
        assertThat(decided.total("甲")).isEqualTo("72.00");
    }

    @Test
    void halfAPieceIsTheBeginningOfATime() {
        assertThat(sentences(notices()
                        .decide(base().entry("类型=扣分", "事项=通报", "件数=1.5").entry("类型=扣分", "事项=通报", "件数=2"))))
                .containsExactly(
                        "通报（第 1 次）：1 件 × -1 = -1 分",
                        "通报（第 2 次）：0.5 件 × -2 = -1 分",
                        "通报（第 2 次）：0.5 件 × -2 = -1 分",
                        "通报（第 3 至 4 次）：1.5 件 × -5 = -7.5 分");
    }

    @Test
    void byDateAndNotByTheOrderOfSubmission() {
        PolicyDraft policy = PolicyDraft.with()
                .row("加减分", "事项=通报", "情形=首都", "第几次==1", "每件分值=-3")
                .row("加减分", "事项=通报", "每件分值=-1");
        String[] late = {"类型=扣分", "事项=通报", "情形=首都", "日期=2023-08-01"};
        String[] early = {"类型=扣分", "事项=通报", "日期=2023-02-01"};

        assertThat(policy.decide(base().entry(late).entry(early)).total("甲")).isEqualTo("88.00");
        assertThat(policy.decide(base().entry(early).entry(late)).total("甲")).isEqualTo("88.00");
        assertThat(policy.decide(base().entry(late)).total("甲")).isEqualTo("87.00");
    }

    @Test
    void eachMatterEachKindAndEachUnitCountsForItself() {
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=通报、约谈", "第几次==1", "每件分值=-1")
                .row("加减分", "事项=通报、约谈", "第几次=≥2", "每件分值=-4")
                .decide(
                        base().entry("扣分", "通报", 1, "2023-01-01")
                                .entry("扣分", "约谈", 1, "2023-02-01")
                                .entry("加分", "通报", 1, "2023-01-01"),
                        unit("乙").points("基础", "90").entry("扣分", "通报", 1, "2023-03-01"));

        assertThat(decided.total("甲")).isEqualTo("88.00");
        assertThat(decided.total("乙")).isEqualTo("89.00");
        assertThat(decided.found(Code.ENTRY_SIGN)).hasSize(1);
    }

    @Test
    void whatIsOutsideThePeriodIsNoTime() {
        assertThat(notices()
                        .decide(base().entry("扣分", "通报", 1, "2022-12-31").entry("扣分", "通报", 1, "2023-01-01"))
                        .total("甲"))
                .isEqualTo("89.00");
    }

    @Test
    void whatIsNotProvenIsNoTimeWhereEveryRowWantsProof() {
        UnitDraft unit =
                base().entry("类型=扣分", "事项=通报", "日期=2023-01-01").entry("类型=扣分", "事项=通报", "日期=2023-02-01", "佐证材料=文件");
        Decided proven = notices("须有佐证=是").decide(unit);

        assertThat(proven.total("甲")).isEqualTo("89.00");
        assertThat(proven.found()).containsExactly("ENTRY_WITHOUT_EVIDENCE /units/0/entries/0/evidence");
        assertThat(notices().decide(unit).total("甲")).isEqualTo("87.00");
    }

    @Test
    void theSameCauseIsOneTime() {
        Decided decided = notices("就高=同一事由")
                .decide(base().entry("类型=扣分", "事项=通报", "日期=2023-01-01", "同一事由=环保督察")
                        .entry("类型=扣分", "事项=通报", "日期=2023-02-01", "同一事由=环保督察")
                        .entry("类型=扣分", "事项=通报", "日期=2023-03-01", "同一事由=秸秆禁烧"));

        // 同一事由的两次通报是一次：扣 1 分；秸秆禁烧是第二次，扣 2 分。
        assertThat(decided.total("甲")).isEqualTo("87.00");
        assertThat(decided.found()).containsExactly("ENTRY_SUPERSEDED /units/0/entries/1");
    }

    /** 去年的一次、没有佐证的一次不占号，也不给同一事由占号：秸秆禁烧是第一次，环保督察是第二次。 */
    @ParameterizedTest
    @CsvSource({"2022-12-31, 文件", "2023-01-01, ''"})
    void whatIsNoTimeKeepsNoNumberForItsCause(String date, String evidence) {
        String[] none = {"类型=扣分", "事项=通报", "日期=" + date, "同一事由=环保督察", "佐证材料=" + evidence};
        Decided decided = notices("就高=同一事由", "须有佐证=是")
                .decide(base().entry(none)
                        .entry("类型=扣分", "事项=通报", "日期=2023-02-01", "同一事由=秸秆禁烧", "佐证材料=文件")
                        .entry("类型=扣分", "事项=通报", "日期=2023-03-01", "同一事由=环保督察", "佐证材料=文件"));

        assertThat(sentences(decided)).containsExactly("通报（第 1 次）：1 件 × -1 = -1 分", "通报（第 2 次）：1 件 × -2 = -2 分");
        assertThat(decided.total("甲")).isEqualTo("87.00");
    }

    @Test
    void anEntryThatComesApartIsComparedAsAWhole() {
        Decided decided = notices("就高=同一事由")
                .decide(base().entry("类型=扣分", "事项=通报", "日期=2023-01-01", "同一事由=环保督察", "件数=2")
                        .entry("类型=扣分", "事项=通报", "日期=2023-02-01", "同一事由=环保督察"));

        assertThat(decided.total("甲")).isEqualTo("87.00");
        assertThat(decided.found()).containsExactly("ENTRY_SUPERSEDED /units/0/entries/1");
    }

    @Test
    void oneWithoutACauseIsNotAskedForItBecauseItComesApart() {
        assertThat(notices("就高=同一事由")
                        .decide(base().entry("扣分", "通报", 3, "2023-01-01"))
                        .found(Code.ENTRY_WITHOUT_ABOUT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "单项上限=6, 84.00",
        "年上限=5, 82.00",
        "月上限=4, 83.00",
    })
    void capsAreOfTheEntryAndOfTheRow(String cap, String total) {
        // 一项四次：1 + 2 + 10。单项上限 6 管整项；年上限、月上限管各行。
        assertThat(notices(cap)
                        .decide(base().entry("扣分", "通报", 4, "2023-01-01"))
                        .total("甲"))
                .isEqualTo(total);
    }

    @Test
    void withAStepAnEntryIsOneTimeHoweverMuchItSays() {
        PolicyDraft late = PolicyDraft.with()
                .row("加减分", "事项=逾期", "第几次==1", "每件分值=-0.5", "每=1", "不足一步=不足一步按一步")
                .row("加减分", "事项=逾期", "第几次=≥2", "每件分值=-1", "每=1", "不足一步=不足一步按一步");

        assertThat(sentences(
                        late.decide(base().entry("扣分", "逾期", 4, "2023-01-01").entry("扣分", "逾期", 3, "2023-06-01"))))
                .containsExactly(
                        "逾期（第 1 次）：4 ÷ 1，不足一步按一步取 4：4 × -0.5 = -2 分", "逾期（第 2 次）：3 ÷ 1，不足一步按一步取 3：3 × -1 = -3 分");
    }

    @Test
    void piecesThatCountLess() {
        // 前 10 篇每篇 1 分，第 11 篇起每篇 0.5 分，第 21 篇起不计。
        PolicyDraft news = PolicyDraft.with()
                .row("计件", "事项=信息", "第几次=≤10", "每件分值=1", "计入=信息")
                .row("计件", "事项=信息", "第几次=≥11 且 ≤20", "每件分值=0.5", "计入=信息")
                .row("计件", "事项=信息", "第几次=≥21", "每件分值=0", "计入=信息");

        assertThat(news.decide(unit("甲").entry("计件", "信息", 9, "2023-01-01").entry("计件", "信息", 16, "2023-02-01"))
                        .total("甲"))
                .isEqualTo("15.00");
    }

    @Test
    void aTimeForWhichThereIsNoRow() {
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=通报", "第几次==1", "每件分值=-1")
                .decide(base().entry("扣分", "通报", 2, "2023-01-01"));

        assertThat(decided.total("甲")).isEqualTo("89.00");
        assertThat(decided.says(Code.ENTRY_NO_ROW)).contains("“通报（第 2 次）”");
    }

    /** Whatever is submitted together: each piece is worth what the row for its number says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachPieceByItsNumber(long seed) {
        Random random = new Random(seed);
        for (int policy = 0; policy < 5; policy++) {
            int first = 1 + random.nextInt(3);
            int second = first + 1 + random.nextInt(4);
            int[] points = {1 + random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9)};
            RuleBook rules = PolicyDraft.with()
                    .row("加减分", "事项=通报", "第几次=≤" + first, "每件分值=-" + points[0])
                    .row("加减分", "事项=通报", "第几次=>" + first + " 且 ≤" + second, "每件分值=-" + points[1])
                    .row("加减分", "事项=通报", "每件分值=-" + points[2])
                    .rules();
            for (int i = 0; i < 10; i++) {
                UnitDraft unit = unit("甲").points("基础", "1000");
                int times = 0;
                int entries = random.nextInt(6);
                for (int entry = 0; entry < entries; entry++) {
                    int pieces = 1 + random.nextInt(5);
                    times += pieces;
                    unit.entry("扣分", "通报", pieces, "2023-%02d-01".formatted(1 + random.nextInt(12)));
                }
                int lost = 0;
                for (int time = 1; time <= times; time++) {
                    lost += time <= first ? points[0] : time <= second ? points[1] : points[2];
                }
                assertThat(PolicyDraft.decide(rules, unit).total("甲")).isEqualTo(1000 - lost + ".00");
            }
        }
    }

    private static List<String> sentences(Decided decided) {
        return decided.unit("甲").points().stream()
                .map(p -> p.item().name() + "：" + p.formula())
                .toList();
    }
}
