package kaoping.laws;

import java.util.List;

/** Random ladders (随机的等次表). */
final class RandomTiers {
    private final Dice dice;

    RandomTiers(Dice dice) {
        this.dice = dice;
    }

    void tiers(List<Cells> rows) {
        switch (dice.below(4)) {
            case 0 -> cutoffs(rows);
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

    private Cells quota(String tier) {
        Cells row = new Cells().put("等次", tier);
        if (dice.chance(30)) {
            return row.put("名额", "" + (1 + dice.below(2)));
        }
        row.put("名额比例", dice.any("10%", "15%", "20%", "25%", "30%", "40%"));
        return dice.chance(70) ? row.put("名额取整", dice.any(RandomPlans.ROUNDINGS)) : row;
    }
}
