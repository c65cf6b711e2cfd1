package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Votes and scores as submitted (评议). */
class RatingReadingTest {
    private static FactsReading read(String ratings) {
        return Given.json(
                "{\"jurisdiction\":\"500107\",\"policy\":\"p\",\"period\":\"2022\",\"units\":[{\"name\":\"甲\","
                        + "\"indicators\":[{\"name\":\"乙\",\"weight\":20,\"ratings\":" + ratings + "}]}]}");
    }

    private static List<Rating> ratings(String json) {
        FactsReading reading = read(json);
        assertThat(reading.findings()).isEmpty();
        return Objects.requireNonNull(reading.submission())
                .units()
                .get(0)
                .indicators()
                .get(0)
                .ratings();
    }

    private static List<String> faults(String json) {
        return read(json).findings().stream()
                .map(f -> f.code() + " " + f.place())
                .toList();
    }

    @Test
    void votesInWordsScoresAndOneScore() {
        List<Rating> ratings = ratings("[{\"rater\":\"群众\",\"votes\":{\"优\":12,\"良\":3}},"
                + "{\"rater\":\"部门\",\"scores\":[\"92\",\"88.5\"]},{\"rater\":\"领导\",\"score\":\"91.2\"}]");

        assertThat(ratings.get(0).votes()).isEqualTo(Map.of("优", 12, "良", 3));
        assertThat(ratings.get(1).scores()).containsExactly(new BigDecimal("92"), new BigDecimal("88.5"));
        assertThat(ratings.get(2).scores()).containsExactly(new BigDecimal("91.2"));
        assertThat(ratings.get(2).pointer()).isEqualTo("/units/0/indicators/0/ratings/2");
    }

    @Test
    void aCountIsAWholeNumberAndNotNegative() {
        assertThat(faults("[{\"rater\":\"群众\",\"votes\":{\"优\":-1,\"良\":1.5,\"中\":\"多\"}}]"))
                .containsExactly(
                        "FACT_NOT_A_NUMBER /units/0/indicators/0/ratings/0/votes/中",
                        "FACT_OUT_OF_RANGE /units/0/indicators/0/ratings/0/votes/优",
                        "FACT_OUT_OF_RANGE /units/0/indicators/0/ratings/0/votes/良");
    }

    @Test
    void aRaterHasAName() {
        assertThat(faults("[{\"score\":\"90\"},{\"rater\":\"\",\"score\":\"90\"},{\"rater\":\"群众\",\"weight\":1}]"))
                .containsExactly(
                        "FACT_MISSING /units/0/indicators/0/ratings/0/rater",
                        "FACT_MISSING /units/0/indicators/0/ratings/1/rater",
                        "FACT_UNKNOWN_FIELD /units/0/indicators/0/ratings/2/weight");
    }
}
