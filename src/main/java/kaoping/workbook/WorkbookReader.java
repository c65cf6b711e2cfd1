package kaoping.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.finding.Severity;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/** Reads a policy workbook (方案工作簿): all of it typed, or everything that is wrong with it, in one go. */
public final class WorkbookReader {
    /** Beyond this, findings are counted, not listed. */
    static final int MAX_FINDINGS = 500;

    /** More of a file need not be read to know that it is too large. */
    public static final int MOST_BYTES = ZipGate.MAX_FILE + 1;

    /** 说明 is read first; 词表 only feeds drop-downs. */
    private static final Set<String> PASSED_OVER = Set.of(Settings.KIND.title(), WordList.TITLE);

    private final String workbook;
    private final List<SheetKind<?>> kinds;
    private final Findings findings = new Findings();

    private WorkbookReader(String workbook, List<SheetKind<?>> kinds) {
        this.workbook = workbook;
        this.kinds = kinds;
    }

    /**
     * @param workbook what findings and origins call it, e.g. {@code 500107-jiulongpo/self-evaluation-2022.xlsx}
     * @param kinds the rule sheets that it may have; 说明 is always among them
     */
    public static WorkbookReading read(byte[] file, String workbook, List<SheetKind<?>> kinds) {
        WorkbookReader reader = new WorkbookReader(workbook, kinds);
        PolicyBook book = null;
        try {
            book = reader.read(BookFile.open(file));
        } catch (Refusal refusal) {
            reader.findings.add(refusal.code(), workbook, refusal.reason());
        }
        return reader.reading(book);
    }

    /** Reads a file; one that cannot be opened is a finding, not an exception. */
    public static WorkbookReading read(Path file, String workbook, List<SheetKind<?>> kinds) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MOST_BYTES), workbook, kinds);
        } catch (IOException e) {
            return new WorkbookReading(null, List.of(Finding.of(Code.WORKBOOK_UNREADABLE, workbook, "文件打不开")));
        }
    }

    /** Whether there is so much wrong that nobody gains by reading on. */
    static boolean isFlood(Findings findings) {
        return findings.size() > 4 * MAX_FINDINGS;
    }

    private WorkbookReading reading(@Nullable PolicyBook book) {
        List<Finding> all = findings.sorted();
        boolean refused = findings.hasErrors() || isFlood(findings);
        List<Finding> listed = new ArrayList<>(all.subList(0, Math.min(all.size(), MAX_FINDINGS)));
        if (all.size() > MAX_FINDINGS) {
            String rest = "问题多于 " + MAX_FINDINGS + " 处，其余没有列出";
            Severity severity = refused ? Severity.ERROR : Severity.WARNING;
            listed.add(0, new Finding(Code.WORKBOOK_TOO_LARGE, severity, workbook, List.of(rest)));
        }
        return new WorkbookReading(refused ? null : book, listed);
    }

    private @Nullable PolicyBook read(BookFile file) {
        Row settings = settings(file);
        List<String> own = settings == null ? List.of() : settings.get(Settings.OWN_SHEETS, List.of());
        List<Sheet> sheets = new ArrayList<>();
        List<OwnSheet> ownSheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BookFile.Tab tab : file.tabs()) {
            Spot spot = new Spot(workbook, tab.title());
            Optional<SheetKind<?>> kind =
                    kinds.stream().filter(k -> k.title().equals(tab.title())).findFirst();
            if (!seen.add(tab.title())) {
                findings.add(Code.SHEET_TWICE, spot.whole(), Shown.brief(tab.title()));
            } else if (kind.isPresent()) {
                Grid rules = Remarks.cutOff(tab.grid());
                FormCheck.check(rules, spot, findings);
                Sheet sheet = RowsReader.read(kind.get(), Remarks.leftOut(rules), spot, findings);
                sheets.add(new Sheet(sheet.kind(), sheet.origin(), sheet.rows(), Remarks.of(tab.grid())));
            } else if (own.contains(tab.title())) {
                ownSheets.add(OwnReader.read(checked(tab), spot, findings));
            } else if (!PASSED_OVER.contains(tab.title())) {
                findings.add(Code.SHEET_UNKNOWN, spot.whole(), Shown.brief(tab.title()), hint(tab.title(), file, own));
            }
        }
        own.stream()
                .filter(title -> !seen.contains(title))
                .forEach(title -> findings.add(Code.SHEET_MISSING, workbook, Shown.brief(title)));
        return settings == null ? null : new PolicyBook(workbook, new Settings(settings), sheets, ownSheets);
    }

    /** {@code ：最接近的是“一票否决”}, or all sheets that the file has not got. */
    private String hint(String title, BookFile file, List<String> own) {
        List<String> here = file.tabs().stream().map(BookFile.Tab::title).toList();
        List<String> free = Stream.concat(kinds.stream().map(SheetKind::title), own.stream())
                .filter(known -> !here.contains(known))
                .toList();
        Optional<String> within = free.stream()
                .filter(known -> title.length() > 1 && known.contains(title))
                .findFirst();
        return Titles.hint(Nearest.to(title, free).or(() -> within), free);
    }

    private @Nullable Row settings(BookFile file) {
        String title = Settings.KIND.title();
        Optional<BookFile.Tab> tab =
                file.tabs().stream().filter(t -> t.title().equals(title)).findFirst();
        file.tabs().stream().filter(BookFile.Tab::hidden).forEach(hidden -> {
            String place = new Spot(workbook, hidden.title()).whole();
            findings.add(Code.SHEET_HIDDEN, place, Shown.brief(hidden.title()));
        });
        if (tab.isEmpty()) {
            findings.add(Code.SHEET_MISSING, workbook, title);
            return null;
        }
        Spot spot = new Spot(workbook, title);
        return UprightReader.read(Settings.KIND, checked(tab.get()), spot, findings);
    }

    private Grid checked(BookFile.Tab tab) {
        FormCheck.check(tab.grid(), new Spot(workbook, tab.title()), findings);
        return tab.grid();
    }
}
