package kaoping.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Random rows of 计件, 加减分 and 倍数, and random matters for them (随机的计分事项). */
final class RandomDeeds {
    private static final String[] COUNTED = {"信息", "约稿", "资金"};
    private static final String[] ADJUSTED = {"表彰", "竞赛", "失误", "迟报"};
    private static final String[] LEVELS = {"", "省级", "市级"};
    private static final String[] FAMILIES = {"甲类", "乙类"};

    private final Dice dice;
    private final Map<String, String> caps = new TreeMap<>();

    RandomDeeds(Dice dice) {
        this.dice = dice;
    }

    void rows(Plan plan) {
        for (String family : FAMILIES) {
            for (String sign : new String[] {"+", "-"}) {
                if (dice.chance(50)) {
                    caps.put(family + sign, dice.number(1, 12));
                }
            }
        }
        for (String matter : COUNTED) {
            rows(plan.counts, matter, dice.any("采用", "采用", "督查", "产出"), dice.chance(20));
        }
        for (String matter : ADJUSTED) {
            boolean taking = matter.equals("失误") || matter.equals("迟报");
            if (isBoth(matter) && dice.chance(40)) {
                plan.adjusts.addAll(bothWays(matter, dice.any("", "", "效益", "加分")));
            }
            rows(plan.adjusts, matter, dice.any("", "", taking ? "效益" : "加分"), taking);
        }
        int rows = dice.below(3);
        for (int i = 0; i < rows; i++) {
            Cells row = new Cells();
            dice.sometimes(30, row, "另加分", "2", "0.5", "1");
            if (!row.has("另加分") || dice.chance(50)) {
                row.put("倍数", dice.any("2", "0.5", "1.5", "3"));
            }
            dice.sometimes(70, row, "批示", "省级领导", "国家级领导、省级领导");
            dice.sometimes(30, row, "事项", "信息", "表彰", "信息、表彰、失误");
            dice.sometimes(20, row, "级别", "省级");
            dice.sometimes(15, row, "情形", "单篇");
            dice.sometimes(15, row, "单位类别", RandomPlans.GROUPS);
            if (row.has("倍数")) {
                dice.sometimes(50, row, "倍数方式", "乘以", "另加");
            }
            plan.multipliers.add(row);
        }
    }

    private void rows(List<Cells> sheet, String matter, String part, boolean taking) {
        if (dice.chance(30)) {
            sheet.addAll(times(matter, part, taking));
        }
        if (dice.chance(30)) {
            Cells special = new Cells().put("事项", matter).put(dice.any("级别", "级别"), dice.any("省级", "省级、市级"));
            dice.sometimes(30, special, "情形", "单篇");
            dice.sometimes(15, special, "单位类别", RandomPlans.GROUPS);
            sheet.add(outcome(special, part, taking));
        }
        Cells row = new Cells().put("事项", matter);
        dice.sometimes(15, row, "单位类别", RandomPlans.GROUPS);
        sheet.add(outcome(row, part, taking));
    }

    /** The first time so many points, then others; of what makes a time the rows say the same. */
    private List<Cells> times(String matter, String part, boolean taking) {
        String spans = dice.any("=1；=2", "=1", "≤10", "≤2；≥3 且 <6", "≥2", "=1；>1 且 ≤3；≥4", "≥3；=2", "=1；=1；≤3");
        boolean isAmount = dice.chance(25);
        boolean isProven = dice.chance(40);
        String highest = dice.any("", "", "同一事由", "同一事由", "同一类别");
        List<Cells> rows = new ArrayList<>();
        for (String span : spans.split("；")) {
            Cells row = new Cells().put("事项", matter).put("第几次", span);
            dice.sometimes(15, row, "级别", "省级", "省级、市级");
            dice.sometimes(10, row, "情形", "单篇");
            dice.sometimes(10, row, "单位类别", RandomPlans.GROUPS);
            outcome(row, part, taking).without("每", "就高");
            if (isAmount) {
                row.put("每", dice.any("1", "3", "0.5", "7"));
            }
            if (isProven) {
                row.put("须有佐证", "是");
            }
            if (!highest.isEmpty()) {
                row.put("就高", highest);
            }
            if (highest.equals("同一类别") && !row.has("类别")) {
                row.put("类别", "丙类");
            }
            rows.add(row);
        }
        return rows;
    }

    /** What may be a bonus and may be a deduction. */
    private static boolean isBoth(String matter) {
        return matter.equals("竞赛") || matter.equals("迟报");
    }

