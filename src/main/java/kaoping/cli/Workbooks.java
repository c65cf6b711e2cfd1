package kaoping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import kaoping.shelf.Volume;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which workbooks a command is about (工作簿): by file, by policy, or all of the folder. */
final class Workbooks {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORKBOOK",
            description = {
                "工作簿文件，可以有几个；或者 地区代码 方案代码 期间；不写就是方案文件夹里的全部",
                "（workbook files, or JURISDICTION POLICY PERIOD; all of the folder when left out）"
            })
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Tables tables = new Tables();

    private final Map<Path, Shelf> shelves = new HashMap<>();

    /** A workbook and the shelf whose workbooks it inherits from. */
    record Choice(Shelf shelf, Volume volume) {}

    List<Choice> choose() {
        if (words.isEmpty()) {
            Shelf shelf = shelf(tables.folder());
            return shelf.volumes().stream()
                    .map(volume -> new Choice(shelf, volume))
                    .toList();
        }
        if (words.size() == 3 && words.get(0).matches("\\d{6}")) {
            return List.of(named(new PolicyId(words.get(0), words.get(1), words.get(2))));
        }
        return words.stream().map(word -> file(Path.of(word))).toList();
    }

    private Choice named(PolicyId id) {
        Shelf shelf = shelf(tables.folder());
        return shelf.volume(id)
                .map(volume -> new Choice(shelf, volume))
                .orElseThrow(() -> new UsageFault("没有方案 " + id + "：kaoping policies 列出全部方案"));
    }

    private Choice file(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UsageFault("没有工作簿 " + path + "，或没有读的权限：请核对路径");
        }
        Path file = path.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (isOnShelf(file)) {
            Shelf shelf = shelf(folder.getParent());
            String workbook = folder.getFileName() + "/" + file.getFileName();
            for (Volume volume : shelf.volumes()) {
                if (volume.workbook().equals(workbook)) {
                    return new Choice(shelf, volume);
                }
            }
        }
        Volume volume = Volume.alone(file);
        return new Choice(shelf(tables.folder()).with(volume), volume);
    }

    /** Whether the file stands in a jurisdiction's folder: {@code 530622-qiaojia/annual-appraisal-2023.xlsx}. */
    static boolean isOnShelf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null
                && folder.getParent() != null
                && folder.getFileName() != null
                && Jurisdiction.ofFolder(folder.getFileName().toString()).isPresent();
    }

    private Shelf shelf(Path folder) {
        return shelves.computeIfAbsent(folder.toAbsolutePath().normalize(), Shelf::open);
    }
}
