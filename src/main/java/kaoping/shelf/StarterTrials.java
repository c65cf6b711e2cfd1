package kaoping.shelf;

import static kaoping.trial.TrialSheet.ACTUAL;
import static kaoping.trial.TrialSheet.CASE;
import static kaoping.trial.TrialSheet.CLAIMED;
import static kaoping.trial.TrialSheet.COUNT;
import static kaoping.trial.TrialSheet.ENDORSEMENT;
import static kaoping.trial.TrialSheet.FINDINGS;
import static kaoping.trial.TrialSheet.INDICATOR;
import static kaoping.trial.TrialSheet.KIND;
import static kaoping.trial.TrialSheet.LEVEL;
import static kaoping.trial.TrialSheet.LISTS;
import static kaoping.trial.TrialSheet.MATTER;
import static kaoping.trial.TrialSheet.NOTE;
import static kaoping.trial.TrialSheet.PART;
import static kaoping.trial.TrialSheet.PART_POINTS;
import static kaoping.trial.TrialSheet.POINTS;
import static kaoping.trial.TrialSheet.RANK;
import static kaoping.trial.TrialSheet.RATER;
import static kaoping.trial.TrialSheet.RELATION;
import static kaoping.trial.TrialSheet.SECTION;
import static kaoping.trial.TrialSheet.TARGET;
import static kaoping.trial.TrialSheet.TIER;
import static kaoping.trial.TrialSheet.TOTAL;
import static kaoping.trial.TrialSheet.UNIT;
import static kaoping.trial.TrialSheet.VOTES;
import static kaoping.trial.TrialSheet.WEIGHT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kaoping.check.CheckItem;
import kaoping.facts.EntryKind;
import kaoping.table.Row;
import kaoping.value.Relation;

/** The trial cases of a first workbook (新方案的算例): together they reach every example row. */
final class StarterTrials {
    private static final String ONE = "一个单位怎样得分";
    private static final String FOUR = "四个等次和否决";

    static final List<UnaryOperator<Row>> ROWS = List.of(
            row -> scored(row.with(NOTE, "请改成文件或往年通报里的真实数字")),
            row -> rated(Starter.LEADERS, Map.of("优", 1), row)
                    .with(WEIGHT, number("10"))
                    .with(POINTS, number("9")),
            row -> rated(Starter.DEPARTMENTS, new TreeMap<>(Map.of("优", 1, "良", 1, "中", 2)), row),
            row -> unit(ONE, "甲", row)
                    .with(KIND, EntryKind.COUNTED)
                    .with(MATTER, Starter.COUNTED)
                    .with(COUNT, number("4"))
                    .with(POINTS, number("2")),
            row -> unit(ONE, "甲", row)
                    .with(KIND, EntryKind.BONUS)
                    .with(MATTER, Starter.AWARD)
                    .with(LEVEL, "省级")
                    .with(POINTS, number("1")),
            row -> unit(ONE, "甲", row)
                    .with(KIND, EntryKind.BONUS)
                    .with(MATTER, Starter.AWARD)
                    .with(LEVEL, "省级")
                    .with(ENDORSEMENT, Starter.ENDORSEMENT)
                    .with(POINTS, number("2"))
                    .with(TOTAL, number("95")),
            row -> part("甲", "95", row).with(RANK, 1).with(TIER, "优秀").with(LISTS, List.of(Starter.PRAISE)),
            row -> part("乙", "94", row).with(RANK, 2),
            row -> unit(FOUR, "乙", row)
                    .with(KIND, EntryKind.VETO)
                    .with(MATTER, Starter.ACCIDENT)
                    .with(TIER, "良好"),
            row -> part("丙", "80", row).with(TIER, "良好"),
            row -> part("丁", "60", row).with(TIER, "合格"),
            row -> part("戊", "59.99", row).with(TIER, "不合格"));

    private StarterTrials() {}

    private static Row scored(Row row) {
        return unit(ONE, "甲", row)
                .with(INDICATOR, "示例指标")
                .with(SECTION, Starter.SECTION)
                .with(RELATION, Relation.AT_LEAST)
                .with(TARGET, "100")
                .with(ACTUAL, "90")
                .with(WEIGHT, number("90"))
                .with(CLAIMED, number("85"))
                .with(POINTS, number("81"))
                .with(FINDINGS, List.of(CheckItem.SCORE_DEVIATES.label()));
    }

    private static Row rated(String rater, Map<String, Integer> votes, Row row) {
        return unit(ONE, "甲", row)
                .with(INDICATOR, Starter.RATED)
                .with(SECTION, Starter.SECTION)
                .with(RATER, rater)
                .with(VOTES, votes);
    }

    private static Row part(String unit, String points, Row row) {
        return unit(FOUR, unit, row).with(PART, Starter.SECTION).with(PART_POINTS, number(points));
    }

    private static Row unit(String name, String unit, Row row) {
        return row.with(CASE, name).with(UNIT, unit);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
