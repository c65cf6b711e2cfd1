package kaoping.laws;

/** Random conditions of a row of 评分 (随机的条件): one, now and then two that both have to hold. */
final class RandomConditions {
    private final Dice dice;
    private final RandomCompared compared;

    RandomConditions(Dice dice, RandomCompared compared) {
        this.dice = dice;
        this.compared = compared;
    }

    void fill(Cells row) {
        one(row);
        if (dice.chance(20)) {
            one(row);
        }
        if (row.has("名次") || row.has("倒数名次") || row.has("名次占比")) {
            compared.on(row, true);
        }
    }

    private void one(Cells row) {
        switch (dice.below(14)) {
            case 0 -> row.put("单位类别", dice.any(RandomPlans.GROUPS));
            case 1 -> row.put("关系", dice.any(RandomFacts.RELATIONS));
            case 2 -> row.put("目标值", dice.interval(0, 100, ""));
            case 3, 4 -> row.put("实际值", dice.interval(0, 100, ""));
            case 5, 6 -> row.put("完成率", dice.shares(30, 130));
            case 7 -> row.put("偏差率", dice.shares(0, 60));
            case 8 -> row.put("是否达标", dice.any("是", "否"));
            case 12, 13 ->
                row.put("另看指标", dice.any(dice.any(RandomPlans.NAMES), dice.any(RandomPlans.NAMES), RandomJudged.WORDED))
                        .put("另看完成率", dice.any("<100%", "≥80%", "≥20% 且 <150%", "≥2/3", "<1/3"));
            case 9 -> row.put("名次", dice.any("=1", "≤3", "≥2 且 ≤4"));
            case 10 -> row.put(dice.any("倒数名次"), dice.any("=1", "≤2"));
            default -> row.put("名次占比", dice.any("≤30%", ">80%", "≤50%", "≤1/3", ">2/3", "≥1/6 且 ≤1/2"));
        }
        if (dice.chance(20)) {
            row.put("一级指标", dice.any("产出", "效益"));
        }
        dice.sometimes(4, row, "二级指标", "数量", "质量");
        dice.sometimes(4, row, "计量单位", "万元", "个", "%");
    }
}
