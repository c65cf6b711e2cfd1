package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;

/** Cells of 汇总 that compare or choose and cannot: 折算按 without 折算为, 各项合成 of what is made of nothing. */
class PartCellsTest {
    private static List<String> of(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .filter(f -> List.of("METHOD_INCOMPLETE", "METHOD_MISFIT", "CELL_IDLE", "FULL_SCORE_DEVIATES")
                        .contains(f.code().name()))
                .map(f -> f.code() + " " + f.message())
                .toList();
    }

    private static PolicyDraft total(String... cells) {
        return PolicyDraft.with().row("汇总", cells);
    }

    @Test
    void comparedNeedsTheMarksThatTheBestGets() {
        assertThat(of(total("得分项=信息", "系数=100%", "折算按=本类最高")))
                .containsExactly("METHOD_INCOMPLETE 计分方法“本类最高”还需要填写“折算为”");
        assertThat(of(total("得分项=信息", "系数=100%", "折算为=20", "折算按=本类最高"))).isEmpty();
        assertThat(of(total("得分项=信息", "系数=100%", "折算为=20", "折算按=满分")))
                .containsExactly("METHOD_INCOMPLETE 计分方法“折算为”还需要填写“满分”");
        assertThat(of(total("得分项=信息", "系数=100%", "折算按=满分"))).containsExactly("CELL_IDLE “折算按”这一格不起作用：没有填折算为");
    }

    @Test
    void totalsAreComparedByRanks() {
        assertThat(of(total("得分项=总分", "系数=100%", "折算为=100", "折算按=本类最高")))
                .containsExactly("METHOD_MISFIT 计分方法“汇总”不能这样用“折算按”：总分不与别的单位比，把各项归入一个得分项，在它那一行写");
    }

    @Test
    void nothingIsChosenAmongLessThanTwo() {
        assertThat(of(total("得分项=甲项", "系数=100%", "各项合成=最高"))).containsExactly("CELL_IDLE “各项合成”这一格不起作用：没有别的得分项归入它");
        assertThat(of(total("得分项=创优", "系数=100%", "各项合成=最高").row("汇总", "得分项=甲项", "系数=100%", "归入=创优")))
                .containsExactly("CELL_IDLE “各项合成”这一格不起作用：归入它的只有一项");
        assertThat(of(total("得分项=创优", "系数=100%", "各项合成=最高").row("汇总", "得分项=甲项、乙项", "系数=100%", "归入=创优")))
                .isEmpty();
    }

    /** Of two that are not added the full score is the greater, or their average. */
    @Test
    void fullScoresOfPartsThatAreNotAdded() {
        for (String way : List.of("最高", "平均")) {
            assertThat(of(total("得分项=创优", "系数=100%", "满分=10", "各项合成=" + way)
                            .row("汇总", "得分项=甲项、乙项", "系数=100%", "满分=10", "归入=创优")))
                    .isEmpty();
        }
        assertThat(of(total("得分项=创优", "系数=100%", "满分=10", "各项合成=最高")
                        .row("汇总", "得分项=甲项、乙项", "系数=100%", "满分=5", "归入=创优")))
                .hasSize(1)
                .allMatch(found -> found.startsWith("FULL_SCORE_DEVIATES"));
    }

    /** What the best gets is the full score of the part. */
    @Test
    void fullScoresOfPartsThatAreCompared() {
        PolicyDraft policy = PolicyDraft.with("满分=100")
                .row("汇总", "得分项=信息", "系数=100%", "折算为=20", "折算按=本类最高")
                .row("汇总", "得分项=业务", "系数=100%", "满分=70");

        assertThat(of(policy)).hasSize(1).allMatch(found -> found.startsWith("FULL_SCORE_DEVIATES"));
    }
}
