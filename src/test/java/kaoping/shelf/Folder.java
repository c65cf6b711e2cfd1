package kaoping.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import kaoping.PolicyDraft;
import kaoping.Tables;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;

/** A folder of policies that staff are at work in. */
record Folder(Path path) {
    static final byte[] BROKEN = "这不是工作簿".getBytes(StandardCharsets.UTF_8);

    private static final Map<String, String> FOLDERS = Map.of(
            "000000",
            "000000-national",
            "530000",
            "530000-yunnan",
            "530622",
            "530622-qiaojia",
            "530623",
            "530623-yanjin");

    static PolicyId id(String code) {
        return new PolicyId(code, "draft", "2023");
    }

    /** A workbook of {@code code} whose indicators are scored by {@code cells}. */
    static byte[] scoring(String code, String... cells) {
        return named(code).row("评分", cells).file();
    }

    /** A workbook of {@code code} with nothing but 说明. */
    static PolicyDraft named(String code) {
        return PolicyDraft.with("地区代码=" + code);
    }

    Path file(String code) {
        return path.resolve(FOLDERS.get(code)).resolve("draft-2023.xlsx");
    }

    /** Saves as spreadsheet programs do: a file of its own beside, then a change of names. */
    void save(String code, byte[] content) {
        try {
            Path file = file(code);
            Path beside = file.resolveSibling("~$" + file.getFileName());
            Tables.save(path, path.relativize(beside).toString(), content);
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            later(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes over what is there, byte after byte, as copying does. */
    void overwrite(String code, byte[] content) {
        Tables.save(path, path.relativize(file(code)).toString(), content);
        try {
            later(file(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String code) {
        try {
            Files.delete(file(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why: two saves within one tick of the file system's clock would look like one. */
    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + TICK.incrementAndGet()));
    }

    private static final java.util.concurrent.atomic.AtomicLong TICK = new java.util.concurrent.atomic.AtomicLong();

    static String hash(Shelved shelved) {
        return Objects.requireNonNull(shelved.rules(), shelved.findings()::toString)
                .edition()
                .hash();
    }

    static Policy policy(Shelved shelved) {
        return Side.policy(shelved);
    }
}
