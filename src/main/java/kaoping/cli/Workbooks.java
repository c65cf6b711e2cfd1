package kaoping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import kaoping.shelf.Volume;
import org.jspecify.annotations.Nullable;
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

    private @Nullable List<Choice> chosen;

    /** A workbook and the shelf whose workbooks it inherits from. */
    record Choice(Shelf shelf, Volume volume) {}

    List<Choice> choose() {
        if (chosen == null) {
            chosen = choices();
        }
        return chosen;
    }

    /** Whether none is named, so that all are meant. */
    boolean isUnnamed() {
        return words.isEmpty();
    }

    private List<Choice> choices() {
        if (words.isEmpty()) {
            Shelf shelf = tables.open();
            return shelf.volumes().stream()
                    .map(volume -> new Choice(shelf, volume))
                    .toList();
        }
        if (words.size() == 3 && words.get(0).matches("\\d{6}")) {
            return List.of(named(new PolicyId(words.get(0), words.get(1), words.get(2))));
        }
        return words.stream().map(word -> file(Path.of(word))).toList();
    }

    /** The only one; a usage fault when there are several. */
    Choice chooseOne(String option) {
        List<Choice> choices = choose();
        if (choices.size() != 1) {
            throw new UsageFault(option + " 只能用于一个工作簿：请写明是哪一个");
        }
        return choices.get(0);
    }

    private Choice named(PolicyId id) {
        Shelf shelf = Shelf.open(tables.folder(), id);
        return shelf.volume(id)
                .map(volume -> new Choice(shelf, volume))
                .orElseThrow(() -> new UsageFault("没有方案 " + id + "：kaoping policies 列出全部方案"));
    }

    private Choice file(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UsageFault("没有工作簿 " + path + "，或没有读的权限：请核对路径");
        }
        Path file = path.toAbsolutePath().normalize();
        return Volume.isShelved(file) ? shelved(file) : alone(file);
    }

    private Choice shelved(Path file) {
        Optional<PolicyId> id = Volume.placed(file);
        if (id.isEmpty()) {
            return new Choice(Shelf.empty(), Volume.stray(file));
        }
        Shelf shelf = Shelf.open(file.getParent().getParent(), id.get());
        return shelf.volumes().stream()
                .filter(volume -> volume.file().equals(file))
                .findFirst()
                .map(volume -> new Choice(shelf, volume))
                .orElseGet(() -> alone(file));
    }

    private Choice alone(Path file) {
        Volume volume = Volume.alone(file);
        PolicyId id = volume.id();
        Shelf shelf =
                id == null ? Shelf.empty() : Shelf.open(tables.folder(), id).with(volume);
        return new Choice(shelf, volume);
    }
}
