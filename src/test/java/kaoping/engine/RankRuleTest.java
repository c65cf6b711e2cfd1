package kaoping.engine;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.report.AnswerWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example of rules.md: {@code src/test/rules/999998-paixu} ranks towns by the sum of two ranks. */
class RankRuleTest {
    private static final UnitDraft[] TOWNS = {
        town("甲", "60", "5"), town("乙", "50", "30"), town("丙", "40", "20"), town("丁", "10", "10")
    };

    @BeforeAll
    static void compile() throws IOException {
        RuleCompiler.main(new String[] {"src/test/rules", "target/test-classes"});
    }

    private static UnitDraft town(String name, String volume, String growth) {
        return unit(name).in("乡镇").points("总量", volume).points("增幅", growth);
    }

    private static PolicyDraft policy() {
        return PolicyDraft.with("地区代码=999998", "线上并列=全部不纳入")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=合格", "其余=是")
                .row("名单", "名单=表扬", "取=前几名", "数量=2");
    }

    @Test
    void townsStandInTheOrderOfTheSumOfTheirRanks() {
        Decided decided = policy().decide(TOWNS);

        assertThat(decided.ranks()).isEqualTo("乙1 丙2 甲2 丁4");
        assertThat(decided.tiers()).isEqualTo("乙优秀 丙合格 甲合格 丁合格");
        assertThat(decided.placing("乙").line()).isEqualTo("固定名额 1 个，总分 80.00，总量第 2 名、增幅第 1 名，名次之和 3，列第 1 名");
        assertThat(decided.placing("丁").missing()).isNull();
    }

    @Test
    void tiesNameWhatIsEqual() {
        Decided decided = policy().decide(TOWNS);

        assertThat(decided.found(Code.TIE_BY_ORDER))
                .extracting(finding -> finding.message())
                .containsExactly("乡镇：丙、甲 排序用的数同为 5：丙第 2 名、甲第 2 名", "乡镇：丙、甲 排序用的数同为 5：名单“表扬”的界线落在它们中间，按“全部不纳入”处理");
        assertThat(decided.list("表扬", "乡镇")).containsExactly("乙");
        assertThat(decided.found(Code.TIE)).isEmpty();
    }

    @Test
    void othersStandInTheOrderOfTheirTotals() {
        Decided decided = policy().decide(
                        unit("财政局").in("部门").points("总量", "90"),
                        unit("审计局").in("部门").points("总量", "95"));

        assertThat(decided.ranks()).isEqualTo("审计局1 财政局2");
        assertThat(decided.placing("审计局").line()).isEqualTo("固定名额 1 个，总分 95.00 列第 1 名");
    }

    @Test
    void theAnswerSaysWhatOrdered() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(policy().decide(TOWNS).outcome(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"order\":\"总量第 2 名、增幅第 1 名，名次之和 3\"");
    }

    @Test
    void theExamplePassesTheGate() throws IOException {
        assertThat(RuleFolder.at(Path.of("src/test/rules")))
                .allSatisfy(folder -> assertThat(folder.findings()).isEmpty());
    }
}
