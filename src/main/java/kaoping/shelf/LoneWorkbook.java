package kaoping.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;

/**
 * A workbook that lies anywhere (单独的工作簿), as if it stood on a shelf under the name that its 说明 says: it inherits from the
 * shelf's workbooks above it, and the shelf's workbooks below inherit from it.
 */
public final class LoneWorkbook implements Side {
    private final Volume volume;
    private final Shelf shelf;

    private LoneWorkbook(Volume volume, Shelf shelf) {
        this.volume = volume;
        this.shelf = shelf;
    }

    public static LoneWorkbook read(Path file, Shelf shelf) {
        return new LoneWorkbook(Volume.alone(file, name(file)), shelf);
    }

    /** A workbook that was handed in, called {@code name} in findings. */
    public static LoneWorkbook read(byte[] content, String name, Shelf shelf) {
        return new LoneWorkbook(Volume.alone(content, name), shelf);
    }

    /** A workbook that is no file yet. */
    static LoneWorkbook of(PolicyBook book, Shelf shelf) {
        return new LoneWorkbook(new Volume(book.id(), book.workbook(), Path.of(""), book, List.of()), shelf);
    }

    /** {@code 530622-qiaojia/annual-appraisal-2023.xlsx} in a jurisdiction's folder, elsewhere the file's name alone. */
    public static String name(Path file) {
        return (Volume.isShelved(file)
                        ? file.toAbsolutePath().normalize().getParent().getFileName() + "/"
                        : "")
                + file.getFileName();
    }

    @Override
    public Optional<PolicyId> id() {
        return Optional.ofNullable(volume.book()).map(PolicyBook::id);
    }

    @Override
    public Optional<PolicyBook> book(PolicyId id) {
        return Optional.ofNullable(volume.book());
    }

    @Override
    public List<Finding> findings() {
        return volume.findings();
    }

    @Override
    public Optional<Shelved> find(PolicyId facts) {
        PolicyBook book = volume.book();
        if (book == null) {
            return Optional.of(new Shelved(facts, null, volume.findings()));
        }
        PolicyId own = book.id();
        boolean mine = facts.policy().equals(own.policy())
                && new Jurisdiction(facts.jurisdiction()).line().contains(new Jurisdiction(own.jurisdiction()));
        return mine ? Optional.of(find(facts, book)).filter(LoneWorkbook::isThere) : Optional.empty();
    }

    /** Why under the very period: on the shelf may stand a workbook for it, which a workbook for every period gives way to. */
    private Shelved find(PolicyId facts, PolicyBook book) {
        PolicyId own = book.id();
        String period = own.period().equals(Settings.EVERY_PERIOD) ? facts.period() : own.period();
        PolicyId there = new PolicyId(own.jurisdiction(), own.policy(), period);
        return shelf.with(new Volume(there, volume.workbook(), volume.file(), book, volume.findings()))
                .find(new PolicyId(facts.jurisdiction(), facts.policy(), period));
    }

    static boolean isThere(Shelved shelved) {
        return shelved.rules() != null || shelved.findings().stream().noneMatch(f -> f.code() == Code.POLICY_NOT_FOUND);
    }

    /** The titles of its sheets that take the place of sheets of workbooks above it. */
    public List<String> replaced() {
        return Stream.ofNullable(volume.book())
                .flatMap(own -> own.sheets().stream()
                        .map(Sheet::kind)
                        .filter(SheetKind::inherited)
                        .filter(kind ->
                                above(own.id()).anyMatch(b -> b.sheet(kind).isPresent())))
                .map(SheetKind::title)
                .toList();
    }

    private Stream<PolicyBook> above(PolicyId own) {
        return new Jurisdiction(own.jurisdiction())
                .line().stream()
                        .skip(1)
                        .flatMap(above -> shelf.volume(new PolicyId(above.code(), own.policy(), own.period())).stream())
                        .flatMap(found -> Stream.ofNullable(found.book()));
    }
}
