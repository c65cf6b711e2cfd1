package kaoping.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kaoping.policy.PolicyId;
import kaoping.shelf.LoneWorkbook;
import kaoping.shelf.Shelf;
import kaoping.shelf.Side;
import org.jspecify.annotations.Nullable;

/** What OLD and NEW, A and B may be: a workbook, a folder of workbooks, or the name of a policy (比较的双方). */
final class Sides {
    static final String FORMS = "工作簿、方案文件夹，或 地区/方案/期间（如 530622/annual-appraisal/2023）";

    private final Tables tables;
    private final boolean inherits;
    private @Nullable Shelf shelf;

    /** @param inherits whether a workbook counts with what it inherits from the folder, or by itself */
    Sides(Tables tables, boolean inherits) {
        this.tables = tables;
        this.inherits = inherits;
    }

    Side of(String given) {
        List<String> parts = List.of(given.split("/", -1));
        Path path = path(given);
        if (Files.isDirectory(path)) {
            return new Side.All(Shelf.open(path));
        }
        if (Files.isRegularFile(path)) {
            return LoneWorkbook.read(path, inherits ? shelf() : Shelf.empty());
        }
        boolean file = given.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (file || parts.size() != 3) {
            throw new UsageFault((file ? "没有文件 " + given : "看不懂 " + given) + "：请写" + FORMS);
        }
        PolicyId id = new PolicyId(parts.get(0), parts.get(1), parts.get(2));
        if (shelf().volume(id).isEmpty()) {
            throw new UsageFault("没有方案 " + id + "：kaoping policies 列出全部方案");
        }
        return new Side.One(shelf(), id);
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageFault("看不懂 " + given + "：请写" + FORMS);
        }
    }

    private Shelf shelf() {
        if (shelf == null) {
            shelf = tables.open();
        }
        return shelf;
    }
}
