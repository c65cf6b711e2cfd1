package kaoping.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyId;

/** The files of a folder such as {@code decision-tables/}, read (方案文件夹); what spreadsheet programs and systems leave there is passed over. */
final class TablesFolder {
    private TablesFolder() {}

    /** @param wanted the policies whose workbooks are read; a file that is no policy by its name is always told of */
    static List<Volume> read(Path folder, Predicate<PolicyId> wanted) {
        List<Volume> volumes = new ArrayList<>();
        for (Path inside : list(folder)) {
            String name = inside.getFileName().toString();
            Optional<Jurisdiction> jurisdiction = Jurisdiction.ofFolder(name);
            if (jurisdiction.isEmpty() || !Files.isDirectory(inside)) {
                volumes.add(Volume.stray(name, inside));
            } else {
                list(inside).forEach(file -> read(jurisdiction.get(), name, file, wanted)
                        .ifPresent(volumes::add));
            }
        }
        return volumes;
    }

    private static Optional<Volume> read(Jurisdiction owner, String folder, Path file, Predicate<PolicyId> wanted) {
        String workbook = folder + "/" + file.getFileName();
        Optional<PolicyId> named = FileName.read(owner, file.getFileName().toString());
        if (named.isEmpty()) {
            return Optional.of(Volume.stray(workbook, file));
        }
        return named.filter(wanted).map(id -> Volume.shelved(id, workbook, file));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")
                            && !entry.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
