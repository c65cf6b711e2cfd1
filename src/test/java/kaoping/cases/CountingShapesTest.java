package kaoping.cases;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.Test;

/** The workbook of shapes for 计件 and 加减分: the sentences that the guide quotes are those that come out. */
class CountingShapesTest {
    private static final RuleBook SHAPES = Shelf.open(Path.of("decision-tables"))
            .find(new PolicyId("000000", "shapes-counting", "2023"))
            .rules();

    private static UnitDraft year() {
        return unit("示例单位")
                .entry("类型=计件", "事项=信息采用", "级别=国家级", "情形=单篇")
                .entry("类型=计件", "事项=信息采用", "级别=省级", "情形=单篇", "件数=3", "批示=省级领导")
                .entry("类型=计件", "事项=信息采用", "级别=国家级", "情形=单篇", "批示=国家级领导")
                .entry("类型=计件", "事项=信息报送", "件数=7", "日期=2023-01-31")
                .entry("类型=计件", "事项=信息报送", "件数=6", "日期=2023-02-01")
                .entry("类型=计件", "事项=信息报送", "件数=6", "日期=2023-03-31")
                .entry("类型=计件", "事项=引进资金", "件数=2999.5")
                .entry("类型=计件", "事项=争取资金", "件数=2250")
                .entry("类型=计件", "事项=材料迟报", "件数=2", "日期=2023-06-01")
                .entry("类型=计件", "事项=材料迟报", "日期=2023-02-01")
                .entry("事项=表彰", "级别=省级", "同一事由=文明城市创建", "日期=2023-05-01", "佐证材料=文")
                .entry("事项=表彰", "级别=国家级", "同一事由=文明城市创建", "日期=2023-11-01", "佐证材料=文")
                .entry("事项=表彰", "级别=国家级", "同一事由=双拥", "日期=2023-11-05", "佐证材料=文")
                .entry("事项=表彰", "级别=市级", "同一事由=双拥")
                .entry("事项=技能竞赛", "情形=三等奖", "日期=2023-05-01")
                .entry("事项=技能竞赛", "情形=一等奖", "日期=2023-05-01")
                .entry("事项=典型经验", "件数=3")
                .entry("类型=扣分", "事项=文电差错", "件数=3", "日期=2023-02-01")
                .entry("类型=扣分", "事项=会议缺席", "件数=2", "日期=2023-03-01");
    }

    @Test
    void theGuideQuotesWhatComesOut() throws IOException {
        String guide = Files.readString(Path.of("src/docs/guide.zh.md"));
        Decided decided = PolicyDraft.decide(SHAPES, year());

        assertThat(decided.unit("示例单位").points().stream()
                        .filter(p -> !p.item().getMatter().matches("技能竞赛|文电差错"))
                        .map(p -> "> " + p.item().name() + "：" + p.formula() + "\n"))
                .hasSize(14)
                .allSatisfy(sentence -> assertThat(guide).contains(sentence));
        assertThat(decided.outcome().findings().stream()
                        .filter(f -> f.code() == Code.ENTRY_SUPERSEDED || f.code() == Code.ENTRY_WITHOUT_EVIDENCE)
                        .map(Finding::message))
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(guide).contains(sentence));
    }
}
