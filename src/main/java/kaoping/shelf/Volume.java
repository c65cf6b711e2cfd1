package kaoping.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.workbook.WorkbookReader;
import kaoping.workbook.WorkbookReading;
import org.jspecify.annotations.Nullable;

/**
 * One workbook file, read (工作簿).
 *
 * @param id the policy that it is; null when neither its place nor its 说明 says
 * @param workbook what findings and origins call it
 * @param book null exactly when one of the findings is an error
 * @param findings what its reading found
 */
public record Volume(
        @Nullable PolicyId id,
        String workbook,
        Path file,
        @Nullable PolicyBook book,
        List<Finding> findings) {
    private static final Pattern OLD = Pattern.compile("(?i).*\\.(xls|et)");

    public Volume {
        findings = List.copyOf(findings);
    }

    /** Whether the file stands in a jurisdiction's folder: {@code 530622-qiaojia/annual-appraisal-2023.xlsx}. */
    public static boolean isShelved(Path file) {
        return jurisdiction(file).isPresent();
    }

    /** The policy that a file is by its folder and its name. */
    public static Optional<PolicyId> placed(Path file) {
        return jurisdiction(file)
                .flatMap(owner -> FileName.read(owner, file.getFileName().toString()));
    }

    private static Optional<Jurisdiction> jurisdiction(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = folder == null || folder.getParent() == null ? null : folder.getFileName();
        return name == null ? Optional.empty() : Jurisdiction.ofFolder(name.toString());
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    /** A file in a jurisdiction's folder: its place says which policy it is, and 说明 must agree. */
    static Volume shelved(PolicyId named, String workbook, Path file) {
        WorkbookReading reading = WorkbookReader.read(file, workbook, Sheets.ALL);
        Findings findings = new Findings();
        findings.addAll(reading.findings());
        PolicyBook book = reading.book();
        if (book != null) {
            FileName.compare(book, named, findings);
        }
        return new Volume(named, workbook, file, findings.hasErrors() ? null : book, findings.sorted());
    }

    /** The same workbook, unfit for use because {@code other} claims the same name. */
    Volume besides(Volume other) {
        Findings both = new Findings();
        both.addAll(other.findings);
        both.addAll(findings);
        both.add(Code.POLICY_TWICE, workbook, String.valueOf(id), other.workbook);
        return new Volume(id, workbook, file, null, both.sorted());
    }

    /** A file or folder whose name is no policy's. */
    public static Volume stray(Path file) {
        return stray(name(file), file);
    }

    static Volume stray(String workbook, Path file) {
        Finding finding = OLD.matcher(workbook).matches()
                ? Finding.of(Code.WORKBOOK_UNREADABLE, workbook, "这是旧格式 .xls 或 WPS 的 .et")
                : Finding.of(Code.WORKBOOK_NAME, workbook, workbook, FileName.fault(workbook));
        return new Volume(null, workbook, file, null, List.of(finding));
    }

    /** A jurisdiction's folder that nobody may look into. */
    static Volume closed(String workbook, Path file) {
        return new Volume(
                null, workbook, file, null, List.of(Finding.of(Code.WORKBOOK_UNREADABLE, workbook, "文件夹打不开")));
    }

    /** A file that stands anywhere, e.g. an edited copy: only its 说明 says which policy it is. */
    public static Volume alone(Path file) {
        return alone(file, file.getFileName().toString());
    }

    static Volume alone(Path file, String workbook) {
        return alone(WorkbookReader.read(file, workbook, Sheets.ALL), file, workbook);
    }

    /** A workbook that was handed in and is no file, e.g. an upload; findings and origins call it {@code workbook}. */
    public static Volume alone(byte[] content, String workbook) {
        return alone(WorkbookReader.read(content, workbook, Sheets.ALL), Path.of(""), workbook);
    }

    private static Volume alone(WorkbookReading reading, Path file, String workbook) {
        PolicyBook book = reading.book();
        if (book == null) {
            return new Volume(null, workbook, file, null, reading.findings());
        }
        PolicyId said = book.id();
        Findings findings = new Findings();
        findings.addAll(reading.findings());
        if (!isName(said)) {
            String place = book.settings().row().place(Settings.JURISDICTION);
            findings.add(Code.POLICY_NOT_FOUND, place, said.jurisdiction(), said.policy(), said.period(), "");
            return new Volume(null, workbook, file, null, findings.sorted());
        }
        return new Volume(said, workbook, file, book, findings.sorted());
    }

    private static boolean isName(PolicyId id) {
        String period = id.period().equals(Settings.EVERY_PERIOD) ? "2000" : id.period();
        return PolicyId.read(id.jurisdiction(), id.policy(), period).isPresent();
    }
}
