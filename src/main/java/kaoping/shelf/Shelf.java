package kaoping.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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

/**
 * The policies of a folder such as {@code decision-tables/} (方案架): every workbook is read when the shelf is opened; a policy
 * is made ready on its first use. A broken workbook takes nobody else with it. Safe for many threads.
 */
public final class Shelf {
    /** Why a bound: a workbook for every period serves thousands of periods, for whoever asks; what is dropped is made again. */
    private static final int MOST_READY = 500;

    private final Map<PolicyId, Volume> volumes = new TreeMap<>();
    private final List<Volume> strays = new ArrayList<>();
    private final Map<PolicyId, Shelved> ready = new ConcurrentHashMap<>();

    private Shelf() {}

    /** @param folder holds a folder per jurisdiction: {@code 530622-qiaojia/annual-appraisal-2023.xlsx} */
    public static Shelf open(Path folder) {
        return open(folder, id -> true);
    }

    public static Shelf empty() {
        return new Shelf();
    }

    /** Only the workbooks that one policy is made of: quicker, when nobody asks for another. */
    public static Shelf open(Path folder, PolicyId policy) {
        List<Jurisdiction> line = new Jurisdiction(policy.jurisdiction()).line();
        return open(
                folder,
                id -> line.contains(new Jurisdiction(id.jurisdiction()))
                        && id.policy().equals(policy.policy()));
    }

    private static Shelf open(Path folder, Predicate<PolicyId> wanted) {
        Shelf shelf = new Shelf();
        TablesFolder.read(folder, wanted).forEach(shelf::shelve);
        return shelf;
    }

    /** The same shelf with {@code volume} in the place of what it has under that name; no file is touched. */
    public Shelf with(Volume volume) {
        Shelf changed = new Shelf();
        changed.volumes.putAll(volumes);
        changed.strays.addAll(strays);
        changed.put(volume);
        return changed;
    }

    /** Two folders of one code may hold the same policy; then neither serves. */
    private void shelve(Volume volume) {
        Volume other = volume.id() == null ? null : volumes.get(volume.id());
        put(other == null ? volume : volume.besides(other));
    }

    private void put(Volume volume) {
        PolicyId id = volume.id();
        if (id == null) {
            strays.add(volume);
        } else {
            volumes.put(id, volume);
        }
    }

    /** Every file, also those that belong to no policy or cannot be read, by name. */
    public List<Volume> volumes() {
        return Stream.concat(volumes.values().stream(), strays.stream())
                .sorted(Comparator.comparing(Volume::workbook))
                .toList();
    }

    /** The workbook that serves {@code id}: of this very period, else for every period. */
    public Optional<Volume> volume(PolicyId id) {
        PolicyId always = new PolicyId(id.jurisdiction(), id.policy(), Settings.EVERY_PERIOD);
        return Stream.of(id, always).map(volumes::get).filter(Objects::nonNull).findFirst();
    }

    /** The names of all policies that a workbook of their own stands for; the period may be 通用. */
    public List<PolicyId> ids() {
        return List.copyOf(volumes.keySet());
    }

    /** The workbook that a jurisdiction ships under this very name. */
    public Optional<PolicyBook> book(PolicyId id) {
        return Optional.ofNullable(volumes.get(id)).map(Volume::book);
    }

    /** What is wrong with files that belong to no policy, and with workbooks that could not be read. */
    public List<Finding> findings() {
        Findings all = new Findings();
        volumes().stream().filter(volume -> volume.book() == null).forEach(volume -> all.addAll(volume.findings()));
        return all.sorted();
    }

    /** The policy of this name, ready to decide, or why it is not. A jurisdiction without a workbook of its own has none. */
    public Shelved find(PolicyId id) {
        boolean known = volume(id).isPresent();
        if (ready.size() >= MOST_READY) {
            ready.clear();
        }
        return known ? ready.computeIfAbsent(id, this::prepare) : missing(id);
    }

    private static Shelved missing(PolicyId id) {
        return new Shelved(
                id, null, List.of(Finding.of(Code.POLICY_NOT_FOUND, "", id.jurisdiction(), id.policy(), id.period())));
    }

    private Shelved prepare(PolicyId id) {
        Findings findings = new Findings();
        List<PolicyBook> line = new ArrayList<>();
        for (Jurisdiction above : new Jurisdiction(id.jurisdiction()).line()) {
            PolicyId there = new PolicyId(above.code(), id.policy(), id.period());
            volume(there).ifPresent(volume -> {
                PolicyBook book = volume.book();
                // Why not all: what is merely odd about a workbook above is said where that workbook is looked at.
                if (book == null || above.code().equals(id.jurisdiction())) {
                    findings.addAll(volume.findings());
                }
                if (book != null) {
                    line.add(book);
                }
            });
        }
        if (findings.hasErrors()) {
            return new Shelved(id, null, findings.sorted());
        }
        Policy policy = Policy.inherit(id, line);
        findings.addAll(Review.of(policy));
        return new Shelved(id, findings.hasErrors() ? null : RuleBook.of(policy), findings.sorted());
    }
}
