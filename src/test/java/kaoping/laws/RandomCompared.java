package kaoping.laws;

/** Random rows of 评分 that compare a unit with the others (与别的单位比). */
final class RandomCompared {
    private final Dice dice;
    private final RandomScoring scoring;

    RandomCompared(Dice dice, RandomScoring scoring) {
        this.dice = dice;
        this.scoring = scoring;
    }

    Cells on(Cells row, boolean rates) {
        if (dice.chance(50)) {
            row.put("比较范围", dice.any("本类别", "全部单位"));
        }
        if (dice.chance(50)) {
            row.put("名次方向", dice.any("按关系", "高的在前", "低的在前"));
        }
        if (rates && dice.chance(40)) {
            row.put("排名依据", dice.any("实际值", "完成率"));
        }
        return row;
    }

    void byRank(Cells row) {
        row.put("每", dice.any("1", "2")).put("扣分", dice.any("0.5", "1", "2"));
        dice.sometimes(60, row, "不足一步", RandomScoring.PARTIAL);
        if (dice.chance(40)) {
            row.put("最低分", dice.any("1", "3"));
        }
        on(row, true);
    }

    void against(Cells row) {
        row.put("比较对象", dice.any("最优值", "最高值", "最低值", "平均值"));
        switch (dice.below(4)) {
            case 0 -> {
                row.put("计分方法", dice.any("按完成比例", "按反向比例"));
                if (dice.chance(40)) {
                    scoring.most(row);
                }
            }
            case 1 -> row.put("计分方法", "达到门槛后按比例").put("门槛", dice.any("30%", "60%"));
            case 2 -> {
                row.put("计分方法", "达标得满分");
                if (dice.chance(40)) {
                    scoring.surplus(row);
                }
            }
            default -> {
                row.put("计分方法", "逐档扣分").put("每", dice.any("1", "2")).put("扣分", dice.any("0.5", "1"));
                dice.sometimes(60, row, "不足一步", RandomScoring.PARTIAL);
                dice.sometimes(40, row, "计步方向", "低于起扣点", "高于起扣点", "两侧都算");
                dice.sometimes(30, row, "步长单位", "数值", "目标值的百分之");
                if (dice.chance(30)) {
                    scoring.tolerance(row);
                }
                if (dice.chance(40)) {
                    scoring.beyond(row);
                }
            }
        }
        on(row, false);
    }
}
