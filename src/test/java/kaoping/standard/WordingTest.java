package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.facts.Value;
import kaoping.value.Labelled;
import kaoping.value.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same meaning in other words gives the same rows, another meaning never the same silently. */
class WordingTest {
    private static final Context HIGH = context(Relation.AT_LEAST, "95", "%");

    static List<StandardTable> standards() {
        return StandardTable.clear();
    }

    private static Context context(Relation relation, String target, String measure) {
        return new Context("", measure, relation, Value.read(target), BigDecimal.TEN, "2026", null);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void fullWidthSignsAreTheSame(StandardTable standard) {
        String wide = standard.sentence()
                .chars()
                .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(StandardTable.shown(
                        StandardReader.read(wide, standard.context()).rows()))
                .isEqualTo(standard.rows());
    }

    @ParameterizedTest
    @CsvSource({"不低于95%得10分, 达95%得10分", "至少95%得10分, 不少于95%得10分", "低于80%不得分, 达不到80%不得分", "低于80%不得分, 未达到80%不得分"})
    void synonymsAreTheSame(String one, String other) {
        String rest = one.contains("不得分") ? "，其余得10分" : "，否则不得分";

        List<String> rows =
                StandardTable.shown(StandardReader.read(one + rest, HIGH).rows());

        assertThat(rows).hasSize(2);
        assertThat(StandardTable.shown(StandardReader.read(other + rest, HIGH).rows()))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"以内, ≤5", "之内, ≤5", "内, ≤5", "以下, ≤5", "（含）以内, ≤5", "（不含）以内, <5"})
    void theEndsOfARangeAreAsTheWordsSay(String side, String interval) {
        Reading reading = StandardReader.read("5次" + side + "得10分，否则不得分", context(Relation.AT_MOST, "5", "次"));

        assertThat(StandardTable.shown(reading.rows())).first().isEqualTo("实际值=" + interval + " 计分方法=固定分 得分=10");
    }

    @Test
    void eachStandardInACellIsNamedWithItsReading() {
        Reading reading = StandardReader.read("1.按计划完成得6分，否则不得分；2.资料齐全得4分，否则不得分", HIGH);

        assertThat(reading.questions())
                .extracting(Question::unclear)
                .containsExactly("这一格写了 2 项标准，这是第 1 项，读作：达标得满分，否则不得分", "这一格写了 2 项标准，这是第 2 项，读作：资料齐全得4分；其余不得分");
        assertThat(reading.questions())
                .extracting(Question::answer)
                .containsExactly("表格分成 2 行，这一项单独一行，分值 6 分", "表格分成 2 行，这一项单独一行，分值 4 分");
    }

    @Test
    void aSecondDeductionIsSentToTheSheetThatCountsIt() {
        Reading reading = StandardReader.read("未达进度扣2分；每处缺陷扣1分", HIGH);

        assertThat(reading.questions()).singleElement().satisfies(question -> {
            assertThat(question.unclear()).contains("“未达进度扣2分”", "“每处缺陷扣1分”");
            assertThat(question.answer()).isEqualTo("这一句只留“未达进度扣2分”，“每处缺陷扣1分”另用一行计件");
        });
    }

    /** 红色工单 is not in the glossary: whoever wrote the sentence says it, or the form's relation does. */
    @Test
    void whetherMoreOfItIsBetterIsAskedAndAnsweredByTheRelation() {
        String sentence = "红色工单每件扣1分，扣完为止";

        Reading asked = StandardReader.read(sentence, context(Relation.QUALITATIVE, "无", "件"));
        Reading answered = StandardReader.read(sentence, context(Relation.AT_MOST, "0", "件"));

        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.words()).isEqualTo("红色工单");
            assertThat(question.unclear()).isEqualTo("“红色工单”越多越好还是越少越好没有说");
            assertThat(question.answer()).contains("每发生一件", "关系填 ≤、目标值填 0", "每少一件");
        });
        assertThat(StandardTable.shown(answered.rows())).containsExactly("计分方法=逐档扣分 起扣点=0 每=1 步长单位=数值 扣分=1");
    }

    /** What is shown back is a sentence that whoever wrote the standard confirms at a glance. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "达95%以上得10分，每下降1%扣0.5分 | ≥ | 95 | % | 达到95%得满分，每下降1个百分点扣0.5分，扣完为止",
                "80%（含）-95%得8分，达95%以上得10分，低于80%不得分 | ≥ | 95 | % | 达到80%且低于95%得8分；达到95%得10分；低于80%不得分",
                "达目标值得10分，每少1次扣1分 | ≥ | 4 | 次 | 每少1次扣1分，扣完为止",
                "每超过1万元扣0.5分 | ≤ | 30 | 万元 | 每超过目标值1万元扣0.5分，扣完为止",
                "每低于目标值1%扣0.5分 | ≥ | 500 | 万元 | 每低于目标值1%扣0.5分，扣完为止",
                "每发生一起扣2分 | ≤ | 0 | 起 | 未发生得满分，每发生1起扣2分，扣完为止",
                "错别字每处扣0.5分 | 定性 | 无 | '' | 无得满分；从第1处起，每处扣0.5分，扣完为止",
                "第3次起每次扣1分 | ≤ | 0 | 次 | 前2次不扣分，从第3次起，每次扣1分，扣完为止",
                "无事故得10分，发生1起不得分 | ≤ | 0 | 起 | 未发生得10分；发生1起及以上不得分",
                "每开展1次得2分 | ≥ | 5 | 次 | 每完成1次得2分，最高10分",
                "完成任务得满分，每超1家加1分，最多加3分，否则按比例得分 | ≥ | 5 | 家 | 按完成比例得分，每超出1家加1分，最多加3分",
                "6月底前报送得10分，逾期不得分 | 定性 | '' | '' | 2026年6月30日前完成得10分，逾期不得分",
                "6月底前报送得10分，每推迟1周扣1分 | 定性 | '' | '' | 2026年6月30日前完成得满分，每推迟1周扣1分，扣完为止",
                "较好得8-10分，一般得5-7分，差不得分 | 定性 | '' | '' | 较好得8-10分；一般得5-7分；差不得分",
                "前3名得10分，第4-6名得8分，其余不得分 | ≤ | 3 | 名 | 前3名得10分；第4-6名得8分；其余不得分"
            })
    void whatIsShownBackReadsLikeThePrintedPage(
            String sentence, String relation, String target, String measure, String words) {
        Relation known = Labelled.find(Relation.class, relation).orElseThrow();

        Reading reading = StandardReader.read(sentence, context(known, target, measure));

        assertThat(String.join("；", reading.words())).isEqualTo(words);
    }

    @Test
    void whatIsTakenFromElsewhereIsSaid() {
        Reading weeks = StandardReader.read("一季度前完成得10分，每延迟一周扣1分，扣完为止", context(Relation.QUALITATIVE, "", ""));

        assertThat(weeks.taken()).contains("“1周”读作 7 天", "“一季度前”读作过完以前，因为考评期间 2026 从它开始", "“一季度”读作 2026-03-31");
    }
}
