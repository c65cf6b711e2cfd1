package kaoping.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a folder such as {@code decision-tables/} (方案架). Opening it looks at names only; a workbook is read and a policy
 * made ready when somebody first asks for it. A broken workbook takes nobody else with it, and {@link #refresh} never lets it
 * displace an edition that is in force. Safe for many threads.
 */
public final class Shelf {
    /** As much memory as policies that are ready may take together, when nobody says otherwise (MB). */
    public static final int USUAL_ROOM = 256;

    private final @Nullable TablesFolder folder;
    private final Library library;
    private final Ready ready;
    private volatile Register register;

    private Shelf(@Nullable TablesFolder folder, Register register, Library library, int room) {
        this.folder = folder;
        this.register = register;
        this.library = library;
        this.ready = new Ready(library, () -> this.register, room);
    }

    /** @param folder holds a folder per jurisdiction: {@code 530622-qiaojia/annual-appraisal-2023.xlsx} */
    public static Shelf open(Path folder) {
        return open(folder, USUAL_ROOM);
    }

    /** @param room what policies that are ready may take together (MB); those that nobody asks for give way */
    public static Shelf open(Path folder, int room) {
        return open(folder, id -> true, room);
    }

    public static Shelf empty() {
        return new Shelf(null, Register.EMPTY, new Library(), USUAL_ROOM);
    }

    /** Only the workbooks that one policy is made of; files that are no policy's are on it too. */
    public static Shelf open(Path folder, PolicyId policy) {
        List<Jurisdiction> line = new Jurisdiction(policy.jurisdiction()).line();
        Predicate<PolicyId> wanted = id -> line.contains(new Jurisdiction(id.jurisdiction()))
                && id.policy().equals(policy.policy());
        return open(folder, wanted, USUAL_ROOM);
    }

    private static Shelf open(Path folder, Predicate<PolicyId> wanted, int room) {
        TablesFolder tables = new TablesFolder(folder, wanted);
        try {
            return new Shelf(tables, tables.look(Register.EMPTY), new Library(), room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same shelf with {@code volume} in the place of what it has under that name; no file is touched. */
    public Shelf with(Volume volume) {
        Spine spine = Spine.of(volume.id(), volume.workbook(), volume.file());
        return new Shelf(null, register.with(spine), library.with(spine, volume), USUAL_ROOM);
    }

    /** Every file, also those that belong to no policy or cannot be read, by name; reads all of them. */
    public List<Volume> volumes() {
        Register now = register;
        List<Volume> volumes = new ArrayList<>();
        now.named().values().forEach(spines -> volumes.add(library.open(spines)));
        now.strays().forEach(spine -> volumes.add(library.open(spine)));
        volumes.sort(Comparator.comparing(Volume::workbook));
        return List.copyOf(volumes);
    }

    /** The workbook that serves {@code id}: of this very period, else for every period. */
    public Optional<Volume> volume(PolicyId id) {
        return Optional.of(register.serving(id))
                .filter(spines -> !spines.isEmpty())
                .map(library::open);
    }

    /** The names of all policies that a workbook of their own stands for; the period may be 通用. Reads nothing. */
    public List<PolicyId> ids() {
        return List.copyOf(register.named().keySet());
    }

    /** The workbook that a jurisdiction ships under this very name. */
    public Optional<PolicyBook> book(PolicyId id) {
        return Optional.ofNullable(register.named().get(id)).map(library::open).map(Volume::book);
    }

    /** What is wrong with files that belong to no policy, and with workbooks that could not be read; reads all of them. */
    public List<Finding> findings() {
        Findings all = new Findings();
        volumes().stream().filter(volume -> volume.book() == null).forEach(volume -> all.addAll(volume.findings()));
        return all.sorted();
    }

    /** The policy of this name, ready to decide, or why it is not. A jurisdiction without a workbook of its own has none. */
    public Shelved find(PolicyId id) {
        return register.serving(id).isEmpty() ? register.missing(id) : ready.find(id);
    }

    /** The same for those who only want to know: its rules are not made ready, and nobody's place among the ready ones is taken. */
    public Shelved look(PolicyId id) {
        return register.serving(id).isEmpty() ? register.missing(id) : ready.look(id);
    }

    /** That there is no policy of this name, which need not be one that a policy could have, and which there are. */
    public Finding missing(String jurisdiction, String policy, String period) {
        return register.missing(jurisdiction, policy, period);
    }

    /** The names and stamps that the folder has now, to be told from those of before; empty when it cannot be looked at. */
    Optional<Register> glance() {
        try {
            return folder == null ? Optional.of(register) : Optional.of(folder.look(register));
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Takes over what was saved, added or deleted since the folder was last looked at: every policy that is ready and has another
     * workbook now is read and reviewed aside; if sound, it takes the place of the edition in force, in one step.
     *
     * @return false when the folder cannot be looked at or has become empty, as when a drive is gone; then nothing changes
     */
    public boolean refresh() {
        Optional<Register> now = glance();
        now.ifPresent(this::takeOver);
        return now.isPresent();
    }

    /** Whether {@code now} shows something else than what was last taken over. */
    boolean isNews(Register now) {
        return !now.equals(register);
    }

    synchronized void takeOver(Register now) {
        boolean isGone = now.named().isEmpty() && !register.named().isEmpty();
        if (!isGone && isNews(now)) {
            register = now;
            library.keep(now);
            ready.renew();
        }
    }

    /** How many policies are ready, and how many workbooks were read. */
    public int countReady() {
        return ready.size();
    }

    public int countRead() {
        return library.size();
    }
}
