package kaoping.raised;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code that nothing can raise is dead: each has a scene that raises it. A new code is one more line in the scenes of its room. */
class EveryCodeIsRaisedTest {
    private static final Map<Code, Scene> SCENES = new EnumMap<>(Code.class);

    static {
        Stream.of(
                        FactsScenes.ALL,
                        ShelfScenes.ALL,
                        WorkbookScenes.ALL,
                        ReviewScenes.ALL,
                        ScoreScenes.ALL,
                        PlaceScenes.ALL,
                        ClaimScenes.ALL,
                        FormScenes.ALL)
                .flatMap(room -> room.entrySet().stream())
                .forEach(scene -> assertThat(SCENES.put(scene.getKey(), scene.getValue()))
                        .as("second scene for " + scene.getKey())
                        .isNull());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASceneThatRaisesIt(Code code) throws IOException {
        assertThat(SCENES)
                .as("nothing raises %s: add its scene to kaoping.raised, or delete the code", code)
                .containsKey(code);
        assertThat(SCENES.get(code).findings()).extracting(Finding::code).contains(code);
    }
}
