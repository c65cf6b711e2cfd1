package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/** Random rows and facts of indicators that people judge (区间评定、评议). */
final class RandomJudged {
    static final String WORDED = "定性项";
    static final String RATED = "评议项";
    private static final String[] RATERS = {"县委", "县政府", "部门", "群众"};

    private final Dice dice;

    RandomJudged(Dice dice) {
        this.dice = dice;
    }

    void rows(Plan plan) {
        Cells best = new Cells().put("指标名称", WORDED).put("完成情况", "明显").put("计分方法", "区间评定");
        range(best, "≥80% 且 ≤100%", ">66.6% 且 ≤100%", "≥4 且 ≤8", ">7 且 ≤9.5", "≥8");
        dice.sometimes(20, best, "关系", "定性");
        plan.scoring.add(best);
        Cells middle = new Cells().put("指标名称", WORDED).put("完成情况", "较明显、一般").put("计分方法", "区间评定");
        range(middle, "≥50% 且 <80%", ">33.3% 且 <66.6%", "≥2 且 <6", "<7");
        plan.scoring.add(middle);
        plan.scoring.add(new Cells().put("指标名称", WORDED).put("计分方法", "按分值比例").put("得分率", "0%"));
        if (dice.chance(40)) {
            Cells shared = new Cells()
                    .put("指标名称", RATED)
                    .put("票率", dice.any("≥50%", "<33.3333%", "≥20% 且 ≤80%", "≥2/3", "<1/3", ">1/3"))
                    .put("评语", dice.any("优", "优、良", "差"))
                    .put("计分方法", "按分值比例")
                    .put("得分率", dice.any("100%", "60%"));
            dice.sometimes(30, shared, "评语分", "弃权=不计");
            dice.sometimes(25, shared, "单位类别", RandomPlans.GROUPS);
            dice.sometimes(10, shared, "一级指标", "效益", "产出");
            plan.scoring.add(shared);
        }
        Cells rated = new Cells().put("指标名称", RATED).put("计分方法", "评议");
        dice.sometimes(85, rated, "评语分", "优=100、良=80、中=60、差=40、弃权=不计", "优=10、良=8.5、差=0");
        dice.sometimes(40, rated, "评议满分", "10", "100", "90");
        dice.sometimes(40, rated, "去掉高低", "1", "2");
        if (dice.chance(20)) {
            plan.scoring.add(rated.mapped((title, text) -> text).put("单位类别", dice.any(RandomPlans.GROUPS)));
            rated.put("去掉高低", "1");
        }
        plan.scoring.add(rated);
        raters(plan);
    }

    private void range(Cells row, String... ranges) {
        String range = dice.any(ranges);
        row.put(range.endsWith("%") ? "评定区间" : "得分区间", range);
    }

    void raters(Plan plan) {
        if (dice.chance(70)) {
            raters(plan, dice.chance(30) ? dice.any(RandomPlans.GROUPS) : "");
        }
        if (dice.chance(30)) {
            raters(plan, "");
        }
    }

    private void raters(Plan plan, String group) {
        boolean nested = dice.chance(60);
        if (nested) {
            rater(plan, group, "县领导", "", dice.any("50%", "40%"));
        }
        rater(plan, group, "县委", nested ? "县领导" : "", "60%");
        rater(plan, group, "县政府", nested ? "县领导" : "", "40%");
        rater(plan, group, "部门", "", "30%");
        if (dice.chance(70)) {
            rater(plan, group, "群众", "", "20%");
        }
    }

    private void rater(Plan plan, String group, String name, String above, String weight) {
        Cells row = new Cells().put("评价主体", name).put("权重", weight);
        if (!above.isEmpty()) {
            row.put("属于", above);
        }
        if (!group.isEmpty()) {
            row.put("单位类别", group).put("指标名称", RATED);
        }
        dice.sometimes(40, row, "缺席", "其余折算", "计零分");
        dice.sometimes(25, row, "最少票数", "2", "3", "5", "6");
        plan.raters.add(row);
    }

    List<Given> lines(String unit, String group) {
        String actual = dice.any("明显", "较明显", "一般", "没有", "不涉及");
        String judged = dice.chance(20) ? "" : dice.number(0, 12);
        Given worded =
                new Given(unit, group, WORDED, "效益", dice.number(6, 12), "定性", "明显", actual, judged, List.of(), "");
        List<Vote> votes = new ArrayList<>();
        for (String rater : RATERS) {
            if (dice.chance(80)) {
                votes.add(vote(rater));
            }
        }
        if (dice.chance(20)) {
            votes.add(vote(dice.any("县委", "外人")));
        }
        Given rated = new Given(unit, group, RATED, "效益", dice.number(1, 12), "未填", "", "", "", votes, "");
        return List.of(dice.chance(60) ? worded.claiming(dice.number(0, 13)) : worded, rated);
    }

    private Vote vote(String rater) {
        List<String> scores = new ArrayList<>();
        int count = dice.below(5);
        for (int i = 0; i < count; i++) {
            scores.add(dice.any("92", "88.5", "9.5", "7", "101"));
        }
        return new Vote(rater, dice.any("", "优=3、良=1", "优=1、中=2、差=1", "良=2、弃权=1", "一般=2", "弃权=3"), scores);
    }
}
