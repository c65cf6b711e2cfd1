package kaoping.adjust;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.report.AnswerWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 处理: 最高评为, 不计分定为最低等次, 不参加评定, 扣分, and several vetoes on one unit; 否决次序 and 名额基数. */
class EffectTest {
    /** One place for 优秀, two for 良好; 甲 would be first of five. */
    private static PolicyDraft policy(String... settings) {
        return PolicyDraft.with(settings)
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=2")
                .row("等次", "等次=合格", "其余=是")
                .row("等次", "等次=不合格", "名额比例=20%");
    }

    private static Decided after(PolicyDraft policy) {
        return policy.decide(
                total("甲", "95").veto("事故"), total("乙", "90"), total("丙", "85"), total("丁", "80"), total("戊", "75"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "处理=最高评为, 等次=良好, 甲良好 乙良好 丙良好 丁合格 戊不合格",
        "处理=最高评为, 等次=合格, 甲合格 乙良好 丙良好 丁合格 戊不合格",
        "处理=最高评为, 等次=优秀, 甲优秀 乙良好 丙良好 丁合格 戊不合格",
        "处理=不得评为, 等次=良好, 甲优秀 乙良好 丙良好 丁合格 戊不合格",
        "处理=定为最低等次, 名额顺延=否, 甲不合格 乙良好 丙良好 丁合格 戊不合格",
        "处理=不参加评定, 依据=x, 乙优秀 丙良好 丁良好 戊不合格 甲",
        "处理=不计分定为最低等次, 依据=x, 乙优秀 丙良好 丁良好 戊合格 甲不合格",
    })
    void whatItDoes(String effect, String more, String tiers) {
        assertThat(after(policy().row("一票否决", "事项=事故", effect, more)).tiers()).isEqualTo(tiers);
    }

    @Test
    void withoutTotalAndRankBehindAllOthers() throws IOException {
        Decided decided = after(policy().row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .row("名单", "名单=批评", "取=后几名", "数量=2")
                .row("名单", "名单=表扬", "取=前几名", "数量=5"));

        assertThat(decided.ranks()).isEqualTo("乙1 丙2 丁3 戊4 甲0");
        assertThat(decided.placing("甲").line()).isEqualTo("不计总分和名次；因“事故”不计分定为最低等次");
        assertThat(decided.list("批评", "")).containsExactly("甲", "戊");
        assertThat(decided.list("表扬", "")).containsExactly("乙", "丙", "丁", "戊");
        assertThat(answer(decided))
                .contains("\"name\":\"甲\",\"group\":\"\",\"total\":null,\"rank\":null,\"tier\":\"不合格\"")
                .contains("{\"name\":\"甲\",\"total\":null,\"rank\":null}");
    }

    @Test
    void takingNoPart() throws IOException {
        Decided decided = after(policy().row("一票否决", "事项=事故", "处理=不参加评定")
                .row("名单", "名单=批评", "取=后几名", "数量=1")
                .row("名单", "名单=全部", "总分=≥0"));

        assertThat(decided.list("批评", "")).containsExactly("戊");
        assertThat(decided.list("全部", "")).containsExactly("乙", "丙", "丁", "戊");
        assertThat(answer(decided)).contains("\"total\":\"95.00\"", "\"rank\":null,\"tier\":null");
        assertThat(decided.found()).containsExactly("VETOED /units/0/entries/0");
    }

    @Test
    void aUnitWithNothingToScoreStillGetsTheLowestTier() {
        Decided decided = policy().row("评分", "计分方法=按完成比例")
                .row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .decide(
                        unit("甲")
                                .with(kaoping.IndicatorDraft.indicator("就业率", "5")
                                        .target("≥", "90"))
                                .veto("事故"),
                        total("乙", "90"));

        assertThat(decided.tiers()).isEqualTo("乙优秀 甲不合格");
    }

    private static String answer(Decided decided) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(decided.outcome(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void pointsOffTheTotalBeforeTheRanking() {
        Decided decided = PolicyDraft.with()
                .row("一票否决", "事项=事故", "处理=扣分", "扣分=7.5")
                .row("一票否决", "事项=通报", "处理=扣分", "扣分=2")
                .row("一票否决", "事项=瞒报", "处理=总分定为", "总分=60")
                .decide(
                        total("甲", "95").veto("事故").veto("通报"),
                        total("乙", "90"),
                        total("丙", "62").veto("瞒报").veto("事故"),
                        total("丁", "80").veto("瞒报").veto("事故"));

        assertThat(decided.total("甲")).isEqualTo("85.50");
        assertThat(decided.ranks()).isEqualTo("乙1 甲2 丁3 丙4");
        assertThat(decided.total("丁")).isEqualTo("60.00");
        assertThat(decided.total("丙")).isEqualTo("54.50");
    }

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @CsvSource({
        "降一等次, 降一等次, 良好",
        "降一等次, 不得评为优秀, 良好",
        "降一等次, 不得评为良好, 合格",
        "不得评为优秀, 不得评为良好, 合格",
        "最高评为合格, 降一等次, 合格",
        "最高评为良好, 不得评为良好, 合格",
        "定为最低等次, 降一等次, 不合格",
        "不参加评定, 定为最低等次, ''",
        "不参加评定, 不计分定为最低等次, 不合格",
    })
    void ofSeveralTheStrictestAndTheyDoNotAddUp(String one, String other, String tier) {
        PolicyDraft policy = policy();
        row(policy, "事故", one);
        row(policy, "通报", other);
        Decided decided = policy.decide(
                total("甲", "95").veto("事故").veto("通报"),
                total("乙", "90"),
                total("丙", "85"),
                total("丁", "80"),
                total("戊", "75"));

        assertThat(decided.tier("甲")).isEqualTo(tier);
        assertThat(decided.unit("甲").vetoes()).hasSize(2);
        if (!tier.isEmpty()) {
            assertThat(decided.placing("甲").line()).contains("；因“事故”" + one).contains("；因“通报”" + other);
        }
    }

    private static void row(PolicyDraft policy, String matter, String effect) {
        boolean named = effect.startsWith("不得评为") || effect.startsWith("最高评为");
        String does = named ? effect.substring(0, 4) : effect;
        policy.row("一票否决", "事项=" + matter, "处理=" + does, named ? "等次=" + effect.substring(4) : "依据=第五条");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "否决次序=先否决后定名额, 依据=x, 乙优秀, 先否决后定名额，空出的名额顺延",
        "否决次序=先定名额后否决, 依据=x, 乙良好, 先定名额后否决，空出的名额不顺延",
        "否决次序=先否决后定名额, 名额顺延=否, 乙良好, 先定名额后否决，空出的名额不顺延",
        "否决次序=先定名额后否决, 名额顺延=是, 乙优秀, 先否决后定名额，空出的名额顺延",
    })
    void theOrderOfVetoAndQuota(String setting, String cell, String second, String says) {
        Decided decided = after(policy(setting).row("一票否决", "事项=事故", "处理=定为最低等次", cell));

        assertThat("乙" + decided.tier("乙")).isEqualTo(second);
        assertThat(decided.placing("甲").line()).endsWith("；因“事故”定为最低等次，" + says);
    }

    @Test
    void withoutAWordOfTheOrderNothingIsSaidOfIt() {
        assertThat(after(policy().row("一票否决", "事项=事故", "处理=定为最低等次"))
                        .placing("甲")
                        .line())
                .endsWith("；因“事故”定为最低等次");
    }

    /** Ten submitted, one of them not scored yet, one without a score by a veto. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', 3", "名额基数=本类全部单位, 3", "名额基数=参加排名的单位, 2"})
    void whatAShareIsAShareOf(String base, int places) {
        PolicyDraft policy = (base.isEmpty() ? PolicyDraft.with() : PolicyDraft.with(base))
                .row("评分", "计分方法=按完成比例")
                .row("等次", "等次=优秀", "名额比例=30%", "名额取整=舍去")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .row("一票否决", "事项=新设", "处理=不参加评定");
        UnitDraft[] units = new UnitDraft[base.isEmpty() ? 11 : 12];
        for (int i = 0; i < 9; i++) {
            units[i] = total("单位" + i, String.valueOf(90 - i));
        }
        units[9] = total("末", "50").veto("事故");
        units[10] = total("新", "99").veto("新设");
        if (!base.isEmpty()) {
            units[11] =
                    unit("缓").with(kaoping.IndicatorDraft.indicator("就业率", "5").target("≥", "90"));
        }
        Decided decided = policy.decide(units);

        assertThat(decided.outcome().units().stream()
                        .filter(u -> u.standing() != null && u.standing().placing() != null)
                        .filter(u -> u.standing().placing().tier().equals("优秀")))
                .hasSize(places);
    }
}
