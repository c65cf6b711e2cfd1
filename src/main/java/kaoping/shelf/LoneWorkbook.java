package kaoping.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Jurisdiction;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.review.Review;
import kaoping.workbook.WorkbookReader;
import kaoping.workbook.WorkbookReading;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that lies anywhere (单独的工作簿), as if it stood on a shelf under the name that its 说明 says: it inherits from the
 * shelf's workbooks above it, and the shelf's workbooks below inherit from it.
 */
public final class LoneWorkbook implements Side {
    private final @Nullable PolicyBook book;
    private final List<Finding> findings;
    private final Shelf shelf;

    private LoneWorkbook(@Nullable PolicyBook book, List<Finding> findings, Shelf shelf) {
        this.book = book;
        this.findings = findings;
        this.shelf = shelf;
    }

    public static LoneWorkbook read(Path file, Shelf shelf) {
        String workbook = name(file);
        WorkbookReading reading = WorkbookReader.read(file, workbook, Sheets.ALL);
        Findings findings = new Findings();
        findings.addAll(reading.findings());
        PolicyBook book = reading.book();
        if (book != null && !isNamed(book.id())) {
            findings.add(Code.WORKBOOK_NAME, workbook, book.id().toString());
        }
        return new LoneWorkbook(findings.hasErrors() ? null : book, findings.sorted(), shelf);
    }

    /** {@code 530622-qiaojia/annual-appraisal-2023.xlsx} in a jurisdiction's folder, elsewhere the file's name alone. */
    public static String name(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String parent = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        return (Jurisdiction.ofFolder(parent).isPresent() ? parent + "/" : "") + file.getFileName();
    }

    private static boolean isNamed(PolicyId id) {
        String period = id.period().equals(Settings.EVERY_PERIOD) ? "2000" : id.period();
        return PolicyId.read(id.jurisdiction(), id.policy(), period).isPresent();
    }

    @Override
    public Optional<PolicyId> id() {
        return Optional.ofNullable(book).map(PolicyBook::id);
    }

    @Override
    public Optional<PolicyBook> book(PolicyId id) {
        return Optional.ofNullable(book);
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<Shelved> find(PolicyId facts) {
        if (book == null) {
            return Optional.of(new Shelved(facts, null, findings));
        }
        PolicyId own = book.id();
        List<Jurisdiction> above = new Jurisdiction(facts.jurisdiction()).line();
        boolean mine = facts.policy().equals(own.policy()) && above.contains(new Jurisdiction(own.jurisdiction()));
        if (!mine) {
            return Optional.empty();
        }
        String period = own.period().equals(Settings.EVERY_PERIOD) ? facts.period() : own.period();
        return prepare(new PolicyId(facts.jurisdiction(), facts.policy(), period), book);
    }

    private Optional<Shelved> prepare(PolicyId id, PolicyBook own) {
        Findings all = new Findings();
        all.addAll(findings);
        List<PolicyBook> line = new ArrayList<>();
        for (Jurisdiction above : new Jurisdiction(id.jurisdiction()).line()) {
            if (above.code().equals(own.id().jurisdiction())) {
                line.add(own);
            } else {
                onShelf(new PolicyId(above.code(), id.policy(), id.period())).ifPresent(found -> {
                    shelf.book(found)
                            .ifPresentOrElse(
                                    line::add,
                                    () -> all.addAll(shelf.find(found).findings()));
                });
            }
        }
        // Why: a jurisdiction without a workbook of its own has no policy, whatever stands above it.
        if (line.isEmpty() || !line.get(0).id().jurisdiction().equals(id.jurisdiction())) {
            return Optional.empty();
        }
        Policy policy = Policy.inherit(id, line);
        all.addAll(Review.of(policy));
        return Optional.of(new Shelved(id, all.hasErrors() ? null : RuleBook.of(policy), all.sorted()));
    }

    private Optional<PolicyId> onShelf(PolicyId id) {
        return Stream.of(id, new PolicyId(id.jurisdiction(), id.policy(), Settings.EVERY_PERIOD))
                .filter(shelf.ids()::contains)
                .findFirst();
    }
}
