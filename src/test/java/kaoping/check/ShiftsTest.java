package kaoping.check;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;

/** Published ranks of which some are only moved by others (随之移动的名次). */
class ShiftsTest {
    private static PolicyDraft policy(String... settings) {
        return PolicyDraft.with(settings).row("一票否决", "事项=新成立", "处理=不参加评定").row("核对", "核对项=公布名次与规则不符", "级别=错误");
    }

    private static UnitDraft published(String name, String total, String rank) {
        return total(name, total).published("", rank, "");
    }

    private static List<String> wrong(Decided decided) {
        return decided.found(Code.RANK_DEVIATES).stream()
                .map(found -> found.details().get(0))
                .toList();
    }

    @Test
    void whoStandsInTheWrongPlaceIsNamedAndTheOthersAreNotedOnce() {
        Decided decided = policy().decide(
                        published("甲", "9", "2"),
                        published("乙", "8", "3"),
                        published("丙", "7", "4"),
                        published("丁", "6", "1"),
                        published("戊", "5", "5"));

        assertThat(decided.found()).containsExactly("RANKS_SHIFTED", "RANK_DEVIATES /units/3/claimed/rank");
        assertThat(decided.says(Code.RANKS_SHIFTED))
                .isEqualTo(
                        "“全部单位”有 3 个单位公布的名次只是随着“丁”前移或后移：“甲”公布第 2 名、按规则第 1 名，“乙”公布第 3 名、按规则第 2 名，“丙”公布第 4 名、按规则第 3 名");
    }

    @Test
    void whoIsNotRankedByTheRulesMovesAllBehind() {
        Decided decided = policy().decide(
                        published("甲", "9", "1").veto("新成立"), published("乙", "8", "2"), published("丙", "7", "3"));

        assertThat(wrong(decided)).containsExactly("甲");
        assertThat(decided.says(Code.RANKS_SHIFTED)).contains("有 2 个单位", "随着“甲”", "“丙”公布第 3 名、按规则第 2 名");
    }

    @Test
    void ofTwoThatChangedPlacesNeitherIsOnlyMoved() {
        Decided decided = policy().decide(published("甲", "9", "2"), published("乙", "8", "1"), published("丙", "7", "3"));

        assertThat(wrong(decided)).containsExactly("甲", "乙");
        assertThat(decided.found(Code.RANKS_SHIFTED)).isEmpty();
    }

    @Test
    void anOrderThatIsRightWithOtherNumbersIsReportedOneByOne() {
        Decided decided = policy().decide(
                        published("甲", "9", "1"),
                        published("乙", "9", "1"),
                        published("丙", "8", "2"),
                        published("丁", "7", "3"));

        assertThat(wrong(decided)).containsExactly("丙", "丁");
        assertThat(decided.found(Code.RANKS_SHIFTED)).isEmpty();
    }

    @Test
    void equalUnitsMoveTogether() {
        Decided decided = policy().decide(
                        published("甲", "9", "2"),
                        published("乙", "8", "3"),
                        published("丙", "8", "3"),
                        published("丁", "7", "5"),
                        published("戊", "6", "1"));

        assertThat(wrong(decided)).containsExactly("戊");
        assertThat(decided.says(Code.RANKS_SHIFTED)).contains("有 4 个单位", "“丙”公布第 3 名、按规则第 2 名");
    }

    @Test
    void whoLeavesEqualUnitsMovesNobodyWhereRanksAreCountedWithoutGaps() {
        Decided decided = policy("名次并列=1、1、2")
                .decide(
                        published("甲", "9", "1"),
                        published("乙", "8", "2"),
                        published("丙", "8", "4"),
                        published("丁", "7", "3"),
                        published("戊", "6", "5"));

        // 丙 stood beside 乙 and now stands alone: 丁 keeps its rank, 戊 is one further down.
        assertThat(wrong(decided)).containsExactly("丙");
        assertThat(decided.says(Code.RANKS_SHIFTED)).contains("有 1 个单位", "“戊”公布第 5 名、按规则第 4 名");
    }

    @Test
    void whatIsFurtherOffThanTheOthersMovedItIsNamedToo() {
        Decided decided = policy().decide(
                        published("甲", "9", "2"),
                        published("乙", "8", "3"),
                        published("丙", "7", "6"),
                        published("丁", "6", "1"));

        assertThat(wrong(decided)).containsExactly("丙", "丁");
        assertThat(decided.says(Code.RANKS_SHIFTED)).contains("有 2 个单位", "“乙”公布第 3 名、按规则第 2 名");
    }

    @Test
    void eachGroupByItself() {
        Decided decided = policy().decide(
                        published("甲", "9", "2").in("乡镇"),
                        published("乙", "8", "3").in("乡镇"),
                        published("丙", "7", "1").in("乡镇"),
                        published("丁", "9", "2").in("部门"),
                        published("戊", "8", "1").in("部门"),
                        unit("己").points("基础", "1").in("部门"));

        assertThat(wrong(decided)).containsExactly("丙", "丁", "戊");
        assertThat(decided.says(Code.RANKS_SHIFTED)).startsWith("“乡镇”有 2 个单位");
    }

    /** Of whatever was published: who is found is everybody that is wrong, and who is only moved is in every longest right order. */
    @Test
    void nobodyIsLeftOutAndOnlyThoseBeyondDoubtAreMoved() {
        Random random = new Random(20_230_101);
        int moved = 0;
        for (int i = 0; i < 300; i++) {
            int size = 2 + random.nextInt(5);
            List<UnitDraft> units = new ArrayList<>();
            int[] shown = new int[size];
            for (int u = 0; u < size; u++) {
                shown[u] = 1 + random.nextInt(size);
                units.add(published("" + u, "" + (20 - random.nextInt(size)), "" + shown[u]));
            }
            Decided decided = policy().decide(units.toArray(UnitDraft[]::new));
            int[] ranks = new int[size];
            Set<String> deviating = new TreeSet<>();
            for (int u = 0; u < size; u++) {
                ranks[u] = decided.rank("" + u);
                if (ranks[u] != shown[u]) {
                    deviating.add("" + u);
                }
            }
            Set<String> only = new TreeSet<>(deviating);
            wrong(decided).forEach(only::remove);
            assertThat(deviating).containsAll(wrong(decided));
            assertThat(decided.found(Code.RANKS_SHIFTED)).hasSize(only.isEmpty() ? 0 : 1);
            assertThat(beyondDoubt(ranks, shown)).containsAll(only);
            moved += only.size();
        }
        assertThat(moved).isGreaterThan(50);
    }

    /** Who is in every longest order, by trying all of them. */
    private static Set<String> beyondDoubt(int[] ranks, int[] shown) {
        int most = 0;
        int common = 0;
        for (int chosen = 0; chosen < 1 << ranks.length; chosen++) {
            if (Integer.bitCount(chosen) >= most && isRight(chosen, ranks, shown)) {
                common = Integer.bitCount(chosen) > most ? chosen : common & chosen;
                most = Integer.bitCount(chosen);
            }
        }
        Set<String> names = new TreeSet<>();
        for (int u = 0; u < ranks.length; u++) {
            if ((common >> u & 1) == 1) {
                names.add("" + u);
            }
        }
        return names;
    }

    private static boolean isRight(int chosen, int[] ranks, int[] shown) {
        for (int one = 0; one < ranks.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean both = (chosen >> one & chosen >> other & 1) == 1;
                if (both && Integer.compare(ranks[one], ranks[other]) != Integer.compare(shown[one], shown[other])) {
                    return false;
                }
            }
        }
        return true;
    }
}
