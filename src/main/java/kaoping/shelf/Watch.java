package kaoping.shelf;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings saved workbooks into force while a shelf is in use (守望): told by the file system, and by looking for itself, because
 * network drives tell nothing. What is being written is left alone until it stands still.
 *
 * <p>The thread only looks on; it neither keeps the program from ending nor ends because of one bad file.
 */
public final class Watch implements AutoCloseable {
    /** A folder stands still when two looks so far apart see the same (ms). */
    private static final long STILL = 150;

    /** A file that never stands still is read as it is: at worst it is refused, and the edition in force stays. */
    private static final int MOST_LOOKS = 4;

    /** How often it looks for itself, when it is told (ms), and when it is not. */
    private static final long ROUND = 5_000;

    private static final long ROUND_UNTOLD = 500;

    /** Looking takes at most one part in so many of one processor. */
    private static final int LEISURE = 20;

    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Shelf shelf;
    private final Path folder;
    private final @Nullable WatchService told;
    private final Set<Path> watched = new HashSet<>();
    private volatile boolean open = true;
    private boolean complete = true;

    private Watch(Shelf shelf, Path folder, @Nullable WatchService told) {
        this.shelf = shelf;
        this.folder = folder;
        this.told = told;
    }

    /** @param folder the one that the shelf was opened on */
    public static Watch start(Shelf shelf, Path folder) {
        Watch watch = new Watch(shelf, folder, service(folder));
        watch.register();
        begin("watch", Thread.NORM_PRIORITY, watch::run);
        begin("survey", Thread.MIN_PRIORITY, watch::survey);
        return watch;
    }

    /** One that only looks for itself, as on a system that tells nothing. */
    static Watch untold(Shelf shelf, Path folder) {
        Watch watch = new Watch(shelf, folder, null);
        begin("watch", Thread.NORM_PRIORITY, watch::run);
        return watch;
    }

    private static void begin(String name, int priority, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(priority);
        thread.start();
    }

    /** Looks at every policy once, so that what was sound at the start stays in force when its workbook is spoilt before anybody asks for it. */
    private void survey() {
        for (PolicyId id : shelf.ids()) {
            if (!open) {
                return;
            }
            try {
                shelf.look(id);
            } catch (RuntimeException broken) {
                LOG.error("policy {} could not be looked at", id, broken);
            }
        }
    }

    private static @Nullable WatchService service(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    private void run() {
        while (open) {
            try {
                long began = System.nanoTime();
                look();
                register();
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                await(Math.max(told != null && complete ? ROUND : ROUND_UNTOLD, LEISURE * took));
            } catch (InterruptedException | ClosedWatchServiceException closed) {
                return;
            } catch (RuntimeException | Error broken) {
                // Why go on: the next change may mend it, and the editions in force serve meanwhile.
                LOG.error("policies could not be renewed", broken);
            }
        }
    }

    /** Takes over what is new as soon as it stands still. */
    private void look() throws InterruptedException {
        Optional<Register> seen = shelf.glance();
        for (int i = 0; i < MOST_LOOKS && seen.filter(shelf::isNews).isPresent(); i++) {
            Thread.sleep(STILL);
            Optional<Register> again = shelf.glance();
            if (again.equals(seen)) {
                break;
            }
            seen = again;
        }
        seen.ifPresent(shelf::takeOver);
    }

    /** Until something is told, or {@code millis} are over. */
    private void await(long millis) throws InterruptedException {
        if (told == null) {
            Thread.sleep(millis);
            return;
        }
        WatchKey key = told.poll(millis, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
            key = told.poll();
        }
    }

    /** Asks to be told of the folder and of those in it; where that is refused, looking has to do. */
    private void register() {
        if (told == null) {
            return;
        }
        complete = register(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            complete &= inside.filter(Files::isDirectory).map(this::register).reduce(true, Boolean::logicalAnd);
        } catch (IOException | RuntimeException gone) {
            complete = false;
        }
    }

    private boolean register(Path one) {
        if (watched.contains(one)) {
            return true;
        }
        try {
            one.register(told, CHANGES);
            return watched.add(one);
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        open = false;
        if (told != null) {
            try {
                told.close();
            } catch (IOException e) {
                LOG.debug("already closed", e);
            }
        }
    }
}
