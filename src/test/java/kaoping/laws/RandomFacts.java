package kaoping.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Random facts (随机的事实). */
final class RandomFacts {
    static final String UNDONE = "未完成";
    static final String[] RELATIONS = {"≥", ">", "=", "≤", "<", "未填", "≥", "≤", "定性"};
    private final Dice dice;

    RandomFacts(Dice dice) {
        this.dice = dice;
    }

    People people(Plan plan, int units) {
        boolean inQuarters = dice.chance(40);
        List<Given> lines = lines(units);
        if (dice.chance(50)) {
            inRounds(lines, units, inQuarters);
        }
        RandomJudged judged = new RandomJudged(dice);
        for (int u = 0; u < units; u++) {
            lines.addAll(judged.lines("单位" + u, RandomPlans.group(u)));
        }
        if (plan.settings.has("不适用") || dice.chance(20)) {
            lines.replaceAll(line -> line.isNumber() && dice.chance(8) ? line.asked(line.target(), "不适用") : line);
        }
        lines.removeIf(line -> dice.chance(2));
        lines.replaceAll(line -> line.isNumber() && dice.chance(2) ? line.asked(line.target(), "") : line);
        List<Deed> deeds = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        RandomDeeds random = new RandomDeeds(dice);
        for (int u = 0; u < units; u++) {
            if (!plan.counts.isEmpty()) {
                deeds.addAll(random.deeds("单位" + u));
            }
            if (!plan.vetoes.isEmpty()) {
                deeds.addAll(new RandomVetoes(dice).deeds("单位" + u));
            }
            sums.addAll(random.sums("单位" + u, inQuarters));
        }
        return new People(lines, deeds, sums);
    }

    /** One indicator that is submitted once a month or a quarter, not by everybody each time. */
    private void inRounds(List<Given> all, int units, boolean inQuarters) {
        String relation = dice.any(RELATIONS);
        String section = dice.any("督查", "督查", "效益");
        for (int u = 0; u < units; u++) {
            for (int i = 1; i <= (inQuarters ? 4 : 6); i++) {
                if (dice.chance(70)) {
                    all.add(new Given(
                                    "单位" + u,
                                    RandomPlans.group(u),
                                    RandomPlans.MONTHLY,
                                    section,
                                    "10",
                                    relation,
                                    "60",
                                    dice.number(0, 100))
                            .in(inQuarters ? "2023Q" + i : "2023-0" + i));
                }
            }
        }
    }

    /** Everybody's indicators, and one with a date for each unit. */
    List<Given> lines(int units) {
        List<Given> all = new ArrayList<>();
        String[] relations = new String[RandomPlans.NAMES.length];
        for (int i = 0; i < RandomPlans.NAMES.length; i++) {
            relations[i] = dice.any(RELATIONS);
        }
        for (int u = 0; u < units; u++) {
            String unit = "单位" + u;
            String group = RandomPlans.group(u);
            for (int i = 0; i < RandomPlans.NAMES.length; i++) {
                String target = dice.chance(3) ? "0" : dice.number(1, 100);
                String actual = dice.chance(10) ? target : dice.chance(4) ? "0" : dice.number(0, 150);
                if (dice.chance(3)) {
                    // Growth may be negative, and may be asked to be no more so.
                    actual = "-" + dice.number(1, 40);
                    target = dice.chance(30) ? "-" + dice.number(1, 40) : target;
                }
                if (dice.chance(6)) {
                    // Thirds and the like, at the very line.
                    int part = 1 + dice.below(20);
                    target = "" + 6 * part;
                    actual = "" + (1 + dice.below(8)) * part;
                }
                all.add(new Given(
                        unit,
                        group,
                        RandomPlans.NAMES[i],
                        i % 2 == 0 ? "产出" : "效益",
                        dice.number(0, 12),
                        relations[i],
                        target,
                        actual));
            }
            LocalDate due = LocalDate.of(2023, 1, 1).plusDays(dice.below(90));
            LocalDate done = due.plusDays(dice.below(120) - 30);
            all.add(new Given(
                    unit,
                    group,
                    RandomPlans.DATED,
                    "期限",
                    dice.number(1, 12),
                    "≤",
                    due.toString(),
                    dice.chance(4) ? UNDONE : done.toString()));
        }
        return all;
    }
}
