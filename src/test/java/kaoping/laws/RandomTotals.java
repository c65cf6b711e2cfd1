package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/** Random rows of 汇总 (随机的汇总表): parts of parts, bounds, conversion, bases, rounds, what is missing. */
final class RandomTotals {
    private static final String[] WAYS = {"相加", "平均", "先月后季平均", "最高", "最低", "末轮", "去掉最高最低后平均"};

    private static final String[] AGAINST = {"本类最高", "全部最高", "本类名次", "全部名次"};
    private static final String[] TOGETHER = {"相加", "最高", "最高", "最低", "平均"};

    private final Dice dice;

    RandomTotals(Dice dice) {
        this.dice = dice;
    }

    void totals(List<Cells> rows) {
        if (!dice.chance(70)) {
            return;
        }
        String parent = dice.chance(40) ? dice.any("目标考核", "日常考核") : "";
        String over = parent.isEmpty() || dice.chance(60) ? "" : "综合考核";
        for (String part : new String[] {"产出", "效益", "期限", "采用", "督查", "测评", "加分", "加减分"}) {
            if (dice.chance(8)) {
                continue;
            }
            Cells row = part(part);
            if (!parent.isEmpty() && dice.chance(40)) {
                row.put("归入", over.isEmpty() || dice.chance(70) ? parent : over);
            }
            if (part.equals("督查") || List.of("采用", "效益", "加减分").contains(part) && dice.chance(15)) {
                rounds(row);
            }
            dice.sometimes(6, row, "单位类别", RandomPlans.GROUPS);
            dice.sometimes(part.startsWith("加") ? 50 : 8, row, "基础分", "≥20", ">5.5", "≥30 且 <60");
            dice.sometimes(30, row, "缺项时", "计零分", "其余折算", "其余折算", dice.chance(10) ? "停下核定" : "计零分");
            rows.add(row);
        }
        composed(rows, parent, over);
        shuffled(rows);
        if (dice.chance(50)) {
            Cells row = whole(part(PlainParts.WHOLE));
            dice.sometimes(8, row, "各项合成", TOGETHER);
            rows.add(row);
        }
        if (dice.chance(15)) {
            rows.add(0, part(dice.any("产出、效益", "督查、采用")).put("单位类别", dice.any(RandomPlans.GROUPS)));
        }
        if (dice.chance(10)) {
            rows.add(dice.chance(80) ? rows.size() : 0, part("").without("得分项"));
        }
        if (dice.chance(25)) {
            ofUnits(rows);
        }
        if (dice.chance(25)) {
            ofFigures(rows);
        }
        if (dice.chance(15)) {
            ofGroup(rows);
        }
    }

    /** The rows of what others go into, and of what those go into. */
    private void composed(List<Cells> rows, String parent, String over) {
        boolean isMade = rows.stream().anyMatch(row -> row.text("归入", "").equals(parent));
        if (!parent.isEmpty() && isMade) {
            Cells row = part(parent);
            if (!over.isEmpty()) {
                row.put("归入", over);
            }
            above(row);
            rows.add(dice.below(rows.size()), row);
        }
        if (!over.isEmpty() && rows.stream().anyMatch(row -> row.text("归入", "").equals(over))) {
            Cells row = part(over);
            above(row);
            rows.add(dice.below(rows.size()), row);
        }
    }

    /** 难度系数: a row of some units above the one for the others, with the same cells or only with a factor. */
    private void ofUnits(List<Cells> rows) {
        int at = dice.below(rows.size());
        int times = 1 + dice.below(3);
        for (int i = 0; i < times; i++) {
            Cells row = rows.get(at).mapped((title, text) -> text);
            if (dice.chance(30)) {
                row.without("满分", "折算为", "折算按", "上限", "归入", "缺项时", "各项合成");
            }
            row.put("系数", dice.any("105%", "98%", "80%"));
            rows.add(at, row.put("单位名称", dice.any("单位0", "单位1", "单位2、单位5", "单位11", "单位4")));
        }
    }

    /** One group has a row of its own above the one for all, with another factor or another way of putting parts together. */
    private void ofGroup(List<Cells> rows) {
        int at = dice.below(rows.size());
        Cells row = rows.get(at).mapped((title, text) -> text);
        if (rows.stream()
                .anyMatch(other -> row.has("得分项") && other.text("归入", "").equals(row.text("得分项", "")))) {
            row.put("各项合成", dice.any(TOGETHER));
        }
        rows.add(at, row.put("单位类别", dice.any(RandomPlans.GROUPS)).put("系数", dice.any("100%", "90%", "105%")));
    }

    /** 森林面积10万亩以上的系数1.1: rows for those whose figure is so above the one for the others. */
    private void ofFigures(List<Cells> rows) {
        int at = dice.below(rows.size());
        int times = 1 + dice.below(2);
        for (int i = 0; i < times; i++) {
            Cells row = rows.get(at).mapped((title, text) -> text);
            if (dice.chance(30)) {
                row.without("满分", "折算为", "折算按", "上限", "缺项时", "各项合成");
            }
            row.put("系数", dice.any("110%", "105%", "50%"))
                    .put("另看指标", dice.any("甲项", "乙项", "丙项", "丁项", RandomPlans.MONTHLY, "没有的项"));
            boolean rate = dice.chance(50);
            if (rate) {
                row.put("另看完成率", dice.any("≥100%", "<1/3", "≥50%", ">30% 且 ≤90%"));
            }
            if (!rate || dice.chance(20)) {
                row.put("另看实际值", dice.any("≥50", "<10", "≥20 且 <60", ">0"));
            }
            rows.add(at, row);
        }
    }

    /** The total is held against nobody else's. */
    private static Cells whole(Cells row) {
        return row.has("折算为") && !row.has("满分") ? row.without("折算为", "折算按") : row;
    }

    private void above(Cells row) {
        dice.sometimes(35, row, "各项合成", TOGETHER);
        dice.sometimes(10, row, "基础分", "≥20", ">5.5", "≥30 且 <60");
        dice.sometimes(15, row, "缺项时", "计零分", "其余折算");
    }

    private void shuffled(List<Cells> rows) {
        List<Cells> drawn = new ArrayList<>();
        while (!rows.isEmpty()) {
            drawn.add(rows.remove(dice.below(rows.size())));
        }
        rows.addAll(drawn);
    }

    private Cells part(String part) {
        Cells row = new Cells().put("得分项", part).put("系数", dice.any("100%", "100%", "70%", "30%", "120%", "33.3%"));
        dice.sometimes(25, row, "上限", dice.number(5, 40), dice.number(40, 200), dice.number(40, 200), "不封顶");
        dice.sometimes(20, row, "下限", "0", "-3", "2");
        if (dice.chance(15)) {
            row.put("折算为", dice.any("20", "10", "33.3")).put("折算按", dice.any(AGAINST));
        } else if (dice.chance(40)) {
            row.put("满分", dice.any("30", "70", "90"));
            dice.sometimes(50, row, "折算为", "100", "50");
            dice.sometimes(row.has("折算为") ? 20 : 0, row, "折算按", "满分");
        }
        return row;
    }

    private void rounds(Cells row) {
        dice.sometimes(85, row, "轮次", WAYS);
        dice.sometimes(30, row, "应有轮次", "3", "4", "6");
        dice.sometimes(30, row, "每轮上限", "60", "80.5", "不封顶");
    }
}
