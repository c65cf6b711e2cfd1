package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standards that leave something open are asked about at its place, and give no row ({@code standards/asked.txt}, {@code forms.txt}). */
class AskedTest {
    static List<StandardTable> standards() {
        return StandardTable.open();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyQuestionNamesItsWords(StandardTable standard) {
        Reading reading = standard.reading();

        assertThat(reading.questions())
                .extracting(q -> q.kind() + " " + q.span().shown() + " “" + q.words() + "”")
                .isEqualTo(standard.questions());
        assertThat(reading.questions()).allSatisfy(question -> {
            assertThat(question.unclear()).isNotEmpty();
            assertThat(question.answer()).isNotEmpty();
            assertThat(standard.sentence()).contains(question.words());
        });
    }

    @ParameterizedTest
    @MethodSource("standards")
    void whatIsAskedAboutGivesNoRow(StandardTable standard) {
        assertThat(standard.reading().rows()).isEmpty();
        assertThat(standard.reading().words()).isEmpty();
    }

    @Test
    void aStandardThatIsBlankOrAnEssayIsAskedAboutAsAWhole() {
        assertThat(StandardReader.read("", Context.NONE).questions())
                .singleElement()
                .extracting(Question::kind)
                .isEqualTo(Question.Kind.MISSING);
        assertThat(StandardReader.read("完成得10分，".repeat(200), Context.NONE).questions())
                .singleElement()
                .extracting(Question::kind)
                .isEqualTo(Question.Kind.NOT_UNDERSTOOD);
    }
}
