package kaoping.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program over with its class archive (快速启动): {@code java -jar} cannot name one by itself, and loading some
 * thousand classes from an archive instead of from jars saves most of a start. Without an archive, without a command line to
 * repeat, or when told to debug, the program just goes on as it is.
 *
 * <p>This class is loaded before anything else and without an archive, so it uses as little of the platform as it can: until
 * the other program runs no streams, no lambdas and no joined texts, each of which takes some milliseconds at first.
 */
public final class FastStart {
    /** Set in the program that was started over: the process that it ends with. */
    private static final String PARENT = "kaoping.parent";

    /** Commands that are over before the second compiler has paid off. */
    private static final Set<String> SHORT = Set.of(
            "grade", "deviations", "check", "diff", "show", "new", "read-standard", "policies", "rules", "--help");

    /** Commands that answer again and again. */
    private static final Set<String> MANY = Set.of("grade", "serve");

    /** Facts of many units are another matter. */
    private static final long MANY_FACTS = 1_000_000;

    private static final String ARCHIVE = "kaoping.jsa";

    private FastStart() {}

    /** The exit code of the program started over; empty when it should go on here. */
    public static OptionalInt over(String[] args) throws IOException, InterruptedException {
        boolean again = System.getProperty(PARENT) != null;
        List<String> command = again ? List.of() : command(args);
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return OptionalInt.of(process.waitFor());
    }

    /** Passes the end on, and waits for what is still being answered. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static List<String> command(String[] args) throws IOException {
        ProcessHandle.Info info = ProcessHandle.current().info();
        Path archive = archive();
        String[] given = info.arguments().orElse(new String[0]);
        int jar = Arrays.asList(given).indexOf("-jar");
        if (archive == null
                || info.command().isEmpty()
                || jar < 0
                || given.length != jar + 2 + args.length
                || wantsItsOwnWay(given, jar)) {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of(info.command().get()));
        command.addAll(List.of(
                "-XX:SharedArchiveFile=".concat(archive.toString()),
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                ("-D" + PARENT + "=")
                        .concat(Long.toString(ProcessHandle.current().pid()))));
        if (!choosesCollector(given, jar)) {
            command.addAll(options(args));
        }
        command.addAll(Arrays.asList(given));
        return command;
    }

    private static List<String> options(String[] args) {
        if (isShort(args)) {
            return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        }
        // Why: collecting beside the work costs a fifth of it; stopping for it takes a few milliseconds at a time. And
        // code that is copied into its callers only while it is short is as fast in the end, but soon compiled (0048).
        boolean many = args.length > 0 && MANY.contains(args[0]);
        return many ? List.of("-XX:+UseParallelGC", "-XX:MaxNewSize=512m", "-XX:InlineSmallCode=1000") : List.of();
    }

    private static boolean isShort(String[] args) {
        boolean named = args.length > 0 && SHORT.contains(args[0]);
        for (String arg : args) {
            named &= !arg.startsWith("--batch") && new File(arg).length() < MANY_FACTS;
        }
        return named;
    }

    /** Ends this program when the one that it was started from is gone, however that ended. */
    static void endWithParent() {
        String parent = System.getProperty(PARENT);
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresent(process -> process.onExit().thenRun(() -> System.exit(Exit.FINE)));
        }
    }

    private static boolean wantsItsOwnWay(String[] given, int jar) {
        for (int i = 0; i < jar; i++) {
            if (given[i].startsWith("-XX:SharedArchiveFile")
                    || given[i].startsWith("-XX:ArchiveClassesAtExit")
                    || given[i].startsWith("-XX:DumpLoadedClassList")
                    || given[i].startsWith("-Xshare")
                    || given[i].startsWith("-agentlib")
                    || given[i].startsWith("-javaagent")) {
                return true;
            }
        }
        return false;
    }

    private static boolean choosesCollector(String[] given, int jar) {
        for (int i = 0; i < jar; i++) {
            if (given[i].startsWith("-XX:+Use") && given[i].endsWith("GC")) {
                return true;
            }
        }
        return false;
    }

    /** The archive beside the program file; null when there is none, or none that is newer than the file. */
    private static @Nullable Path archive() throws IOException {
        URI source = URI.create(FastStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        Path program = Path.of(source);
        Path archive = program.resolveSibling(ARCHIVE);
        return Files.isRegularFile(program) && Files.isRegularFile(archive) ? archive : null;
    }
}
