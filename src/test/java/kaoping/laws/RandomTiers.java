package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/** Random ladders (随机的等次表). */
final class RandomTiers {
    private final Dice dice;

    RandomTiers(Dice dice) {
        this.dice = dice;
    }

    /** One ladder for all, or now and then one for a group and one for the others. */
    void tiers(List<Cells> rows) {
        if (dice.chance(20)) {
            List<Cells> own = new ArrayList<>();
            ladder(own);
            boolean isForAll = own.stream().noneMatch(row -> row.has("单位类别"));
            String group = dice.any(RandomPlans.GROUPS);
            own.forEach(row -> rows.add(isForAll ? row.put("单位类别", group) : row));
            if (!isForAll) {
                return;
            }
            List<Cells> others = new ArrayList<>();
            ladder(others);
            // Nobody climbs two ladders: of a group that has its own there are no further rows.
            others.removeIf(row -> row.text("单位类别", "").equals(group));
            rows.addAll(others);
            return;
        }
        ladder(rows);
    }

    private void ladder(List<Cells> rows) {
        switch (dice.below(6)) {
            case 0 -> cutoffs(rows);
            case 4 -> rates(rows);
            case 5 -> {
                rows.add(quota("优秀").put("得分率", dice.any("≥20%", ">30%")));
                rows.add(quota("良好").put("总分", "≥" + dice.below(40)));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
            }
            case 1 -> {
                rows.add(quota("优秀"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
                rows.add(quota("末等"));
            }
            case 2 -> {
                rows.add(new Cells().put("等次", "优秀").put("总分", "≥" + (10 + dice.below(50))));
                rows.add(quota("良好"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
            }
            default -> {
                rows.add(quota("优秀").put("总分", "≥" + (10 + dice.below(50))));
                rows.add(quota("良好"));
                rows.add(new Cells().put("等次", "合格").put("其余", "是"));
            }
        }
    }

    private void cutoffs(List<Cells> rows) {
        int high = 20 + dice.below(40);
        rows.add(new Cells().put("单位类别", "乡镇").put("等次", "优秀").put("总分", dice.any("≥", ">") + high));
        rows.add(new Cells().put("单位类别", "乡镇").put("等次", "合格"));
        rows.add(new Cells().put("等次", "优秀").put("总分", "≥" + (high + 5)));
        rows.add(new Cells().put("等次", "良好").put("总分", ">" + high / 2 + " 且 <" + (high + 5)));
        rows.add(new Cells().put("等次", "差"));
    }

    private void rates(List<Cells> rows) {
        boolean closed = dice.chance(50);
        String line = dice.any("40%", "33.3%", "1/3");
        rows.add(new Cells().put("等次", "优秀").put("得分率", (closed ? "≥" : ">") + line));
        rows.add(new Cells().put("等次", "良好").put("得分率", "≥20% 且 " + (closed ? "<" : "≤") + line));
        rows.add(new Cells().put("等次", "合格").put("得分率", dice.any(">5%", "<20%", "≥0%")));
        dice.sometimes(30, rows.get(rows.size() - 2), "总分", "≥20", ">15");
    }

    private Cells quota(String tier) {
        Cells row = new Cells().put("等次", tier);
        if (dice.chance(30)) {
            return row.put("名额", "" + (1 + dice.below(2)));
        }
        dice.sometimes(10, row, "其余", "否");
        row.put("名额比例", dice.any("10%", "15%", "20%", "25%", "30%", "40%"));
        return dice.chance(70) ? row.put("名额取整", dice.any(RandomPlans.ROUNDINGS)) : row;
    }

    /** Random rows of 名单 (随机的名单). */
    void lists(List<Cells> rows) {
        for (String list : new String[] {"表扬", "批评", "公布"}) {
            if (dice.chance(40)) {
                rows.add(list(new Cells().put("名单", list)));
            }
        }
    }

    private Cells list(Cells row) {
        dice.sometimes(20, row, "单位类别", RandomPlans.GROUPS);
        boolean cut = dice.chance(75);
        if (cut) {
            row.put("取", row.text("名单", "").equals("批评") ? "后几名" : "前几名");
            if (dice.chance(50)) {
                row.put("数量", dice.any("1", "2", "3", "7"));
            } else {
                row.put("比例", dice.any("10%", "30%", "50%"));
                dice.sometimes(60, row, "比例取整", RandomPlans.ROUNDINGS);
            }
        }
        if (!cut || dice.chance(30)) {
            boolean byTier = dice.chance(60);
            dice.sometimes(10, row, byTier ? "总分" : "等次", byTier ? "≥25" : "优秀、良好");
            row.put(byTier ? "等次" : "总分", byTier ? dice.any("优秀", "合格", "优秀、良好") : dice.any("≥30", "<20", "≥40 且 <90"));
        }
        if (dice.chance(35)) {
            row.put("得分项", dice.any("产出", "督查", "督查", "测评", "采用", "加减分", "目标考核", "日常考核"));
            dice.sometimes(cut ? 30 : 80, row, "得分", "≥20", "<20", ">0", "≤0", "≥5.5 且 <60");
            if (row.has("得分") && dice.chance(60)) {
                row.without("等次", "总分");
            }
        }
        dice.sometimes(50, row, "线上并列", "全部纳入", "全部不纳入", "停下核定", "按次序键");
        dice.sometimes(60, row, "被否决的", "照列", "不列并顺延", "不列不顺延");
        return row;
    }
}
