package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.facts.Submission;

/** Submissions in files: one, or every {@code .json} in a folder and the folders in it that is one. */
final class FactFiles {
    private FactFiles() {}

    static List<Submission> read(Path place) {
        List<Submission> submissions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.equals(place) || file.getFileName().toString().endsWith(".json")) {
                    FactsReading reading = read(file, place);
                    Submission submission = reading.submission();
                    if (submission != null) {
                        submissions.add(submission);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UsageFault("读不了 " + place + "：请核对路径和权限");
        }
        return submissions;
    }

    /** A file that was asked for by name must be a submission; a folder may hold others, too. */
    private static FactsReading read(Path file, Path place) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            FactsReading reading = FactsReader.read(in.readNBytes(FactsReader.MAX_BYTES + 1));
            if (reading.submission() == null && file.equals(place)) {
                throw new UsageFault(file + " 不能用："
                        + reading.findings().get(0).place() + " "
                        + reading.findings().get(0).message());
            }
            return reading;
        }
    }
}
