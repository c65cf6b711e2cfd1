package kaoping.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.finding.Finding;
import kaoping.finding.Reason;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** The rules of one jurisdiction as they stand in files (规则文件夹): {@code rules/431228-zhijiang}, or {@code rules/base}. */
public final class RuleFolder {
    static final String PACKAGE = "kaoping.rules.";
    private static final String TABLE = ".drl.xlsx";
    private static final long MOST_BYTES = 1_000_000;

    private final Path folder;
    private final String name;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    private RuleFolder(Path folder) throws IOException {
        this.folder = folder;
        this.name = folder.toAbsolutePath().normalize().getFileName().toString();
        if (!isNamed(name)) {
            faults.add(RuleFault.of(name, Reason.FOLDER_NAME));
        }
        for (Path file : list(folder)) {
            if (!isBystander(file.getFileName().toString())) {
                read(file);
            }
        }
        RuleGate gate = new RuleGate(packageName());
        sources.forEach((file, drl) -> gate.read(name + "/" + file, drl));
        faults.addAll(gate.faults());
    }

    /** One folder, if it is named as one or has rules in it, or all that {@code path} holds. */
    public static List<RuleFolder> at(Path path) throws IOException {
        if (isNamed(path.toAbsolutePath().normalize().getFileName().toString()) || hasRules(path)) {
            return List.of(new RuleFolder(path));
        }
        List<RuleFolder> folders = new ArrayList<>();
        for (Path folder : list(path)) {
            if (Files.isDirectory(folder)) {
                folders.add(new RuleFolder(folder));
            }
        }
        return List.copyOf(folders);
    }

    private static boolean hasRules(Path path) throws IOException {
        return list(path).stream().anyMatch(file -> isRules(file.getFileName().toString()));
    }

    private static boolean isRules(String file) {
        return file.endsWith(".drl") || file.endsWith(TABLE);
    }

    /** Notes, and what desktops and spreadsheet programs leave behind. */
    private static boolean isBystander(String file) {
        return file.startsWith(".") || file.startsWith("~$") || file.endsWith(".md");
    }

    private static boolean isNamed(String folder) {
        return folder.equals("base") || folder.matches("\\d{6}-[a-z]+");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private void read(Path file) throws IOException {
        String called = file.getFileName().toString();
        String place = name + "/" + called;
        if (!Files.isRegularFile(file) || !isRules(called)) {
            faults.add(RuleFault.of(place, Reason.FILE_NAME));
        } else if (Files.size(file) > MOST_BYTES) {
            faults.add(RuleFault.of(place, Reason.TOO_LARGE, String.valueOf(MOST_BYTES)));
        } else {
            read(called, place, Files.readAllBytes(file));
        }
    }

    private void read(String file, String place, byte[] bytes) {
        try {
            sources.put(file, file.endsWith(TABLE) ? table(bytes) : text(bytes));
        } catch (CharacterCodingException e) {
            faults.add(RuleFault.of(place, Reason.ENCODING));
        } catch (RuntimeException e) {
            faults.add(RuleFault.of(place, Reason.NO_TABLE, String.valueOf(e.getMessage())));
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** As Drools prints it; its lines are not rows. */
    private static String table(byte[] bytes) {
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), InputType.XLS);
    }

    /** {@code 431228-zhijiang}. */
    public String name() {
        return name;
    }

    /** How many rule files it has. */
    public int files() {
        return sources.size();
    }

    /** The text of each rule file by its name. */
    Map<String, String> sources() {
        return sources;
    }

    /** Whatever the rules say beyond their vocabulary; none when they may be compiled. */
    List<RuleFault> faults() {
        return List.copyOf(faults);
    }

    /** All that would make the build fail: what the gate refuses, and when it refuses nothing, what the compiler does. */
    public List<Finding> findings() {
        List<RuleFault> all = faults.isEmpty() ? RuleCompiler.refused(this) : faults;
        return all.stream().map(RuleFault::finding).sorted(Finding.BY_PLACE).toList();
    }

    /** {@code kaoping.rules.zhijiang431228}: the package that its rules must declare. */
    String packageName() {
        return PACKAGE + packageEnd();
    }

    /** {@code 431228-zhijiang} → {@code zhijiang431228}. */
    String packageEnd() {
        return name.substring(name.indexOf('-') + 1) + (name.contains("-") ? code() : "");
    }

    /** {@code 431228-zhijiang} → {@code 431228}, {@code base} → {@code base}. */
    String code() {
        return name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
