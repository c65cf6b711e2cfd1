package kaoping.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random policies and random facts for them (随机的方案和事实), such as a county could write, many at the very edges. */
final class RandomPlans {
    private static final String[] ROUNDINGS = {"四舍五入", "舍去", "进一", "四舍六入五成双"};
    private static final String[] PARTIAL = {"按整步", "不足一步按一步", "按比例"};
    static final String[] NUMBERED = {
        "按完成比例",
        "按反向比例",
        "达到门槛后按比例",
        "达标得满分",
        "按分值比例",
        "固定分",
        "逐档扣分",
        "逐档得分",
        "越接近越好",
        "直线内插",
        "按名次递减",
        "按名次比例",
        "功效系数",
        "比较对象"
    };
    private static final String[] RELATIONS = {"≥", ">", "=", "≤", "<", "未填"};
    static final String[] NAMES = {"甲项", "乙项", "丙项", "丁项", "戊项", "己项", "庚项", "辛项"};
    static final String DATED = "期限项";
    private static final String[] GROUPS = {"乡镇", "部门"};

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** A number from low to high with up to two decimals, often a whole one. */
    private String number(int low, int high) {
        int decimals = chance(60) ? 0 : 1 + random.nextInt(2);
        int unit = decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
        return new BigDecimal(
                        java.math.BigInteger.valueOf(low * unit + random.nextInt((high - low) * unit + 1)), decimals)
                .toPlainString();
    }

    Plan plan() {
        Plan plan = new Plan();
        settings(plan.settings);
        for (String name : NAMES) {
            int special = random.nextInt(3);
            for (int i = 0; i < special; i++) {
                Cells row = new Cells().put("指标名称", name);
                condition(row);
                plan.scoring.add(outcome(row));
            }
        }
        plan.scoring.add(deadline(new Cells().put("指标名称", DATED)));
        if (chance(90)) {
            plan.scoring.add(outcome(new Cells()));
        }
        totals(plan.totals);
        tiers(plan.tiers);
        return plan;
    }

    private void settings(Cells to) {
        to.put("得分小数位", "" + random.nextInt(4)).put("得分取整", any(ROUNDINGS));
        if (chance(40)) {
            to.put("总分小数位", "" + random.nextInt(4));
        }
        if (chance(30)) {
            to.put("完成率小数位", "" + random.nextInt(3));
        }
        if (chance(60)) {
            to.put("不足一步", any(PARTIAL));
        }
        if (chance(60)) {
            to.put("名次并列", any("1、1、3", "1、1、2"));
        }
        if (chance(75)) {
            to.put("线上并列", any("全部纳入", "全部不纳入", "停下核定"));
        }
        if (chance(30)) {
            to.put("取整次序", any("先取整后相加", "先相加后取整"));
        }
        if (chance(25)) {
            to.put("得分项小数位", "" + random.nextInt(3));
        }
    }

    private void condition(Cells row) {
        switch (random.nextInt(12)) {
            case 0 -> row.put("单位类别", any(GROUPS));
            case 1 -> row.put("关系", any(RELATIONS));
            case 2 -> row.put("目标值", interval(0, 100, ""));
            case 3, 4 -> row.put("实际值", interval(0, 100, ""));
            case 5, 6 -> row.put("完成率", interval(30, 130, "%"));
            case 7 -> row.put("偏差率", interval(0, 60, "%"));
            case 8 -> row.put("是否达标", any("是", "否"));
            case 9 -> row.put("名次", any("=1", "≤3", "≥2 且 ≤4"));
            case 10 -> row.put(any("倒数名次"), any("=1", "≤2"));
            default -> row.put("名次占比", any("≤30%", ">80%", "≤50%"));
        }
        if (chance(20)) {
            row.put("一级指标", any("产出", "效益"));
        }
    }

    private String interval(int low, int high, String unit) {
        int from = low + random.nextInt(high - low);
        int to = from + 1 + random.nextInt(40);
        return switch (random.nextInt(5)) {
            case 0 -> any("≥", ">") + from + unit;
            case 1 -> any("≤", "<") + to + unit;
            default -> any("≥", ">") + from + unit + " 且 " + any("≤", "<") + to + unit;
        };
    }

    private String closedInterval(int low, int high, String unit) {
        int from = low + random.nextInt(high - low);
        return any("≥", ">") + from + unit + " 且 " + any("≤", "<") + (from + 1 + random.nextInt(60)) + unit;
    }

