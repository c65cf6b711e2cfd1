package kaoping.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.value.Grades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that speak of votes, and of ranks; none of them guesses. */
class RatingTypesTest {
    @Test
    void whatEachWordIsWorth() {
        Grades grades = RatingTypes.GRADES.read(Cell.text("优=100、弃权=不计")).value();

        assertThat(grades.find("优").orElseThrow().points()).isEqualByComparingTo("100");
        assertThat(grades.find("弃权").orElseThrow().points()).isNull();
        assertThat(grades.find("良")).isEmpty();
        assertThat(RatingTypes.GRADES.write(grades).shown()).isEqualTo("优=100、弃权=不计");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"优", "优=", "=100", "优＝100", "优=100,良=80", "优=100、", "优=100、优=90", "优=１00", "优 =100", "优=1e2"})
    void whatIsNotPlainIsRefused(String text) {
        assertThat(RatingTypes.GRADES.read(Cell.text(text)).trouble()).isEqualTo(Code.CELL_NOT_A_TALLY);
        assertThat(RatingTypes.VOTES.read(Cell.text(text)).trouble()).isEqualTo(Code.CELL_NOT_A_TALLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"优=-1", "优=1.5", "优=不计", "优=1000001"})
    void votesAreCounted(String text) {
        assertThat(RatingTypes.VOTES.read(Cell.text(text)).trouble()).isEqualTo(Code.CELL_NOT_A_TALLY);
        assertThat(RatingTypes.VOTES.read(Cell.text("优=12、良=0")).value()).isEqualTo(Map.of("优", 12, "良", 0));
    }

    @Test
    void oneScoreOrSeveral() {
        assertThat(RatingTypes.SCORES.read(Cell.number("91.2")).value()).isEqualTo(List.of(new BigDecimal("91.2")));
        assertThat(RatingTypes.SCORES.read(Cell.text("92、88.5")).value()).hasSize(2);
        assertThat(RatingTypes.SCORES.read(Cell.percent("0.9")).trouble()).isEqualTo(Code.CELL_NOT_A_TALLY);
        assertThat(RatingTypes.SCORES.read(Cell.text("92,88")).trouble()).isEqualTo(Code.CELL_NOT_A_TALLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥1 且 ≤3.5", "≥0", "≤-1", "前3名", "1-3", "≤30%"})
    void ranksAreWholeNumbersFromOne(String text) {
        assertThat(CellTypes.WHOLE_INTERVAL.read(Cell.text(text)).trouble()).isEqualTo(Code.CELL_NOT_AN_INTERVAL);
        assertThat(CellTypes.WHOLE_INTERVAL.read(Cell.text("≥1 且 ≤3")).value()).isNotNull();
    }

    @Test
    void aShareToReckonWithIsADecimal() {
        assertThat(CellTypes.PERCENT_RANGE.read(Cell.text("≥1/3 且 ≤2/3")).trouble())
                .isEqualTo(Code.CELL_NOT_AN_INTERVAL);
        assertThat(CellTypes.PERCENT_RANGE.read(Cell.text("≥30% 且 ≤60%")).value())
                .isNotNull();
        assertThat(CellTypes.PERCENT_INTERVAL.read(Cell.text("≥1/3 且 ≤2/3")).value())
                .isNotNull();
    }
}
