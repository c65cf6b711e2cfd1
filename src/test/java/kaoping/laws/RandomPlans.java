package kaoping.laws;

import java.util.List;

/** Random policies and random facts for them (随机的方案和事实), such as a county could write, many at the very edges. */
final class RandomPlans {
    static final String[] ROUNDINGS = {"四舍五入", "舍去", "进一", "四舍六入五成双"};
    static final String[] NAMES = {"甲项", "乙项", "丙项", "丁项", "戊项", "己项", "庚项", "辛项"};
    static final String[] CATEGORIES = {"数量", "质量", ""};
    static final String[] MEASURES = {"万元", "个", "%", ""};
    static final String MONTHLY = "按月项";
    static final String DATED = "期限项";
    static final String[] GROUPS = {"乡镇", "部门"};
    /** Of twelve units one has nobody to be compared with. */
    static final String ALONE = "街道";

    static final String[] OUTSIDE = {"暂不计分", "得满分", "不得分", "同项内按比例折算", "其余按比例折算", "平均分摊到其余", "平均分摊到同项"};

    private final Dice dice;

    RandomPlans(long seed) {
        dice = new Dice(seed);
    }

    static String group(int unit) {
        return unit % 12 == 11 ? ALONE : GROUPS[unit % 2];
    }

    Plan plan() {
        Plan plan = new Plan();
        RandomScoring scoring = new RandomScoring(dice);
        settings(plan.settings);
        for (String name : NAMES) {
            int special = dice.below(3);
            for (int i = 0; i < special; i++) {
                Cells row = new Cells().put("指标名称", dice.chance(10) ? name + "、" + dice.any(NAMES) : name);
                scoring.condition(row);
                plan.scoring.add(scoring.outcome(row));
                dice.sometimes(4, row, "不适用时", OUTSIDE);
            }
        }
        if (dice.chance(50)) {
            Cells row = new Cells().put("指标名称", MONTHLY);
            scoring.condition(row);
            plan.scoring.add(scoring.outcome(row));
        }
        plan.scoring.add(new Cells()
                .put("指标名称", DATED)
                .put("完成情况", RandomFacts.UNDONE)
                .put("计分方法", "固定分")
                .put("得分", "0"));
        if (dice.chance(30)) {
            plan.scoring.add(scoring.deadline(new Cells().put("指标名称", DATED).put("单位类别", dice.any(GROUPS))));
        }
        plan.scoring.add(scoring.deadline(new Cells().put("指标名称", DATED)));
        new RandomJudged(dice).rows(plan);
        if (dice.chance(90)) {
            Cells last = scoring.outcome(new Cells());
            dice.sometimes(15, last, "不适用时", OUTSIDE);
            plan.scoring.add(last);
        }
        if (dice.chance(60)) {
            new RandomDeeds(dice).rows(plan);
        }
        new RandomTotals(dice).totals(plan.totals);
        new RandomTiers(dice).tiers(plan.tiers);
        new RandomTiers(dice).lists(plan.lists);
        if (dice.chance(60)) {
            new RandomVetoes(dice).rows(plan);
        }
        return plan;
    }

    void settings(Cells to) {
        to.put("得分小数位", "" + dice.below(4)).put("得分取整", dice.any(ROUNDINGS));
        if (dice.chance(40)) {
            to.put("总分小数位", "" + dice.below(4));
        }
        if (dice.chance(30)) {
            to.put("完成率小数位", "" + dice.below(3));
        }
        if (dice.chance(60)) {
            to.put("不足一步", dice.any(RandomScoring.PARTIAL));
        }
        if (dice.chance(60)) {
            to.put("名次并列", dice.any("1、1、3", "1、1、2", "按次序键", "不分先后"));
        }
        if (dice.chance(75)) {
            to.put("线上并列", dice.any("全部纳入", "全部不纳入", "停下核定", "按次序键"));
        }
        if (dice.chance(30)) {
            to.put("取整次序", dice.any("先取整后相加", "先相加后取整"));
        }
        dice.sometimes(60, to, "次序键", "产出、测评", "测评", "督查、效益", "加减分", "日常考核、期限");
        dice.sometimes(30, to, "满分", "100", "150");
        dice.sometimes(25, to, "得分项小数位", "0", "1", "2");
        dice.sometimes(50, to, "否决次序", "先否决后定名额", "先定名额后否决");
        dice.sometimes(40, to, "名额基数", "本类全部单位", "参加排名的单位");
        dice.sometimes(30, to, "不适用", OUTSIDE);
        dice.sometimes(40, to, "评定分缺省", "以自评得分为准", "不得分");
        dice.sometimes(40, to, "封顶次序", "先加减分后封顶", "先封顶后加减分");
    }

    /** Everybody's indicators, and one with a date for each unit. */
    List<Given> facts(int units) {
        return new RandomFacts(dice).lines(units);
    }

    /** All that {@code plan} may ask of them. */
    People people(Plan plan, int units) {
        return new RandomFacts(dice).people(plan, units);
    }
}
