package kaoping.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import kaoping.PolicyDraft;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.nation.Country;
import kaoping.nation.Divisions;
import kaoping.nation.Divisions.Division;
import kaoping.nation.Divisions.Level;
import kaoping.nation.Facts;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.shelf.Watch;
import kaoping.workbook.WorkbookReader;

/**
 * Prints what loading a policy and holding a nation of them costs; {@code src/docs/performance.md} says how to run it and what came out.
 *
 * <p>Arguments: a folder for the made-up country (written when it is not there), and which of {@code load nation reload} to measure.
 */
public final class Nation {
    private static final int ROOM = 4_000;

    private final Path folder;
    private final List<Division> counties;

    private Nation(Path folder) {
        this.folder = folder;
        this.counties = Divisions.all().stream()
                .filter(division -> division.level() == Level.COUNTY)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        Nation nation = new Nation(Path.of(args[0]));
        List<String> wanted = List.of(args).subList(1, args.length);
        say("JDK %s, %d processors", Runtime.version(), Runtime.getRuntime().availableProcessors());
        if (wanted.contains("load")) {
            load(40, 200);
            load(2000, 40);
        }
        if (wanted.contains("nation")) {
            nation.write();
            nation.hold();
            nation.usual();
        }
        if (wanted.contains("reload")) {
            nation.reload();
        }
    }

