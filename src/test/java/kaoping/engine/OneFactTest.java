package kaoping.engine;

import static kaoping.IndicatorDraft.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A jurisdiction's rule may hold two cells of one fact against each other: {@code src/test/rules/999997-zishen}. */
class OneFactTest {
    @BeforeAll
    static void compile() throws IOException {
        RuleCompiler.main(new String[] {"src/test/rules", "target/test-classes"});
    }

    private static IndicatorDraft named(String name, String section) {
        return indicator(name, "10").section(section).category("数量指标").actual("完成");
    }

    @Test
    void theFactIsHeldAgainstItself() {
        PolicyDraft policy = PolicyDraft.with("地区代码=999997")
                .row("评分", "计分方法=固定分", "得分=0")
                .row("核对", "核对项=二级指标不规范", "级别=警告", "用语=数量指标");
        UnitDraft form = UnitDraft.form(named("产出", "产出"), named("产出", "效益"), named("效益", "效益"));

        assertThat(policy.decide(form).found())
                .contains(
                        "LEVEL2_UNKNOWN /units/0/indicators/0/section", "LEVEL2_UNKNOWN /units/0/indicators/2/section")
                .doesNotContain("LEVEL2_UNKNOWN /units/0/indicators/1/section");
    }
}
