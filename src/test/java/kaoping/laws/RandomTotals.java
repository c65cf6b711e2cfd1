package kaoping.laws;

import java.util.List;

/** Random rows of 汇总 (随机的汇总表). */
final class RandomTotals {
    private final Dice dice;

    RandomTotals(Dice dice) {
        this.dice = dice;
    }

    void totals(List<Cells> rows) {
        if (!dice.chance(60)) {
            return;
        }
        for (String part : new String[] {"产出", "效益", "期限", "总分"}) {
            if (part.equals("总分") && dice.chance(50)) {
                continue;
            }
            Cells row = new Cells().put("得分项", part).put("系数", dice.any("100%", "70%", "30%", "120%", "33.3%"));
            if (dice.chance(30)) {
                row.put("上限", dice.number(5, 40));
            }
            if (dice.chance(20)) {
                row.put("下限", dice.any("0", "-3", "2"));
            }
            if (dice.chance(30)) {
                row.put("满分", dice.any("30", "70", "90")).put("折算为", dice.any("100", "50"));
            }
            rows.add(row);
        }
    }
}