    /** From a workbook's bytes to a rule base of its own, nothing shared. */
    private static void load(int rows, int rounds) {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            files.add(workbook(rows, i));
        }
        List<Long> read = new ArrayList<>();
        List<Long> made = new ArrayList<>();
        List<Long> reviewed = new ArrayList<>();
        for (byte[] file : files) {
            long begun = System.nanoTime();
            var book = Objects.requireNonNull(WorkbookReader.read(file, "999999-mouxian/draft-2023.xlsx", Sheets.ALL)
                    .book());
            Policy policy = Policy.inherit(book.id(), List.of(book));
            long then = System.nanoTime();
            RuleBook.of(policy).ready();
            long done = System.nanoTime();
            kaoping.review.Review.of(policy);
            read.add(then - begun);
            made.add(done - then);
            reviewed.add(System.nanoTime() - done);
        }
        say(
                "%d rows (%d KB): read %s, rule base %s, review %s (best / median / 99th of 100, of %d, warm half)",
                rows, files.get(0).length / 1024, of(read), of(made), of(reviewed), rounds / 2);
    }

    private static byte[] workbook(int rows, int version) {
        PolicyDraft draft = PolicyDraft.with("不足一步=按整步");
        for (int i = 0; i < rows; i++) {
            draft.row(
                    "评分",
                    "指标名称=指标" + version + "之" + i,
                    i % 2 == 0 ? "单位类别=乡镇" : "完成率=≥" + i % 90 + "%",
                    "计分方法=按完成比例",
                    "目标取值=" + (1 + i),
                    "依据=第" + i + "条：按完成比例计分");
        }
        return draft.file();
    }

    private static String of(List<Long> nanos) {
        List<Long> warm = new ArrayList<>(nanos.subList(nanos.size() / 2, nanos.size()));
        Collections.sort(warm);
        return "%.1f / %.1f / %.1f ms"
                .formatted(warm.get(0) / 1e6, warm.get(warm.size() / 2) / 1e6, warm.get(warm.size() * 99 / 100) / 1e6);
    }

    private void write() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Country.write(folder, Divisions.all());
        }
    }

    private void hold() throws InterruptedException {
        List<Division> order = new ArrayList<>(counties);
        Collections.shuffle(order, new Random(1));
        List<byte[]> facts = order.stream().map(county -> Facts.of(county, 6)).toList();
        long empty = used();
        long begun = System.nanoTime();
        Shelf shelf = Shelf.open(folder, ROOM);
        say("open %d policies by name: %.0f ms", shelf.ids().size(), millis(begun));
        Desk desk = new Desk(shelf);
        List<Long> first = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            long asked = System.nanoTime();
            if (!(desk.appraise(facts.get(i)) instanceof Reply.Given<?>)) {
                throw new IllegalStateException(order.get(i).folder());
            }
            first.add(System.nanoTime() - asked);
            if (i == 0 || i == 499 || i == order.size() - 1) {
                say(
                        "  after %d: heap %d MB above the empty process, %d MB in all; %d ready, %d workbooks read",
                        i + 1, used() - empty, used(), shelf.countReady(), shelf.countRead());
            }
        }
        say(
                "  first answers: very first %.0f ms, then %s, slowest of the warm half %.0f ms",
                first.get(0) / 1e6, of(first), Collections.max(first.subList(first.size() / 2, first.size())) / 1e6);
        List<Long> again = new ArrayList<>();
        for (byte[] one : facts) {
            long asked = System.nanoTime();
            desk.appraise(one);
            again.add(System.nanoTime() - asked);
        }
        say("  second answers: %s", of(again));
        begun = System.nanoTime();
        desk.list();
        say("  list of all, looked at before: %.0f ms", millis(begun));
        begun = System.nanoTime();
        new Desk(Shelf.open(folder)).list();
        say("  list of all, nothing looked at before: %.0f ms", millis(begun));
        say("  heap with all of it: %d MB, %d ready", used(), shelf.countReady());
    }

    /** As many ready as the usual room holds. */
    private void usual() throws InterruptedException {
        Shelf shelf = Shelf.open(folder);
        Desk desk = new Desk(shelf);
        counties.forEach(county -> desk.appraise(Facts.of(county, 6)));
        shelf.ids().forEach(shelf::look);
        say("all asked once with the usual room: %d ready, heap %d MB", shelf.countReady(), used());
    }

    private void reload() throws IOException, InterruptedException {
        Path own = Files.createTempDirectory("reload");
        Division county = counties.get(0);
        Country.write(own, List.of(Divisions.all().get(0), county));
        Shelf shelf = Shelf.open(own);
        PolicyId id = new PolicyId(county.code(), Country.POLICY, Country.PERIOD);
        Path file = Country.file(own, county);
        List<byte[]> versions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            versions.add(version(county, i));
        }
        shelf.find(id);
        String before = "";
        for (int i = 0; i <= 1000; i++) {
            Files.write(file, versions.get(i % versions.size()));
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_700_000_000_000L + i));
            shelf.refresh();
            String hash =
                    Objects.requireNonNull(shelf.find(id).rules()).edition().hash();
            if (hash.equals(before)) {
                throw new IllegalStateException("not reloaded");
            }
            before = hash;
            if (i % 200 == 0) {
                say(
                        "after %d reloads: heap %d KB, metaspace %d KB, %d classes",
                        i,
                        kilobytes(),
                        metaspace(),
                        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
            }
        }
        inForce(shelf, own, id, file, versions);
    }

    /** How long it takes from the end of saving until the next request is decided by the new edition, all of the country watched. */
    private static void inForce(Shelf shelf, Path folder, PolicyId id, Path file, List<byte[]> versions)
            throws IOException, InterruptedException {
        List<Long> waits = new ArrayList<>();
        try (Watch watch = Watch.start(shelf, folder)) {
            Objects.requireNonNull(watch);
            for (int i = 0; i < 20; i++) {
                Thread.sleep(300);
                String before =
                        Objects.requireNonNull(shelf.find(id).rules()).edition().hash();
                Files.write(file, versions.get((i + 1) % versions.size()));
                long saved = System.nanoTime();
                while (Objects.requireNonNull(shelf.find(id).rules())
                        .edition()
                        .hash()
                        .equals(before)) {
                    Thread.sleep(2);
                }
                waits.add(System.nanoTime() - saved);
            }
        }
        say("saved to in force: %s, slowest %.0f ms", of(waits), Collections.max(waits) / 1e6);
    }

    private static byte[] version(Division county, int version) {
        PolicyDraft draft = PolicyDraft.with("地区代码=" + county.code(), "方案代码=" + Country.POLICY, "不足一步=按整步");
        for (int i = 0; i < 40; i++) {
            draft.row("评分", "指标名称=指标" + version + "之" + i, "计分方法=按完成比例");
        }
        return draft.file();
    }

    /** MB, after what nobody holds is gone. */
    private static long used() throws InterruptedException {
        return kilobytes() / 1024;
    }

    private static long kilobytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .findFirst()
                        .orElseThrow()
                        .getUsed()
                / 1024;
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void say(String text, Object... words) {
        System.out.println(text.formatted(words));
    }
}
