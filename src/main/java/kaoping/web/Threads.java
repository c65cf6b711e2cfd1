package kaoping.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that answer requests (线程): hardly more than there are processors, and one more for each that has been with its caller
 * for longer than a moment.
 *
 * <p>Why few: who appraises a form is done in a fraction of a millisecond, and each further thread only takes the caches from the
 * others. Why more: who sends slowly or reads slowly holds a thread, and must not hold up others.
 */
final class Threads extends ThreadPoolExecutor {
    /** As many as there may be. */
    private static final int MOST = 64;

    private static final int FEW = Runtime.getRuntime().availableProcessors() + 1;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(50);

    private final Map<Thread, Long> since = new ConcurrentHashMap<>();
    private final Thread watch = new Thread(this::watch, "threads");

    Threads() {
        super(FEW, MOST, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        AtomicInteger made = new AtomicInteger();
        setThreadFactory(work -> daemon(new Thread(work, "answer-" + made.incrementAndGet())));
        daemon(watch).start();
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable work) {
        since.put(thread, System.nanoTime());
    }

    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable thrown) {
        since.remove(Thread.currentThread());
    }

    @Override
    protected void terminated() {
        watch.interrupt();
    }

    /** Why only another number: each time it is set, whoever rests is woken, and begins to rest anew. */
    private void keep(int threads) {
        if (threads != getCorePoolSize()) {
            setCorePoolSize(threads);
        }
    }

    private void watch() {
        try {
            while (!isTerminated()) {
                TimeUnit.NANOSECONDS.sleep(MOMENT);
                long now = System.nanoTime();
                long held = since.values().stream()
                        .filter(start -> now - start > MOMENT)
                        .count();
                keep((int) Math.min(MOST, FEW + held));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
