package kaoping.shelf;

import static kaoping.shelf.Folder.BROKEN;
import static kaoping.shelf.Folder.hash;
import static kaoping.shelf.Folder.id;
import static kaoping.shelf.Folder.scoring;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many grade while staff save (attack 52), and what the watch sees (attack 54). */
class ReloadWhileServingTest {
    private static final byte[] ONE = scoring("530622", "计分方法=按分值比例", "得分率=80%");
    private static final byte[] OTHER = scoring("530622", "关系=≥", "计分方法=按分值比例", "得分率=90%");
    private static final byte[] FACTS = """
            {"jurisdiction": "530622", "policy": "draft", "period": "2023", "units": [{"name": "甲", "group": "", "indicators": [
            {"name": "植树", "relation": "≥", "target": "100", "actual": "100", "weight": "10"}]}]}
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path path;

    /** What an answer may be: the edition and its one score. */
    private record Answer(String hash, String points) {
        static Answer of(Reply<Outcome> reply) {
            Outcome outcome = ((Reply.Given<Outcome>) reply).value();
            return new Answer(
                    outcome.edition().hash(),
                    outcome.units().get(0).lines().get(0).points().toPlainString());
        }
    }

    @Test
    void everyAnswerIsWhollyOfOneEdition() throws Exception {
        Folder folder = new Folder(path);
        folder.save("530622", OTHER);
        Answer other = Answer.of(new Desk(Shelf.open(path)).appraise(FACTS));
        folder.save("530622", ONE);
        Shelf shelf = Shelf.open(path);
        Desk desk = new Desk(shelf);
        Answer one = Answer.of(desk.appraise(FACTS));

        ExecutorService callers = Executors.newFixedThreadPool(8);
        CountDownLatch begun = new CountDownLatch(8);
        Callable<List<Answer>> calls = () -> {
            begun.countDown();
            begun.await();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(Answer.of(desk.appraise(FACTS)));
            }
            return answers;
        };
        List<Future<List<Answer>>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(callers.submit(calls));
        }
        begun.await();
        for (int i = 0; i < 30; i++) {
            folder.save("530622", i % 3 == 0 ? OTHER : i % 3 == 1 ? BROKEN : ONE);
            shelf.refresh();
        }
        Set<Answer> answers = new java.util.HashSet<>();
        for (Future<List<Answer>> call : asked) {
            answers.addAll(call.get());
        }
        callers.shutdown();

        assertThat(Set.of(one, other)).hasSize(2).containsAll(answers);
        assertThat(Answer.of(desk.appraise(FACTS))).isEqualTo(one);
    }

    @Test
    void whoAsksAtTheSameTimeGetsWhatWasMadeOnce() throws Exception {
        new Folder(path).save("530622", ONE);
        Shelf shelf = Shelf.open(path);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Callable<Shelved>> calls = java.util.Collections.nCopies(8, () -> shelf.find(id("530622")));

        Set<Integer> found = new TreeSet<>();
        for (Future<Shelved> call : callers.invokeAll(calls)) {
            found.add(System.identityHashCode(call.get()));
        }
        callers.shutdown();

        assertThat(found).hasSize(1);
    }

    @Test
    @Timeout(60)
    void theWatchBringsASavedWorkbookIntoForce() throws InterruptedException {
        Folder folder = new Folder(path);
        folder.save("530622", ONE);
        Shelf shelf = Shelf.open(path);
        String before = hash(shelf.find(id("530622")));

        try (Watch watch = Watch.start(shelf, path)) {
            assertThat(watch).isNotNull();
            folder.save("530622", OTHER);
            awaitOther(shelf, before);
        }
    }

    @Test
    @Timeout(60)
    void soItDoesWhereTheSystemTellsNothing() throws InterruptedException {
        Folder folder = new Folder(path);
        folder.save("530622", ONE);
        Shelf shelf = Shelf.open(path);
        String before = hash(shelf.find(id("530622")));

        try (Watch watch = Watch.untold(shelf, path)) {
            assertThat(watch).isNotNull();
            folder.save("530622", OTHER);
            awaitOther(shelf, before);
        }
    }

    /** The test's time limit ends the wait when it is in vain. */
    private static void awaitOther(Shelf shelf, String before) throws InterruptedException {
        while (hash(shelf.find(id("530622"))).equals(before)) {
            Thread.onSpinWait();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        assertThat(shelf.find(id("530622")).failed()).isEmpty();
    }
}
