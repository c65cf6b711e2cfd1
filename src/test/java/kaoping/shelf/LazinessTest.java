package kaoping.shelf;

import static kaoping.shelf.Folder.BROKEN;
import static kaoping.shelf.Folder.id;
import static kaoping.shelf.Folder.named;
import static kaoping.shelf.Folder.policy;
import static kaoping.shelf.Folder.scoring;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import kaoping.policy.PolicyId;
import kaoping.score.ScoreSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read when, and what is held once. */
class LazinessTest {
    @TempDir
    Path path;

    @Test
    void openingLooksAtNamesAndAskingReadsOneLine() {
        Folder folder = new Folder(path);
        folder.save("000000", scoring("000000", "计分方法=按完成比例"));
        folder.save("530622", named("530622").file());
        folder.save("530623", BROKEN);
        Shelf shelf = Shelf.open(path);

        assertThat(shelf.ids()).containsExactly(id("000000"), id("530622"), id("530623"));
        assertThat(shelf.find(new PolicyId("530699", "draft", "2023")).rules()).isNull();
        assertThat(shelf.countRead()).isZero();

        assertThat(shelf.find(id("530622")).rules()).isNotNull();
        assertThat(shelf.countRead()).isEqualTo(2);
        assertThat(shelf.countReady()).isEqualTo(1);
    }

    @Test
    void whoOnlyLooksTakesNobodysPlace() {
        Folder folder = new Folder(path);
        folder.save("530622", scoring("530622", "计分方法=按完成比例"));
        Shelf shelf = Shelf.open(path);

        assertThat(shelf.look(id("530622")).rules()).isNotNull();
        assertThat(shelf.countReady()).isZero();
    }

    @Test
    void whatIsInheritedIsHeldOnce() {
        Folder folder = new Folder(path);
        folder.save("000000", scoring("000000", "计分方法=按完成比例"));
        folder.save("530622", named("530622").file());
        folder.save("530623", named("530623").file());
        Shelf shelf = Shelf.open(path);

        assertThat(policy(shelf.find(id("530622"))).sheet(ScoreSheet.KIND).orElseThrow())
                .isSameAs(
                        policy(shelf.find(id("530623"))).sheet(ScoreSheet.KIND).orElseThrow());
    }

    @Test
    void countiesWhoseRowsAskTheSameShareTheRulesAndKeepTheirOwnPlaces() {
        RuleBook ours = ready(scored("530622", "单位类别=乡镇", "得分率=80%"));
        RuleBook theirs = ready(scored("530623", "单位类别=乡镇", "得分率=60%"));
        RuleBook others = ready(scored("530624", "单位类别=街道", "得分率=80%"));

        assertThat(ours.shares(theirs)).isTrue();
        assertThat(ours.shares(others)).isFalse();
        assertThat(ours.edition().hash()).isNotEqualTo(theirs.edition().hash());
    }

    @Test
    void aRankAmongAllIsNotARankInTheGroup() {
        RuleBook inGroup = ready(scored("530622", "名次=≤3", "得分率=80%", "比较范围=本类别"));
        RuleBook amongAll = ready(scored("530623", "名次=≤3", "得分率=80%", "比较范围=全部单位"));

        assertThat(inGroup.shares(amongAll)).isFalse();
    }

    @Test
    void aFurtherRowOfChecksIsForTheSharedRulesAlone() {
        RuleBook without = ready(scored("530622", "得分率=80%"));
        RuleBook with = ready(scored("530622", "得分率=80%").row("核对", "核对项=实际值没有填", "级别=警告"));

        assertThat(without.shares(with)).isTrue();
        assertThat(without.edition().hash()).isNotEqualTo(with.edition().hash());
    }

    @Test
    void whatNobodyAsksForGivesWay() {
        Folder folder = new Folder(path);
        folder.save("530622", scoring("530622", "计分方法=按完成比例"));
        folder.save("530623", scoring("530623", "计分方法=按完成比例"));
        Shelf shelf = Shelf.open(path, 0);

        RuleBook first = Objects.requireNonNull(shelf.find(id("530622")).rules());
        shelf.find(id("530623"));
        RuleBook again = Objects.requireNonNull(shelf.find(id("530622")).rules());

        assertThat(again.edition()).isEqualTo(first.edition());
    }

    private static PolicyDraft scored(String code, String... cells) {
        String[] row = java.util.Arrays.copyOf(cells, cells.length + 1);
        row[cells.length] = "计分方法=按分值比例";
        return named(code).row("评分", row);
    }

    private static RuleBook ready(PolicyDraft draft) {
        return draft.rules().ready();
    }
}
