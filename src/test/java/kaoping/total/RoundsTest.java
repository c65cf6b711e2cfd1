package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 轮次: how months, quarters and rounds become the points of a part. */
class RoundsTest {
    private static PolicyDraft policy(String... more) {
        String[] cells = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=业务", "系数=100%"), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return PolicyDraft.with().row("汇总", cells);
    }

    /** {@code 1:80 2:90}: points of months. */
    private static UnitDraft months(String months) {
        UnitDraft unit = unit("甲");
        for (String month : months.split(" ")) {
            String[] of = month.split(":");
            unit.round("业务", String.format("2023-%02d", Integer.valueOf(of[0])), of[1]);
        }
        return unit;
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "相加, 1:80 2:90 3:70, 240.00",
        "平均, 1:80 2:90 3:70, 80.00",
        "平均, 1:80 2:90 3:71, 80.33",
        "先月后季平均, 1:80 2:90 3:70 4:60, 70.00",
        "先月后季平均, 1:80 2:90 3:70 4:60 5:61, 70.25",
        "最高, 1:80 2:90 3:70, 90.00",
        "最低, 1:80 2:90 3:70, 70.00",
        "末轮, 3:70 1:80 2:90, 70.00",
        "去掉最高最低后平均, 1:80 2:90 3:70 4:82, 81.00",
        "去掉最高最低后平均, 1:90 2:90 3:70, 90.00",
        "去掉最高最低后平均, 1:90 2:70, 80.00",
        "平均, 5:80, 80.00"
    })
    void eachWay(String way, String months, String total) {
        assertThat(policy("轮次=" + way).decide(months(months)).total("甲")).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} → {3}")
    @CsvSource({
        "平均, 4, 1:80 2:90 3:70, 60.00",
        "平均, 2, 1:80 2:90 3:70, 80.00",
        "先月后季平均, 4, 1:80 2:90 3:70 4:60, 35.00",
        "最高, 4, 1:80, 80.00",
        "最低, 4, 1:80 2:90 3:70, 0.00",
        "末轮, 4, 1:80 2:90, 90.00",
        "相加, 4, 1:80 2:90, 170.00",
        "去掉最高最低后平均, 4, 1:80 2:90 3:70, 75.00",
        "平均, 999999999, 1:80, 0.00"
    })
    void missingRoundsCountNothing(String way, String expected, String months, String total) {
        Decided decided = policy("轮次=" + way, "应有轮次=" + expected).decide(months(months));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.found(Code.ROUNDS_DEVIATE)).hasSize(1);
    }

    @Test
    void asManyAsExpectedIsSilent() {
        assertThat(policy("轮次=平均", "应有轮次=3").decide(months("1:80 3:70 4:90")).found())
                .isEmpty();
        assertThat(policy("轮次=先月后季平均", "应有轮次=2")
                        .decide(months("1:80 2:70 3:90 4:60"))
                        .found())
                .isEmpty();
    }

    @Test
    void eachRoundHasItsCap() {
        Decided decided = policy("轮次=平均", "每轮上限=85").decide(months("1:80 2:90 3:84"));

        assertThat(decided.total("甲")).isEqualTo("83.00");
        assertThat(decided.says(Code.PART_CAPPED)).isEqualTo("得分项“业务（2023-02）”为 90.00 分，超出汇总表规定的范围，按 85.00 分计");
        assertThat(decided.unit("甲").total().parts().get(0).sentence())
                .isEqualTo("业务：2023-01 得 80、2023-02 得 90（按每轮上限 85 计）、2023-03 得 84，3 轮平均 83");
    }

    @Test
    void aGapIsSaid() {
        assertThat(policy("轮次=平均").decide(months("1:80 2:90 5:70")).says(Code.ROUND_GAP))
                .isEqualTo("得分项“业务”缺 2023-03、2023-04，按交来的 3 轮计");
        assertThat(policy("轮次=相加").decide(months("1:80 2:90 5:70")).found()).isEmpty();
    }

    @Test
    void unitsWithDifferentRoundsAreSaid() {
        Decided decided = policy("轮次=平均")
                .decide(
                        months("1:80 2:90").in("乡镇"),
                        unit("乙").in("乡镇").round("业务", "2023-01", "70"),
                        unit("丙").in("部门").round("业务", "2023-01", "70"));

        assertThat(decided.says(Code.ROUNDS_DIFFER))
                .isEqualTo("乡镇：各单位“业务”的轮次不同：乙 1 轮（2023-01 至 2023-01）；甲 2 轮（2023-01 至 2023-02）");
    }

    @Test
    void indicatorsOfAMonthlyFormAreSummedByMonth() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例").row("汇总", "得分项=业务", "系数=100%", "轮次=平均");
        Decided decided = policy.decide(unit("甲")
                .with(
                        indicator("一", "60")
                                .section("业务")
                                .round("2023-01")
                                .target("≥", "4")
                                .actual("2"),
                        indicator("二", "40")
                                .section("业务")
                                .round("2023-01")
                                .target("≥", "4")
                                .actual("4"),
                        indicator("一", "60")
                                .section("业务")
                                .round("2023-02")
                                .target("≥", "4")
                                .actual("4"),
                        indicator("二", "40")
                                .section("业务")
                                .round("2023-02")
                                .target("≥", "4")
                                .actual("1")));

        assertThat(decided.total("甲")).isEqualTo("70.00");
    }

    @Test
    void entriesBelongToTheirMonthOrToItsQuarter() {
        PolicyDraft policy = policy("轮次=平均").row("计件", "事项=简报", "每件分值=5", "计入=业务");

        // 一季度 80 + 5，二季度 90 + 10
        Decided quarters = policy.decide(unit("甲")
                .round("业务", "2023Q1", "80")
                .round("业务", "2023Q2", "90")
                .entry("计件", "简报", 1, "2023-03-31")
                .entry("计件", "简报", 2, "2023-04-01"));
        assertThat(quarters.total("甲")).isEqualTo("92.50");
        assertThat(quarters.found()).isEmpty();

        // 先月后季平均：一季度 80 + 5，二季度 90
        Decided averaged = policy("轮次=先月后季平均")
                .row("计件", "事项=简报", "每件分值=5", "计入=业务")
                .decide(unit("甲")
                        .round("业务", "2023Q1", "80")
                        .round("业务", "2023Q2", "90")
                        .entry("计件", "简报", 1, "2023-03-31"));
        assertThat(averaged.total("甲")).isEqualTo("87.50");
        assertThat(averaged.found()).isEmpty();

        Decided months =
                policy.decide(unit("甲").entry("计件", "简报", 1, "2023-01-31").entry("计件", "简报", 2, "2023-02-01"));
        assertThat(months.total("甲")).isEqualTo("7.50");
    }

    @Test
    void pointsWithoutARoundHaveBeenCombinedElsewhereOrCannotBe() {
        Decided alone = policy("轮次=平均", "每轮上限=50").decide(unit("甲").points("业务", "88"));
        assertThat(alone.total("甲")).isEqualTo("88.00");
        assertThat(alone.says(Code.ROUND_UNSAID)).isEqualTo("得分项“业务”有分数没有写明轮次，按已经合成的计");

        Decided beside = policy("轮次=平均").decide(months("1:80 2:90").points("业务", "10"));
        assertThat(beside.total("甲")).isEqualTo("85.00");
        assertThat(beside.found(Code.ROUND_UNSAID).get(0).isError()).isTrue();

        assertThat(policy().decide(months("1:80").points("业务", "10")).total("甲"))
                .isEqualTo("90.00");
    }

    @Test
    void numberedRoundsStandInTheirOrder() {
        Decided decided = policy("轮次=末轮")
                .decide(unit("甲")
                        .round("业务", "第十轮", "70")
                        .round("业务", "第九轮", "80")
                        .round("业务", "第二轮", "90"));

        assertThat(decided.total("甲")).isEqualTo("70.00");
        assertThat(decided.says(Code.ROUND_GAP)).contains("第三轮、第四轮").contains("第八轮");
    }

    @Test
    void aQuarterMayStandForItsMonths() {
        Decided decided = policy("轮次=先月后季平均").decide(months("1:80 2:90").round("业务", "2023Q2", "60"));
        assertThat(decided.total("甲")).isEqualTo("72.50");
        assertThat(decided.found()).isEmpty();

        assertThat(policy("轮次=先月后季平均")
                        .decide(months("1:80 2:90").round("业务", "2023Q1", "60"))
                        .found(Code.ROUND_MIXED))
                .hasSize(1);
    }

    @Test
    void roundsOutsideThePeriodDoNotCount() {
        Decided decided = policy("轮次=平均").decide(months("1:80").round("业务", "2022-12", "20"));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.says(Code.ROUND_OUTSIDE_PERIOD)).isEqualTo("得分项“业务”的 2022-12 不在考评期间内，没有计入");
    }
}