    private Cells outcome(Cells row) {
        String method = any(NUMBERED);
        boolean conditioned = row.has("完成率") || row.has("实际值") || row.has("偏差率");
        if (conditioned && (method.equals("直线内插") || chance(30))) {
            return interpolation(row);
        }
        switch (method) {
            case "直线内插", "按完成比例", "按反向比例" -> ratio(row.put("计分方法", method.equals("直线内插") ? "按完成比例" : method));
            case "达到门槛后按比例" -> row.put("计分方法", method).put("门槛", (10 * random.nextInt(10)) + "%");
            case "达标得满分" -> surplus(row.put("计分方法", method));
            case "按分值比例" -> row.put("计分方法", method).put("得分率", random.nextInt(101) + "%");
            case "固定分" -> fixed(row.put("计分方法", method));
            case "逐档扣分" -> deduction(row.put("计分方法", method));
            case "逐档得分" -> earning(row.put("计分方法", method));
            case "越接近越好" -> closeness(row.put("计分方法", method));
            case "按名次递减" -> byRank(row.put("计分方法", method));
            case "按名次比例" -> compared(row.put("计分方法", method), true);
            case "功效系数" -> compared(row.put("计分方法", method), false).put("基础得分率", any("0%", "40%", "60%"));
            default -> against(row);
        }
        return row;
    }

    private void ratio(Cells row) {
        if (chance(20)) {
            row.put("目标取值", number(1, 100));
        }
        if (chance(25)) {
            row.put("最高得分率", any("80%", "110%", "120%"));
        } else if (chance(25)) {
            row.put("最高分", number(1, 15));
        } else {
            surplus(row);
        }
    }

    private void surplus(Cells row) {
        if (!chance(50)) {
            return;
        }
        row.put("超额加分", any("0.5", "1", "0.3", "-1", "-0.25"));
        if (chance(50)) {
            row.put("超额起点", any("100%", "110%", "120%", "150%"));
        }
        extra(row);
    }

    private void extra(Cells row) {
        if (chance(60)) {
            row.put("超额每", number(1, 12));
            partial(row);
        }
        if (chance(50)) {
            row.put("超额上限", number(1, 4));
        }
    }

    private void partial(Cells row) {
        if (chance(60)) {
            row.put("不足一步", any(PARTIAL));
        }
    }

    private void fixed(Cells row) {
        row.put("得分", number(0, 12));
        if (chance(20)) {
            row.put("最高分", number(1, 14));
        }
    }

    private void deduction(Cells row) {
        row.put("每", any("1", "2", "0.5", "3", "0.7", "10")).put("扣分", any("1", "0.5", "2", "0.3"));
        partial(row);
        if (chance(40)) {
            row.put("起扣点", number(1, 100));
        } else if (chance(20)) {
            row.put("目标取值", number(1, 100));
        }
        if (chance(60)) {
            row.put("计步方向", any("按关系", "低于起扣点", "高于起扣点", "两侧都算"));
        }
        if (chance(30)) {
            row.put("步长单位", any("数值", "目标值的百分之"));
        }
        tolerance(row);
    }

    private void tolerance(Cells row) {
        if (chance(40)) {
            row.put("允许偏差", number(1, 10));
            if (chance(60)) {
                row.put("超出允许偏差后", any("从允许偏差起扣", "从起扣点起扣"));
            }
        }
        if (chance(30) && row.has("扣分")) {
            row.put("最多扣", number(1, 8));
        }
        if (chance(30)) {
            row.put("最低分", any("1", "2.5", "-3", "-10"));
        }
    }

    private void earning(Cells row) {
        row.put("每", any("1", "2", "0.5", "3", "10")).put("得分", any("1", "0.5", "0.1", "0.3"));
        row.put("起扣点", number(1, 90));
        partial(row);
        if (chance(50)) {
            row.put("基础分", number(0, 8));
        }
        if (chance(50)) {
            row.put("计步方向", any("按关系", "低于起扣点", "高于起扣点"));
        }
        if (chance(30)) {
            row.put("步长单位", any("数值", "目标值的百分之"));
        }
        if (chance(20)) {
            row.put("最低分", any("1", "-2"));
        }
        if (chance(20)) {
            row.put("最高得分率", any("80%", "120%"));
        } else if (chance(25)) {
            row.put("最高分", number(1, 15));
        }
    }

    private void closeness(Cells row) {
        if (chance(20)) {
            row.put("目标取值", number(1, 100));
        }
        tolerance(row);
    }

    private Cells interpolation(Cells row) {
        String by = row.has("完成率") ? "完成率" : row.has("实际值") ? "实际值" : "偏差率";
        row.put("计分方法", "直线内插").put(by, closedInterval(0, 90, by.equals("实际值") ? "" : "%"));
        if (chance(50)) {
            int from = random.nextInt(8);
            row.put("得分区间", "≥" + from + " 且 ≤" + (from + 1 + random.nextInt(6)));
        } else {
            int from = random.nextInt(60);
            row.put("评定区间", "≥" + from + "% 且 ≤" + (from + 1 + random.nextInt(40)) + "%");
        }
        if (chance(25)) {
            row.put("最高分", number(1, 14));
        }
        return row;
    }

