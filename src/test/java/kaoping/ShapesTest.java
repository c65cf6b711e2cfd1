package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All seventeen shapes of rules that printed policies use are there to be copied, each with a trial case that it decides. */
class ShapesTest {
    private static final List<Shapes.Shape> SHAPES = Shapes.all();

    @Test
    void noneIsMissing() {
        assertThat(SHAPES.stream().map(Shapes.Shape::number).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
    }

    @Test
    void eachDecidesInATrialCase() {
        assertThat(SHAPES)
                .allSatisfy(shape -> assertThat(shape.trials()).as(shape.row()).isNotEmpty());
    }
}
