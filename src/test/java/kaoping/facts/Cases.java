package kaoping.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published cases under {@code src/test/resources/cases}. */
final class Cases {
    private static final Path FOLDER = Path.of("src/test/resources/cases");

    private Cases() {}

    /** Every submission of every case. */
    static List<Path> facts() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("facts"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Submission read(String id) {
        FactsReading reading = FactsReader.read(bytes(FOLDER.resolve(id).resolve("facts.json")));
        return java.util.Objects.requireNonNull(reading.submission(), reading::toString);
    }
}
