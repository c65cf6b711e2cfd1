package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaoping.compare.Comparisons.Skipped;
import kaoping.desk.Comparing;
import kaoping.facts.FactsReader;
import kaoping.facts.FactsReading;
import kaoping.finding.Finding;

/**
 * The facts that a comparison is made over: one file, or a folder's {@code *.json} and its sub folders' {@code facts.json}.
 *
 * @param findings why the only file cannot be used; in a folder such a file is left out
 */
record GivenFacts(List<Comparing.Given> given, List<Skipped> skipped, List<Finding> findings) {
    static GivenFacts read(Path path) {
        List<Comparing.Given> given = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean folder = Files.isDirectory(path);
        for (Path file : folder ? files(path) : List.of(path)) {
            FactsReading reading = FactsReader.read(bytes(file));
            if (reading.submission() != null) {
                given.add(new Comparing.Given(file.toString(), reading.submission()));
            } else if (folder) {
                skipped.add(
                        new Skipped(file.toString(), reading.findings().get(0).message()));
            } else {
                findings.addAll(reading.findings());
            }
        }
        return new GivenFacts(given, skipped, findings);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path entry : list(folder)) {
            Path inner = entry.resolve("facts.json");
            if (Files.isRegularFile(entry) && entry.toString().endsWith(".json")) {
                files.add(entry);
            } else if (Files.isRegularFile(inner)) {
                files.add(inner);
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UsageFault("读不了文件夹 " + folder + "：请核对路径和权限");
        }
    }

    private static byte[] bytes(Path file) {
        // Why: one byte too many is enough for the reader to say that it is too long.
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FactsReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + file + "：请核对路径和权限");
        }
    }
}
