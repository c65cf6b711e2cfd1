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

/**
 * A folder such as {@code decision-tables/} (方案文件夹); what spreadsheet programs and systems leave there is passed over.
 *
 * @param wanted the policies that count; a file that is no policy by its name always does
 */
record TablesFolder(Path path, Predicate<PolicyId> wanted) {
    /**
     * Looks at names only.
     *
     * @param before what was seen last; stands for what cannot be looked into now
     */
    Register look(Register before) throws IOException {
        List<Spine> spines = new ArrayList<>();
        for (Path inside : list(path)) {
            String name = inside.getFileName().toString();
            Optional<Jurisdiction> jurisdiction = Jurisdiction.ofFolder(name);
            if (jurisdiction.isEmpty() || !Files.isDirectory(inside)) {
                spines.add(Spine.of(null, name, inside));
            } else {
                spines.addAll(look(jurisdiction.get(), name, inside, before));
            }
        }
        return Register.of(spines);
    }

    private List<Spine> look(Jurisdiction owner, String folder, Path inside, Register before) {
        List<Path> files;
        try {
            files = list(inside);
        } catch (IOException | UncheckedIOException closed) {
            List<Spine> last = before.all()
                    .filter(spine -> spine.workbook().startsWith(folder + "/"))
                    .toList();
            return last.isEmpty() ? List.of(Spine.of(null, folder, inside)) : last;
        }
        List<Spine> spines = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Optional<PolicyId> id = FileName.read(owner, name);
            if (id.isEmpty() || wanted.test(id.get())) {
                spines.add(Spine.of(id.orElse(null), folder + "/" + name, file));
            }
        }
        return spines;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")
                            && !entry.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        }
    }
}
