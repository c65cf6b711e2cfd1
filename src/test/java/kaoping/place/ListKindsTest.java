package kaoping.place;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 名单 by share, by tier, by total; and what becomes of vetoed units on it. */
class ListKindsTest {
    private static final UnitDraft[] FIVE = {
        total("甲", "95"), total("乙", "90"), total("丙", "85"), total("丁", "80"), total("戊", "70")
    };

    private static PolicyDraft policy(String... cells) {
        return PolicyDraft.with()
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格", "总分=<80")
                .row("名单", Stream.concat(Stream.of("名单=榜"), Stream.of(cells)).toArray(String[]::new));
    }

    private static String listed(Decided decided) {
        return String.join("", decided.list("榜", ""));
    }

    /** They have no total and no rank: neither their points nor their names put one before the other. */
    @Test
    void whoIsPlacedLastWithoutPointsIsNotToldApartByKeys() {
        Decided decided = PolicyDraft.with("次序键=得分", "线上并列=按次序键")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .row("名单", "名单=榜", "取=后几名", "数量=1")
                .decide(
                        total("甲", "95"),
                        total("乙", "90").veto("事故"),
                        total("丙", "85").veto("事故"));

        assertThat(listed(decided)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "取=前几名, 比例=30%, 比例取整=四舍五入, 甲乙",
        "取=前几名, 比例=30%, 比例取整=舍去, 甲",
        "取=后几名, 比例=30%, 比例取整=进一, 戊丁",
        "取=前几名, 比例=100%, 依据=x, 甲乙丙丁戊",
        "取=前几名, 比例=0%, 依据=x, ''",
        "等次=优秀, 依据=x, 依据=x, 甲乙",
        "等次=优秀、合格, 依据=x, 依据=x, 甲乙戊",
        "等次=良好, 取=后几名, 数量=1, 丁",
        "等次=良好, 取=后几名, 依据=x, 丁丙",
        "总分=≥85, 依据=x, 依据=x, 甲乙丙",
        "总分=≥85, 取=前几名, 数量=2, 甲乙",
        "总分=<85, 取=后几名, 数量=3, 戊丁",
        "总分=≥85, 等次=良好, 依据=x, 丙",
        "总分=≥99, 取=前几名, 数量=3, ''",
    })
    void whoIsOnIt(String one, String two, String three, String names) {
        Decided decided = policy(one, two, three).decide(FIVE);

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void theCellThatSaysHowManyOrWhich() {
        assertThat(policy("等次=优秀").decide(FIVE).outcome().lists().get(0).place())
                .isEqualTo("draft.xlsx!名单!G2");
        assertThat(policy("取=前几名", "比例=30%")
                        .decide(FIVE)
                        .outcome()
                        .lists()
                        .get(0)
                        .place())
                .isEqualTo("draft.xlsx!名单!E2");
    }

    private static Decided vetoed(String effect, String end, int count, String... cells) {
        UnitDraft[] units = {
            total("甲", "95"), total("乙", "90").veto("事故"), total("丙", "85"), total("丁", "80"), total("戊", "70")
        };
        String[] row = Stream.concat(Stream.of("取=" + end, "数量=" + count), Stream.of(cells))
                .toArray(String[]::new);
        return policy(row).row("一票否决", "事项=事故", effect).decide(units);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "前几名, 照列, 甲乙丙",
        "前几名, 不列并顺延, 甲丙丁",
        "前几名, 不列不顺延, 甲丙",
        "后几名, 照列, 戊丁丙",
        "后几名, 不列并顺延, 戊丁丙",
    })
    void vetoedUnits(String end, String vetoed, String names) {
        Decided decided = vetoed("处理=定为最低等次", end, 3, "被否决的=" + vetoed);

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.found()).containsExactly("VETOED /units/1/entries/0");
    }

    @Test
    void withoutAWordOnVetoedUnitsTheAnswerAsks() {
        Decided decided = vetoed("处理=定为最低等次", "前几名", 3);

        assertThat(listed(decided)).isEqualTo("甲乙丙");
        assertThat(decided.says(Code.LISTED_VETOED)).isEqualTo("全部单位：“乙”有一票否决（事故），仍列入名单“榜”；方案没有写明是否照列");
    }

    @Test
    void nobodyAsksAboutAListOfTheLast() {
        assertThat(vetoed("处理=定为最低等次", "后几名", 4).found(Code.LISTED_VETOED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "被否决的=照列, 名额顺延=否, '', 甲丙",
        "被否决的=照列, 名额顺延=是, '', 甲丙丁",
        "被否决的=不列不顺延, 名额顺延=是, '', 甲丙",
        "被否决的=不列并顺延, 名额顺延=否, '', 甲丙丁",
        "被否决的=照列, 依据=x, 先否决后定名额, 甲丙丁",
        "被否决的=照列, 依据=x, 先定名额后否决, 甲丙",
    })
    void aVetoThatKeepsOffThisList(String list, String release, String order, String names) {
        PolicyDraft policy = (order.isEmpty() ? PolicyDraft.with() : PolicyDraft.with("否决次序=" + order))
                .row("名单", "名单=榜", "取=前几名", "数量=3", list)
                .row("一票否决", "事项=事故", "处理=不上名单", "不上名单=榜、别的榜", release);
        Decided decided =
                policy.decide(total("甲", "95"), total("乙", "90").veto("事故"), total("丙", "85"), total("丁", "80"));

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“乙”因“事故”适用一票否决：不列入名单“榜、别的榜”");
    }

    @Test
    void beingKeptOffOneListIsNoVetoOnAnother() {
        Decided decided = PolicyDraft.with()
                .row("名单", "名单=榜", "取=前几名", "数量=1", "被否决的=不列并顺延")
                .row("名单", "名单=先进", "取=前几名", "数量=1", "被否决的=不列并顺延")
                .row("一票否决", "事项=通报", "处理=不上名单", "不上名单=先进")
                .decide(total("甲", "95").veto("通报"), total("乙", "90"));

        assertThat(decided.list("榜", "")).containsExactly("甲");
        assertThat(decided.list("先进", "")).containsExactly("乙");
    }

    /** 乙 and 丙 are level at the line of two places; 乙 is vetoed. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "全部纳入, 照列, 甲丙乙, 1",
        "全部纳入, 不列并顺延, 甲丙, 0",
        "全部纳入, 不列不顺延, 甲丙, 1",
        "全部不纳入, 照列, 甲, 1",
        "全部不纳入, 不列并顺延, 甲丙, 0",
        "全部不纳入, 不列不顺延, 甲, 1",
        "停下核定, 照列, 甲, 1",
        "停下核定, 不列并顺延, 甲丙, 0",
        "停下核定, 不列不顺延, 甲, 1",
        "按次序键, 照列, 甲, 1",
        "按次序键, 不列并顺延, 甲丙, 0",
        "按次序键, 不列不顺延, 甲, 1",
    })
    void aTieAtTheLineOfWhichOneIsVetoed(String ties, String vetoed, String names, int reported) {
        Decided decided = PolicyDraft.with("线上并列=" + ties)
                .row("名单", "名单=榜", "取=前几名", "数量=2", "被否决的=" + vetoed)
                .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀")
                .decide(total("甲", "95"), total("乙", "90").veto("事故"), total("丙", "90"), total("丁", "80"));

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.found(Code.TIE_AT_LIST_LINE)).hasSize(reported);
    }

    @Test
    void unitsWithoutATotalAreLevelAtTheLineOfTheLast() {
        Decided decided = PolicyDraft.with("线上并列=停下核定")
                .row("名单", "名单=榜", "取=后几名", "数量=1")
                .row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .decide(total("甲", "95").veto("事故"), total("乙", "90").veto("事故"), total("丙", "90"));

        assertThat(listed(decided)).isEmpty();
        assertThat(decided.found(Code.TIE_AT_LIST_LINE)).hasSize(1);
    }
}
