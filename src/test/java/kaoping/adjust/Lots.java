package kaoping.adjust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;

/** Policies and entries drawn by lot (抽签), for the laws of 计件 and 加减分: matters 0 to 3, the last two of them in 加减分. */
final class Lots {
    private static final String[] PARTIAL = {"按整步", "不足一步按一步", "按比例"};
    private static final String[] HIGHEST = {"", "同一事由", "同一类别"};
    private static final String[] FAMILIES = {"", "甲类", "乙类"};
    private static final String[] ABOUT = {"", "文明城市", "卫生城市"};
    private static final int RULES = 4;

    private final Random random;

    Lots(long seed) {
        random = new Random(seed);
    }

    private long some(int chances, int most) {
        return random.nextInt(chances) == 0 ? 1 + random.nextInt(most) : 0;
    }

    /** @param highest whether rows may take the highest only; @param signed whether rows may take points away */
    PlainTally.Plan plan(boolean highest, boolean signed) {
        Map<String, Long> caps = new HashMap<>();
        for (String family : FAMILIES) {
            for (String sign : List.of("+", "-")) {
                long cap = family.isEmpty() ? 0 : some(2, 2_000);
                if (cap > 0) {
                    caps.put(family + sign, cap);
                }
            }
        }
        List<PlainTally.Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            long each = (1 + random.nextInt(500)) * (signed && random.nextInt(3) == 0 ? -1 : 1);
            String family = FAMILIES[random.nextInt(FAMILIES.length)];
            int choice = highest ? random.nextInt(family.isEmpty() ? 2 : 3) : 0;
            rules.add(new PlainTally.Rule(
                    each,
                    some(2, 60),
                    random.nextInt(PARTIAL.length),
                    some(3, 80),
                    family,
                    choice,
                    some(4, 1_000),
                    some(3, 1_000),
                    some(3, 1_500),
                    some(3, 2_000)));
        }
        return new PlainTally.Plan(rules, caps, 1 + random.nextInt(40), random.nextBoolean());
    }

    List<PlainTally.Piece> pieces(int most) {
        List<PlainTally.Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            pieces.add(new PlainTally.Piece(
                    random.nextInt(RULES),
                    100 * (1 + random.nextInt(12)) + 1 + random.nextInt(3),
                    1 + random.nextInt(100),
                    ABOUT[random.nextInt(ABOUT.length)],
                    random.nextInt(4) == 0));
        }
        return pieces;
    }

    static RuleBook book(PlainTally.Plan plan) {
        PolicyDraft policy = PolicyDraft.with()
                .row("倍数", "批示=省级领导", "倍数=" + decimal(plan.times(), 1), "倍数方式=" + (plan.onTop() ? "另加" : "乘以"));
        for (int i = 0; i < RULES; i++) {
            PlainTally.Rule rule = plan.rules().get(i);
            List<String> cells = new ArrayList<>(List.of("事项=" + i, "每件分值=" + decimal(rule.each(), 2), "计入=" + i));
            filled(cells, "每", rule.per(), 1);
            cells.add("不足一步=" + PARTIAL[rule.partial()]);
            filled(cells, "免计", rule.exempt(), 1);
            filled(cells, "单项上限", rule.perEntry(), 2);
            filled(cells, "月上限", rule.perMonth(), 2);
            filled(cells, "季上限", rule.perQuarter(), 2);
            filled(cells, "年上限", rule.perYear(), 2);
            if (rule.highest() > 0) {
                cells.add("就高=" + HIGHEST[rule.highest()]);
            }
            if (!rule.family().isEmpty()) {
                cells.add("类别=" + rule.family());
                String key = rule.family() + (rule.each() < 0 ? "-" : "+");
                filled(cells, "类别上限", plan.familyCaps().getOrDefault(key, 0L), 2);
            }
            policy.row(i < 2 ? "计件" : "加减分", cells.toArray(String[]::new));
        }
        return policy.rules();
    }

    private static void filled(List<String> cells, String title, long number, int scale) {
        if (number != 0) {
            cells.add(title + "=" + decimal(number, scale));
        }
    }

    static UnitDraft unit(PlainTally.Plan plan, String name, List<PlainTally.Piece> pieces) {
        UnitDraft unit = UnitDraft.unit(name).points("基础", "0");
        for (PlainTally.Piece piece : pieces) {
            boolean taken = plan.rules().get(piece.rule()).each() < 0;
            unit.entry(
                    "类型=" + (piece.rule() < 2 ? "计件" : taken ? "扣分" : "加分"),
                    "事项=" + piece.rule(),
                    "件数=" + decimal(piece.count(), 1),
                    "同一事由=" + piece.about(),
                    "批示=" + (piece.endorsed() ? "省级领导" : ""),
                    String.format("日期=2023-%02d-%02d", piece.day() / 100, piece.day() % 100));
        }
        return unit;
    }

    private static String decimal(long number, int scale) {
        return BigDecimal.valueOf(number, scale).toPlainString();
    }
}