    private Cells compared(Cells row, boolean rates) {
        if (chance(50)) {
            row.put("比较范围", any("本类别", "全部单位"));
        }
        if (chance(50)) {
            row.put("名次方向", any("按关系", "高的在前", "低的在前"));
        }
        if (rates && chance(40)) {
            row.put("排名依据", any("实际值", "完成率"));
        }
        return row;
    }

    private void byRank(Cells row) {
        row.put("每", any("1", "2")).put("扣分", any("0.5", "1", "2"));
        partial(row);
        if (chance(40)) {
            row.put("最低分", any("1", "3"));
        }
        compared(row, true);
    }

    private void against(Cells row) {
        row.put("比较对象", any("最优值", "最高值", "最低值", "平均值"));
        switch (random.nextInt(4)) {
            case 0 -> row.put("计分方法", any("按完成比例", "按反向比例"));
            case 1 -> row.put("计分方法", "达到门槛后按比例").put("门槛", any("30%", "60%"));
            case 2 -> row.put("计分方法", "达标得满分");
            default -> {
                row.put("计分方法", "逐档扣分").put("每", any("1", "2")).put("扣分", any("0.5", "1"));
                partial(row);
            }
        }
        compared(row, false);
    }

    private Cells deadline(Cells row) {
        row.put("计分方法", "按期限扣分").put("每", any("1", "5", "10")).put("扣分", any("0.5", "1", "2"));
        partial(row);
        if (chance(30)) {
            row.put("期限", "2023-01-31");
        }
        if (chance(40)) {
            row.put("步长单位", "月");
        }
        tolerance(row);
        if (chance(40)) {
            row.put("超额加分", any("0.5", "1", "-0.5"));
            extra(row);
        }
        return row;
    }

    private void totals(List<Cells> rows) {
        if (!chance(60)) {
            return;
        }
        for (String part : new String[] {"产出", "效益", "期限", "总分"}) {
            if (part.equals("总分") && chance(50)) {
                continue;
            }
            Cells row = new Cells().put("得分项", part).put("系数", any("100%", "70%", "30%", "120%", "33.3%"));
            if (chance(30)) {
                row.put("上限", number(5, 40));
            }
            if (chance(20)) {
                row.put("下限", any("0", "-3", "2"));
            }
            if (chance(30)) {
                row.put("满分", any("30", "70", "90")).put("折算为", any("100", "50"));
            }
            rows.add(row);
        }
    }

    private void tiers(List<Cells> rows) {
        switch (random.nextInt(4)) {
            case 0 -> cutoffs(rows);
            case 1 -> {
                rows.add(quota("优秀"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
                rows.add(quota("末等"));
            }
            case 2 -> {
                rows.add(new Cells().put("等次", "优秀").put("总分", "≥" + (10 + random.nextInt(50))));
                rows.add(quota("良好"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
            }
            default -> {
                rows.add(quota("优秀").put("总分", "≥" + (10 + random.nextInt(50))));
                rows.add(quota("良好"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
            }
        }
    }

    private void cutoffs(List<Cells> rows) {
        int high = 20 + random.nextInt(40);
        rows.add(new Cells().put("单位类别", "乡镇").put("等次", "优秀").put("总分", any("≥", ">") + high));
        rows.add(new Cells().put("单位类别", "乡镇").put("等次", "合格"));
        rows.add(new Cells().put("等次", "优秀").put("总分", "≥" + (high + 5)));
        rows.add(new Cells().put("等次", "良好").put("总分", ">" + high / 2 + " 且 <" + (high + 5)));
        rows.add(new Cells().put("等次", "差"));
    }

    private Cells quota(String tier) {
        Cells row = new Cells().put("等次", tier);
        if (chance(30)) {
            return row.put("名额", "" + (1 + random.nextInt(2)));
        }
        row.put("名额比例", any("10%", "15%", "20%", "25%", "30%", "40%"));
        return chance(70) ? row.put("名额取整", any(ROUNDINGS)) : row;
    }

    /** Everybody's indicators, and one with a date for each unit. */
    List<Given> facts(int units) {
        List<Given> all = new ArrayList<>();
        String[] relations = new String[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            relations[i] = any(RELATIONS);
        }
        for (int u = 0; u < units; u++) {
            String unit = "单位" + u;
            String group = GROUPS[u % 2];
            for (int i = 0; i < NAMES.length; i++) {
                String target = chance(3) ? "0" : number(1, 100);
                String actual = chance(10) ? target : chance(4) ? "0" : number(0, 150);
                all.add(new Given(
                        unit, group, NAMES[i], i % 2 == 0 ? "产出" : "效益", number(0, 12), relations[i], target, actual));
            }
            LocalDate due = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(90));
            LocalDate done = due.plusDays(random.nextInt(120) - 30);
            all.add(new Given(unit, group, DATED, "期限", number(1, 12), "≤", due.toString(), done.toString()));
        }
        return all;
    }
}
