package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 各项合成: 两项取高, 两项平均. */
class ComposedTest {
    private static PolicyDraft policy(String way, String... ofSecond) {
        String[] second = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=乙项", "系数=100%", "归入=创优"), java.util.stream.Stream.of(ofSecond))
                .toArray(String[]::new);
        return PolicyDraft.with()
                .row("汇总", "得分项=创优", "系数=100%", "各项合成=" + way)
                .row("汇总", "得分项=甲项", "系数=50%", "归入=创优")
                .row("汇总", second);
    }

    private static String sentence(Decided decided) {
        return decided.unit("某局").total().parts().get(0).sentence();
    }

    /** What each counts is compared: after its factor. */
    @ParameterizedTest
    @CsvSource({
        "最高, 24, 9, 12.00, '创优：甲项 24 × 50%、乙项 9，取其中最高的 甲项 12'",
        "最高, 18, 9, 9.00, '创优：甲项 18 × 50%、乙项 9，取其中最高的 甲项 9'",
        "最高, -4, -3, -2.00, '创优：甲项 -4 × 50%、乙项 -3，取其中最高的 甲项 -2'",
        "最低, 24, 9, 9.00, '创优：甲项 24 × 50%、乙项 9，取其中最低的 乙项 9'",
        "平均, 24, 9, 10.50, '创优 =（甲项 24 × 50% + 乙项 9）÷ 2 = 10.5'",
        "相加, 24, 9, 21.00, '创优 = 甲项 24 × 50% + 乙项 9 = 21'"
    })
    void ofTwo(String way, String one, String other, String total, String sentence) {
        Decided decided = policy(way).decide(unit("某局").points("甲项", one).points("乙项", other));

        assertThat(decided.total("某局")).isEqualTo(total);
        assertThat(sentence(decided)).isEqualTo(sentence);
    }

    /** One that is missing counts nothing, unless the rest is to stand for it. */
    @ParameterizedTest
    @CsvSource({
        "最高, 计零分, 12.00", "最低, 计零分, 0.00", "平均, 计零分, 6.00",
        "最高, 其余折算, 12.00", "最低, 其余折算, 12.00", "平均, 其余折算, 12.00"
    })
    void oneIsMissing(String way, String absence, String total) {
        Decided decided = policy(way, "缺项时=" + absence).decide(unit("某局").points("甲项", "24"));

        assertThat(decided.total("某局")).isEqualTo(total);
    }

    @Test
    void nothingIsLeftToStandForThem() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=创优", "系数=100%", "各项合成=平均")
                .row("汇总", "得分项=甲项、乙项", "系数=100%", "归入=创优", "缺项时=其余折算")
                .row("汇总", "得分项=业务", "系数=100%")
                .decide(unit("某局").points("业务", "24"));

        assertThat(decided.isScored("某局")).isFalse();
    }

    @Test
    void boundsConversionAndFactorComeAfterwards() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=创优", "系数=50%", "满分=20", "上限=20", "折算为=10", "各项合成=最高")
                .row("汇总", "得分项=甲项、乙项", "系数=100%", "归入=创优")
                .decide(unit("某局").points("甲项", "24").points("乙项", "7"));

        assertThat(decided.total("某局")).isEqualTo("5.00");
        assertThat(sentence(decided)).isEqualTo("创优：甲项 24、乙项 7，取其中最高的 甲项 24，超过上限 20，按 20 计，× 10 ÷ 20 = 10，× 50%，计 5 分");
    }

    @Test
    void theTotalItself() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=总分", "系数=100%", "各项合成=最高")
                .row("汇总", "得分项=甲项、乙项", "系数=100%")
                .decide(unit("某局").points("甲项", "80").points("乙项", "90.5"));

        assertThat(decided.total("某局")).isEqualTo("90.50");
        assertThat(decided.unit("某局").total().sentence()).isEqualTo("总分：甲项 80、乙项 90.5，取其中最高的 乙项 90.5 分");
    }

    /** Nothing happened: that is nothing, whatever some other row says of missing parts. */
    @Test
    void aPartWithoutEventsIsAveragedAsNothing() {
        for (String cell : new String[] {"缺项时=计零分", "下限=0"}) {
            Decided decided = PolicyDraft.with()
                    .row("加减分", "事项=表彰", "每件分值=2", "计入=荣誉")
                    .row("汇总", "得分项=评价", "系数=100%", "各项合成=平均")
                    .row("汇总", "得分项=线上、荣誉", "系数=100%", "归入=评价")
                    .row("汇总", "得分项=其他", "系数=100%", cell)
                    .decide(unit("某局").points("线上", "18").points("其他", "1"));

            assertThat(decided.total("某局")).as(cell).isEqualTo("10.00");
        }
    }

    /** Only the part that counts carries what does not apply of it. */
    @Test
    void whatDoesNotApplyIsCarriedByThePartThatCounts() {
        Decided decided = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "计分方法=按完成比例")
                .row("汇总", "得分项=创优", "系数=100%", "各项合成=最高")
                .row("汇总", "得分项=甲项、乙项", "系数=100%", "归入=创优")
                .decide(unit("某局")
                        .with(indicator("一", "10")
                                .section("甲项")
                                .target("≥", "2")
                                .actual("1"))
                        .with(indicator("二", "10")
                                .section("甲项")
                                .target("≥", "1")
                                .actual("不适用"))
                        .with(indicator("三", "10")
                                .section("乙项")
                                .target("≥", "5")
                                .actual("2")));

        // 甲项 5（乙项 4），甲项 20 分里有 10 分不适用：5 × 20 ÷ 10 = 10
        assertThat(decided.total("某局")).isEqualTo("10.00");
    }
}