    /** Bonuses and deductions of one matter that both ask which time it is, told apart by level or circumstance, or not at all. */
    private List<Cells> bothWays(String matter, String part) {
        List<Cells> bonuses = times(matter, part, false);
        List<Cells> deductions = times(matter, part, true);
        String title = dice.any("级别", "级别", "情形", "");
        if (!title.isEmpty()) {
            boolean isLevel = title.equals("级别");
            bonuses.forEach(row -> row.put(title, isLevel ? "省级" : "单篇"));
            deductions.forEach(row -> row.put(title, isLevel ? "市级" : "综合"));
        }
        List<Cells> rows = new ArrayList<>();
        while (!bonuses.isEmpty() || !deductions.isEmpty()) {
            boolean bonus = deductions.isEmpty() || !bonuses.isEmpty() && dice.chance(50);
            rows.add((bonus ? bonuses : deductions).remove(0));
        }
        return rows;
    }

    private Cells outcome(Cells row, String part, boolean taking) {
        row.put("每件分值", (taking ? "-" : "") + dice.any("0.5", "1", "2", "1.25", "0.3", "5"));
        if (dice.chance(20)) {
            row.put(
                    "计入指标",
                    dice.any(dice.any(RandomPlans.NAMES), "甲项", RandomPlans.MONTHLY, RandomJudged.RATED, "没有的项"));
        }
        if (!part.isEmpty() && (!row.has("计入指标") || dice.chance(20))) {
            row.put("计入", part);
        }
        dice.sometimes(35, row, "每", "3", "0.5", "7", "1000");
        dice.sometimes(50, row, "不足一步", RandomScoring.PARTIAL);
        dice.sometimes(25, row, "免计", "1", "2.5", "6");
        dice.sometimes(20, row, "单项上限", "2", "3.3", "不封顶");
        dice.sometimes(20, row, "月上限", "1", "2.75", "不封顶");
        dice.sometimes(20, row, "季上限", "3", "4.4", "不封顶");
        dice.sometimes(20, row, "年上限", "2", "6.5", "不封顶");
        dice.sometimes(20, row, "须有佐证", "是", "否");
        String family = dice.chance(40) ? dice.any(FAMILIES) : "";
        if (!family.isEmpty()) {
            row.put("类别", family);
            String cap = caps.get(family + (taking ? "-" : "+"));
            if (cap != null) {
                row.put("类别上限", cap);
            }
        }
        dice.sometimes(35, row, "就高", "同一事由", family.isEmpty() ? "同一事由" : "同一类别");
        return row;
    }

    List<Deed> deeds(String unit) {
        List<Deed> deeds = new ArrayList<>();
        int count = dice.below(8);
        // Now and then the same again and again.
        boolean again = dice.chance(40);
        boolean counted = dice.chance(50);
        String matter = counted ? dice.any(COUNTED) : dice.any(ADJUSTED);
        for (int i = 0; i < count; i++) {
            deeds.add(again && dice.chance(85) ? deed(unit, counted, matter) : deed(unit));
        }
        return deeds;
    }

    Deed deed(String unit) {
        boolean counted = dice.chance(50);
        return deed(unit, counted, counted ? dice.any(COUNTED) : dice.any(ADJUSTED));
    }

    private Deed deed(String unit, boolean counted, String matter) {
        boolean taking = matter.equals("失误") || matter.equals("迟报") != dice.chance(isBoth(matter) ? 30 : 5);
        String date = String.format("2023-%02d-%02d", 1 + dice.below(6), 1 + dice.below(3));
        return new Deed(
                unit,
                counted ? "计件" : taking ? "扣分" : "加分",
                matter,
                dice.any(LEVELS),
                dice.any("", "", "单篇", "综合"),
                dice.any("1", "2", "3", "10", "2.5", "1200"),
                dice.any("", "文明城市", "卫生城市"),
                dice.any("", "", "省级领导", "市级领导"),
                dice.chance(8) ? dice.any("2022-12-31", "2024-01-01", "", "") : date,
                dice.any("", "证书甲", "证书甲", "证书甲", "证书甲", "证书乙"));
    }

    /** Points of parts that others have added up, of rounds and of none. */
    List<Sum> sums(String unit, boolean inQuarters) {
        List<Sum> sums = new ArrayList<>();
        if (dice.chance(60)) {
            sums.add(new Sum(unit, "测评", "", dice.number(60, 100)));
        }
        int count = dice.below(inQuarters ? 5 : 7);
        for (int i = 0; i < count; i++) {
            String round = inQuarters ? "2023Q" + (1 + i) : String.format("2023-%02d", 1 + 2 * i - i / 3);
            sums.add(new Sum(unit, "督查", round, dice.number(50, 100)));
        }
        if (dice.chance(4)) {
            sums.add(new Sum(unit, dice.any("目标考核", "综合考核", "总分", "产出", "加减分", "采用"), "", dice.number(0, 40)));
        }
        if (dice.chance(10)) {
            sums.add(new Sum(unit, "督查", "", dice.number(50, 100)));
        }
        return sums;
    }
}
