package kaoping.laws;

/** Random rows of 评分 (随机的评分行), such as a county could write. */
final class RandomScoring {
    static final String[] PARTIAL = {"按整步", "不足一步按一步", "按比例"};
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
        "凭事项加减",
        "比较对象"
    };
    private final Dice dice;
    private final RandomCompared compared;

    RandomScoring(Dice dice) {
        this.dice = dice;
        compared = new RandomCompared(dice, this);
    }

    void condition(Cells row) {
        new RandomConditions(dice, compared).fill(row);
    }

    Cells outcome(Cells row) {
        String method = dice.any(NUMBERED);
        boolean conditioned = row.has("完成率") || row.has("实际值") || row.has("偏差率");
        if (conditioned && (method.equals("直线内插") || dice.chance(30))) {
            return interpolation(row);
        }
        return by(row, method.equals("直线内插") ? "按完成比例" : method);
    }

    /** A row of {@code method} that scores by a number. */
    Cells by(Cells row, String method) {
        switch (method) {
            case "按完成比例", "按反向比例" -> ratio(row.put("计分方法", method));
            case "直线内插" -> interpolation(row);
            case "达到门槛后按比例" -> goal(row.put("计分方法", method).put("门槛", (10 * dice.below(10)) + "%"));
            case "达标得满分" -> surplus(goal(row.put("计分方法", method)));
            case "按分值比例" -> row.put("计分方法", method).put("得分率", dice.below(101) + "%");
            case "凭事项加减" -> byMatters(row.put("计分方法", method));
            case "固定分" -> fixed(row.put("计分方法", method));
            case "逐档扣分" -> deduction(row.put("计分方法", method));
            case "逐档得分" -> earning(row.put("计分方法", method));
            case "越接近越好" -> closeness(row.put("计分方法", method));
            case "按名次递减" -> compared.byRank(row.put("计分方法", method));
            case "按名次比例" -> compared.on(row.put("计分方法", method), true);
            case "功效系数" -> compared.on(row.put("计分方法", method), false).put("基础得分率", dice.any("0%", "40%", "60%"));
            default -> compared.against(row);
        }
        return row;
    }

    private Cells goal(Cells row) {
        if (dice.chance(15)) {
            row.put("目标取值", dice.number(1, 100));
        }
        return row;
    }

    private void ratio(Cells row) {
        dice.sometimes(5, goal(row), "比较对象", "目标值");
        most(row);
    }

    /** What may be had beyond the weight. */
    void most(Cells row) {
        if (dice.chance(25)) {
            row.put("最高得分率", dice.any("80%", "110%", "120%", "不封顶"));
            if (dice.chance(30)) {
                surplus(row);
            }
        } else if (dice.chance(25)) {
            row.put("最高分", dice.any(dice.number(1, 15), "不封顶"));
        } else {
            surplus(row);
        }
    }

    void surplus(Cells row) {
        if (!dice.chance(50)) {
            return;
        }
        row.put("超额加分", dice.any("0.5", "1", "0.3", "-1", "-0.25"));
        if (dice.chance(50)) {
            row.put("超额起点", dice.any("100%", "110%", "120%", "150%"));
        }
        extra(row);
        dice.sometimes(20, row, "最高分", "8", "11", "12.5", "不封顶");
        if (row.has("超额每")) {
            dice.sometimes(40, row, "超额单位", "数值", "百分点");
        }
    }

    private void extra(Cells row) {
        if (dice.chance(60)) {
            row.put("超额每", dice.number(1, 12));
            partial(row);
        }
        if (dice.chance(50)) {
            row.put("超额上限", dice.any(dice.number(1, 4), dice.number(1, 4), "不封顶"));
        }
    }

    private void partial(Cells row) {
        if (dice.chance(60)) {
            row.put("不足一步", dice.any(PARTIAL));
        }
    }

    private void fixed(Cells row) {
        row.put("得分", dice.number(0, 12));
        if (dice.chance(20)) {
            row.put("最高分", dice.number(1, 14));
        }
    }

    private void byMatters(Cells row) {
        dice.sometimes(40, row, "基础分", "0", "3", "5.5");
        dice.sometimes(20, row, "最低分", "1", "-2");
        if (dice.chance(20)) {
            row.put("最高得分率", dice.any("80%", "120%"));
        } else {
            dice.sometimes(20, row, "最高分", "8", "12", "不封顶");
        }
    }

    private void deduction(Cells row) {
        row.put("每", dice.any("1", "2", "0.5", "3", "0.7", "10")).put("扣分", dice.any("1", "0.5", "2", "0.3"));
        partial(row);
        if (dice.chance(40)) {
            row.put("起扣点", dice.number(1, 100));
        } else if (dice.chance(20)) {
            row.put("目标取值", dice.number(1, 100));
        }
        if (dice.chance(60)) {
            row.put("计步方向", dice.any("按关系", "低于起扣点", "高于起扣点", "两侧都算"));
        }
        if (dice.chance(30)) {
            row.put("步长单位", dice.any("数值", "目标值的百分之"));
        }
        tolerance(row);
        if (dice.chance(30)) {
            beyond(row);
        }
    }

    /** What the other side of the starting point gives, or takes. */
    void beyond(Cells row) {
        row.put("超额加分", dice.any("0.5", "1", "0.3", "-1", "-0.25"));
        extra(row);
    }

    void tolerance(Cells row) {
        if (dice.chance(40)) {
            row.put("允许偏差", dice.number(1, 10));
            if (dice.chance(60)) {
                row.put("超出允许偏差后", dice.any("从允许偏差起扣", "从起扣点起扣"));
            }
        }
        if (dice.chance(30) && row.has("扣分")) {
            row.put("最多扣", dice.any(dice.number(1, 8), dice.number(1, 8), "不封顶"));
        }
        if (dice.chance(30)) {
            row.put("最低分", dice.any("1", "2.5", "-3", "-10"));
        }
    }

    private void earning(Cells row) {
        row.put("每", dice.any("1", "2", "0.5", "3", "10")).put("得分", dice.any("1", "0.5", "0.1", "0.3"));
        partial(row);
        if (dice.chance(50)) {
            row.put("基础分", dice.number(0, 8));
        }
        if (!row.has("基础分") || dice.chance(60)) {
            row.put("起扣点", dice.any("0", dice.number(1, 90), dice.number(1, 90)));
        } else {
            goal(row);
        }
        if (dice.chance(50)) {
            row.put("计步方向", dice.any("按关系", "低于起扣点", "高于起扣点"));
        }
        if (dice.chance(30)) {
            row.put("步长单位", dice.any("数值", "目标值的百分之"));
        }
        if (dice.chance(20)) {
            row.put("最低分", dice.any("1", "-2"));
        }
        if (dice.chance(20)) {
            row.put("最高得分率", dice.any("80%", "120%", "不封顶"));
        } else if (dice.chance(25)) {
            row.put("最高分", dice.any(dice.number(1, 15), "不封顶"));
        }
        if (dice.chance(30)) {
            surplus(row);
        }
    }

    private void closeness(Cells row) {
        if (dice.chance(20)) {
            row.put("目标取值", dice.number(1, 100));
        }
        tolerance(row);
    }

    private Cells interpolation(Cells row) {
        String by = row.has("完成率")
                ? "完成率"
                : row.has("实际值") ? "实际值" : row.has("偏差率") ? "偏差率" : dice.any("完成率", "实际值", "偏差率");
        row.put("计分方法", "直线内插").put(by, dice.closedInterval(0, 90, by.equals("实际值") ? "" : "%"));
        if (dice.chance(50)) {
            int from = dice.below(8);
            row.put("得分区间", "≥" + from + " 且 ≤" + (from + 1 + dice.below(6)));
        } else {
            int from = dice.below(60);
            row.put("评定区间", "≥" + from + "% 且 ≤" + (from + 1 + dice.below(40)) + "%");
        }
        if (dice.chance(25)) {
            row.put("最高分", dice.any(dice.number(1, 14), "不封顶"));
        }
        return row;
    }

    Cells deadline(Cells row) {
        row.put("计分方法", "按期限扣分").put("每", dice.any("1", "5", "10")).put("扣分", dice.any("0.5", "1", "2"));
        partial(row);
        if (dice.chance(30)) {
            row.put("期限", "2023-01-31");
        }
        dice.sometimes(50, row, "步长单位", "月", "周");
        tolerance(row);
        if (dice.chance(40)) {
            row.put("超额加分", dice.any("0.5", "1", "-0.5"));
            extra(row);
            dice.sometimes(20, row, "最高分", "8", "11", "12.5", "不封顶");
        }
        return row;
    }
}
