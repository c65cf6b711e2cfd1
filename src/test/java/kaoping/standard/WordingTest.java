package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.facts.Value;
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

    @Test
    void whatIsTakenFromElsewhereIsSaid() {
        Reading weeks = StandardReader.read("一季度前完成得10分，每延迟一周扣1分，扣完为止", context(Relation.QUALITATIVE, "", ""));

        assertThat(weeks.taken()).contains("“1周”读作 7 天", "“一季度前”读作过完以前，因为考评期间 2026 从它开始", "“一季度”读作 2026-03-31");
    }
}
