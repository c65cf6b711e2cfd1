package kaoping.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

/**
 * The policies of a folder such as {@code decision-tables/} (方案架): every workbook is read when the shelf is opened; a policy
 * is made ready on its first use. A broken workbook takes nobody else with it. Safe for many threads.
 */
public final class Shelf {
    /** Why a bound: a workbook for every period serves thousands of periods, for whoever asks; what is dropped is made again. */
    private static final int MOST_READY = 500;

    private final Map<PolicyId, PolicyBook> books = new TreeMap<>();
    private final Map<PolicyId, List<Finding>> broken = new TreeMap<>();
    private final Map<PolicyId, String> places = new TreeMap<>();
    private final List<Finding> strays = new ArrayList<>();
    private final Map<PolicyId, Shelved> ready = new ConcurrentHashMap<>();

    private Shelf() {}

    /** @param folder holds a folder per jurisdiction: {@code 530622-qiaojia/annual-appraisal-2023.xlsx} */
    public static Shelf open(Path folder) {
        Shelf shelf = new Shelf();
        for (Path jurisdiction : list(folder)) {
            shelf.readFolder(jurisdiction);
        }
        return shelf;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")
                            && !entry.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFolder(Path folder) {
        String name = folder.getFileName().toString();
        Optional<Jurisdiction> jurisdiction = Jurisdiction.ofFolder(name);
        if (jurisdiction.isEmpty() || !Files.isDirectory(folder)) {
            strays.add(Finding.of(Code.WORKBOOK_NAME, name, name));
            return;
        }
        for (Path file : list(folder)) {
            readFile(jurisdiction.get(), name + "/" + file.getFileName(), file);
        }
    }

    private void readFile(Jurisdiction jurisdiction, String workbook, Path file) {
        Optional<PolicyId> named =
                FileName.read(jurisdiction, file.getFileName().toString());
        if (named.isEmpty()) {
            strays.add(Finding.of(Code.WORKBOOK_NAME, workbook, workbook));
            return;
        }
        PolicyId id = named.get();
        String other = places.putIfAbsent(id, workbook);
        if (other != null) {
            Finding twice = Finding.of(Code.POLICY_TWICE, workbook, id.toString(), other);
            books.remove(id);
            broken.merge(id, List.of(twice), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
            return;
        }
        WorkbookReading reading = WorkbookReader.read(file, workbook, Sheets.ALL);
        Findings findings = new Findings();
        findings.addAll(reading.findings());
        PolicyBook book = reading.book();
        if (book != null) {
            FileName.compare(book, id, findings);
        }
        if (book == null || findings.hasErrors()) {
            broken.put(id, findings.sorted());
        } else {
            books.put(id, book);
        }
    }

    /** The names of all policies that a workbook of their own stands for; the period may be 通用. */
    public List<PolicyId> ids() {
        List<PolicyId> ids = new ArrayList<>(books.keySet());
        ids.addAll(broken.keySet());
        return ids.stream().sorted().toList();
    }

    /** The workbook that a jurisdiction ships under this very name. */
    public Optional<PolicyBook> book(PolicyId id) {
        return Optional.ofNullable(books.get(id));
    }

    /** What is wrong with files that belong to no policy, and with workbooks that could not be read. */
    public List<Finding> findings() {
        Findings all = new Findings();
        all.addAll(strays);
        broken.values().forEach(all::addAll);
        return all.sorted();
    }

    /** The policy of this name, ready to decide, or why it is not. A jurisdiction without a workbook of its own has none. */
    public Shelved find(PolicyId id) {
        boolean known = source(id).isPresent();
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
            source(there).ifPresent(found -> {
                findings.addAll(broken.getOrDefault(found, List.of()));
                Optional.ofNullable(books.get(found)).ifPresent(line::add);
            });
        }
        if (findings.hasErrors()) {
            return new Shelved(id, null, findings.sorted());
        }
        Policy policy = Policy.inherit(id, line);
        findings.addAll(Review.of(policy));
        return new Shelved(id, findings.hasErrors() ? null : RuleBook.of(policy), findings.sorted());
    }

    /** The workbook that serves {@code id}: of this very period, else for every period. */
    private Optional<PolicyId> source(PolicyId id) {
        PolicyId always = new PolicyId(id.jurisdiction(), id.policy(), Settings.EVERY_PERIOD);
        return Stream.of(id, always)
                .filter(name -> books.containsKey(name) || broken.containsKey(name))
                .findFirst();
    }
}
