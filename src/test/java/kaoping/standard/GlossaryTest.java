package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what nobody wants one, and of what everybody wants more ({@code glossary.txt}). */
class GlossaryTest {
    @ParameterizedTest
    @ValueSource(strings = {"缺陷", "公文错别字", "工单签收超时", "隐患未整改", "督办事项未按时办结", "信访答复意见书出具不规范", "通报批评"})
    void nobodyWantsOne(String words) {
        assertThat(Glossary.isUnwanted(words)).isTrue();
        assertThat(Glossary.isWelcome(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息采用", "省级表彰", "通报表扬"})
    void everybodyWantsMore(String words) {
        assertThat(Glossary.isWelcome(words)).isTrue();
        assertThat(Glossary.isUnwanted(words)).isFalse();
    }

    /** What has the word of neither, and what has the words of both. */
    @ParameterizedTest
    @ValueSource(strings = {"红色工单", "未成年人保护工作", "问题整改", "督办件", "未采用", "", "会议"})
    void isNotDecidedByTheWordsAlone(String words) {
        assertThat(Glossary.isUnwanted(words)).isFalse();
        assertThat(Glossary.isWelcome(words)).isFalse();
    }

    @Test
    void howMuchWasDoneIsNotWhatWasDone() {
        assertThat(Glossary.isDegree("基本")).isTrue();
        assertThat(Glossary.isDegree("危房改造任务基本")).isTrue();
        assertThat(Glossary.isDegree("危房改造")).isFalse();
    }
}
