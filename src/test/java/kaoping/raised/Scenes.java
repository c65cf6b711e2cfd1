package kaoping.raised;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;

/** The scenes of all rooms, each played once. */
final class Scenes {
    private static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);
    private static final Map<Code, List<Finding>> PLAYED = new EnumMap<>(Code.class);

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
                .forEach(scene -> assertThat(ALL.put(scene.getKey(), scene.getValue()))
                        .as("second scene for " + scene.getKey())
                        .isNull());
    }

    private Scenes() {}

    /** What the scene of a code raises. */
    static synchronized List<Finding> findings(Code code) throws IOException {
        assertThat(ALL)
                .as("nothing raises %s: add its scene to kaoping.raised, or delete the code", code)
                .containsKey(code);
        if (!PLAYED.containsKey(code)) {
            PLAYED.put(code, List.copyOf(ALL.get(code).findings()));
        }
        return PLAYED.get(code);
    }
}
