package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kaoping.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a submission is damaged, reading it answers with facts or with findings, never with an exception. */
class MutationTest {
    static List<Path> facts() {
        return Cases.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void damagedSubmissions(Path file) {
        byte[] sound = Cases.bytes(file);
        Random random = new Random(sound.length);
        for (int i = 0; i < 300; i++) {
            FactsReading reading = FactsReader.read(damaged(sound, random));
            boolean refused = reading.findings().stream().anyMatch(Finding::isError);
            assertThat(reading.submission() == null).isEqualTo(refused);
            assertThat(reading.findings())
                    .allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
        }
    }

    /** One to three bytes replaced by others of the same file or by any byte. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] body = sound.clone();
        for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
            int at = random.nextInt(body.length);
            body[at] = random.nextBoolean() ? sound[random.nextInt(sound.length)] : (byte) random.nextInt(256);
        }
        return body;
    }
}
