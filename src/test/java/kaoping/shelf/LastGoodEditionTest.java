package kaoping.shelf;

import static kaoping.shelf.Folder.BROKEN;
import static kaoping.shelf.Folder.hash;
import static kaoping.shelf.Folder.id;
import static kaoping.shelf.Folder.scoring;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kaoping.desk.Desk;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Principle 7: a broken workbook never displaces the edition in force, nor delays another county. */
class LastGoodEditionTest {
    private static final byte[] SHARE = scoring("530622", "计分方法=按分值比例", "得分率=80%");
    private static final byte[] EDITED = scoring("530622", "计分方法=按分值比例", "得分率=90%");

    @TempDir
    Path path;

    private Folder folder;
    private Shelf shelf;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.save("530622", SHARE);
        folder.save("530623", scoring("530623", "计分方法=按完成比例"));
        shelf = Shelf.open(path);
    }

    @Test
    void anEditedWorkbookComesIntoForceAtTheNextRefresh() {
        String before = hash(shelf.find(id("530622")));

        folder.save("530622", EDITED);
        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
        shelf.refresh();

        assertThat(hash(shelf.find(id("530622")))).isNotEqualTo(before);
        folder.save("530622", SHARE);
        shelf.refresh();
        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
    }

    @Test
    void aBrokenWorkbookLeavesTheEditionInForceAndSaysWhy() {
        String before = hash(shelf.find(id("530622")));

        folder.save("530622", BROKEN);
        shelf.refresh();

        Shelved now = shelf.find(id("530622"));
        assertThat(hash(now)).isEqualTo(before);
        assertThat(now.failed()).extracting(Finding::code).contains(Code.WORKBOOK_UNREADABLE);
        assertThat(new Desk(shelf).list().items())
                .filteredOn(item -> item.id().equals(id("530622")))
                .singleElement()
                .satisfies(item -> assertThat(item.hash()).isEqualTo(before))
                .satisfies(item -> assertThat(item.failed()).isNotEmpty());
    }

    @Test
    void soDoesOneThatCanBeReadButIsNotSound() {
        String before = hash(shelf.find(id("530622")));

        folder.save("530622", scoring("530622", "计分方法=按分值比例"));
        shelf.refresh();

        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
        assertThat(shelf.find(id("530622")).failed()).anyMatch(Finding::isError);
    }

    @Test
    void aMendedWorkbookTakesItsPlaceAndTheComplaintIsGone() {
        hash(shelf.find(id("530622")));
        folder.save("530622", BROKEN);
        shelf.refresh();
        folder.save("530622", EDITED);
        shelf.refresh();

        Shelved now = shelf.find(id("530622"));
        assertThat(now.failed()).isEmpty();
        assertThat(hash(now)).isEqualTo(hash(Shelf.open(path).find(id("530622"))));
    }

    @Test
    void theEditionInForceStaysThoughItGaveWayToOthersMeanwhile() {
        Shelf small = Shelf.open(path, 0);
        String before = hash(small.find(id("530622")));
        assertThat(small.find(id("530623")).rules()).isNotNull();

        folder.save("530622", BROKEN);
        small.refresh();

        assertThat(hash(small.find(id("530622")))).isEqualTo(before);
    }

    @Test
    void soDoesOneThatWasOnlyLookedAt() {
        String before = hash(shelf.look(id("530622")));

        folder.save("530622", BROKEN);
        shelf.refresh();

        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
    }

    @Test
    void withoutAnEditionInForceABrokenWorkbookIsRefused() {
        folder.save("530622", BROKEN);
        shelf.refresh();

        Shelved now = shelf.find(id("530622"));
        assertThat(now.rules()).isNull();
        assertThat(now.findings()).extracting(Finding::code).contains(Code.WORKBOOK_UNREADABLE);
        assertThat(shelf.find(id("530623")).rules()).isNotNull();
    }

    @Test
    void halfAWorkbookIsNoWorkbookUntilTheOtherHalfArrives() {
        String before = hash(shelf.find(id("530622")));

        for (int part = 1; part < 10; part++) {
            folder.overwrite("530622", Arrays.copyOf(EDITED, EDITED.length * part / 10));
            shelf.refresh();
            assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
        }
        folder.overwrite("530622", EDITED);
        shelf.refresh();

        assertThat(hash(shelf.find(id("530622")))).isNotEqualTo(before);
    }

    @Test
    void aBrokenWorkbookAboveLeavesEverybodyBelowAsTheyWere() {
        String before = hash(shelf.find(id("530622")));
        String neighbour = hash(shelf.find(id("530623")));

        folder.save("530000", BROKEN);
        shelf.refresh();
        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
        assertThat(hash(shelf.find(id("530623")))).isEqualTo(neighbour);

        folder.save("530000", scoring("530000", "计分方法=达标得满分"));
        shelf.refresh();
        assertThat(hash(shelf.find(id("530622")))).as("ships 评分 itself").isEqualTo(before);
    }

    @Test
    void aDeletedWorkbookTakesItsPolicyAlong() {
        hash(shelf.find(id("530622")));
        folder.delete("530622");
        shelf.refresh();

        assertThat(shelf.find(id("530622")).findings())
                .extracting(Finding::code)
                .containsExactly(Code.POLICY_NOT_FOUND);
        assertThat(shelf.ids()).containsExactly(id("530623"));

        folder.save("530622", BROKEN);
        shelf.refresh();
        assertThat(shelf.find(id("530622")).rules())
                .as("withdrawn, and not to come back")
                .isNull();
    }

    @Test
    void aFolderThatIsGoneOrEmptyAllAtOnceChangesNothing() throws IOException {
        String before = hash(shelf.find(id("530622")));
        Path elsewhere = path.resolveSibling(path.getFileName() + "-moved");

        Files.move(path, elsewhere);
        assertThat(shelf.refresh()).isFalse();
        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);

        Files.createDirectory(path);
        shelf.refresh();
        assertThat(hash(shelf.find(id("530622")))).isEqualTo(before);
        Files.delete(path);
        Files.move(elsewhere, path);
    }

    @Test
    void aNewWorkbookIsThereAfterTheNextRefresh() {
        folder.save("530622", EDITED);
        folder.save("530000", scoring("530000", "计分方法=达标得满分"));
        shelf.refresh();

        assertThat(shelf.find(id("530000")).rules()).isNotNull();
    }
}
