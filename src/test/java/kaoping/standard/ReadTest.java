package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.score.ScoreSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standards as counties print them become the rows that staff would write ({@code standards/read.txt}, {@code forms.txt}). */
class ReadTest {
    static List<StandardTable> standards() {
        return StandardTable.clear();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theRowsAreThoseThatStaffWouldWrite(StandardTable standard) {
        Reading reading = standard.reading();

        assertThat(reading.questions()).isEmpty();
        assertThat(StandardTable.shown(reading.rows())).isEqualTo(standard.rows());
        assertThat(reading.rows())
                .allSatisfy(row -> assertThat(row.get(ScoreSheet.BASIS)).isEqualTo(standard.sentence()));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void whatIsShownBackReadsToTheSameRows(StandardTable standard) {
        Reading first = standard.reading();
        Reading again = StandardReader.read(String.join("；", first.words()), standard.context());

        assertThat(again.questions()).as(first.words().toString()).isEmpty();
        assertThat(StandardTable.shown(again.rows())).isEqualTo(standard.rows());
    }

    @Test
    void aStepThatTheSentenceLeavesOpenIsLeftToThePolicyAndSaidSo() {
        Reading reading = StandardReader.read("每推迟10天扣1分，扣完为止", Context.NONE);

        assertThat(reading.taken()).contains("不足一步怎样算没有写，照方案说明表的“不足一步”");
        assertThat(reading.rows().get(0).get(ScoreSheet.PARTIAL)).isNull();
    }
}
