package kaoping.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import org.jspecify.annotations.Nullable;

/** Where the workbook of a new policy belongs: {@code decision-tables/530622-qiaojia/annual-appraisal-2024.xlsx}. */
final class NewFile {
    private NewFile() {}

    static Path of(Path tables, PolicyId id, @Nullable String folder) {
        String period = id.period().equals(Settings.EVERY_PERIOD) ? "" : "-" + id.period();
        return folder(tables, id.jurisdiction(), folder).resolve(id.policy() + period + ".xlsx");
    }

    static void write(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null
                    && Jurisdiction.ofFolder(folder.getFileName().toString()).isPresent()) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UsageFault("建不了文件夹 " + folder + "：请核对权限");
        }
        OutFile.write(file, to -> to.write(content));
    }

    private static Path folder(Path tables, String code, @Nullable String folder) {
        List<Path> there = folders(tables, code);
        String named = code + "-" + folder;
        if (folder != null && Jurisdiction.ofFolder(named).isEmpty()) {
            throw new UsageFault("--folder 只写拼音的小写字母，如 qiaojia，不是 " + folder);
        }
        if (there.isEmpty() && folder == null) {
            throw new UsageFault("还没有 " + code + " 的文件夹：请用 --folder 写明拼音，如 --folder qiaojia，或用 --out 指明文件");
        }
        if (there.isEmpty()) {
            return tables.resolve(named);
        }
        if (folder != null && !there.contains(tables.resolve(named))) {
            throw new UsageFault(code + " 已有文件夹 " + there.get(0) + "：不要用 --folder 另建");
        }
        return folder == null ? there.get(0) : tables.resolve(named);
    }

    private static List<Path> folders(Path tables, String code) {
        try (Stream<Path> entries = Files.list(tables)) {
            return entries.filter(entry -> Files.isDirectory(entry)
                            && Jurisdiction.ofFolder(entry.getFileName().toString())
                                    .filter(owner -> owner.code().equals(code))
                                    .isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageFault("读不了方案文件夹 " + tables + "：请核对权限");
        }
    }
}
