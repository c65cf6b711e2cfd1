package kaoping.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import kaoping.score.Method;

/** Random rows of one method, and what gets ever better by them (每种计分方法的从差到好). */
final class Climbs {
    private static final int STEPS = 14;
    private static final String OWN = "甲项";

    private final Dice dice;
    private final RandomScoring scoring;
    private final Plan plan = new Plan();
    private final String relation;
    private final String weight;
    private final String target;
    private final List<Given> others = new ArrayList<>();

    Climbs(long seed) {
        dice = new Dice(seed);
        scoring = new RandomScoring(dice);
        new RandomPlans(seed).settings(plan.settings);
        relation = dice.any("≥", ">", "=", "≤", "<", "未填");
        weight = "" + (5 + dice.below(8));
        target = dice.number(10, 90);
        for (int i = 0; i < 4; i++) {
            others.add(line("别的" + i, dice.number(10, 90), dice.number(1, 160)));
        }
    }

    /** Those that a random row of {@code method} ought to follow. */
    List<Climb> of(Method method) {
        Cells row = row(method);
        plan.scoring.add(row);
        return switch (method) {
            case RATIO, THRESHOLD_RATIO -> byRelation();
            case REVERSE_RATIO -> falling();
            case PASS_FAIL -> relation.equals("=") ? nearing(goal(row)) : byRelation();
            case SHARE, FIXED, BY_MATTERS -> both();
            case JUDGED -> judged();
            case STEPS -> stepping(row);
            case EARNING -> earning(row);
            case DEADLINE -> earlier();
            case CLOSENESS -> nearing(goal(row));
            case INTERPOLATION -> row.has("偏差率") ? nearing(Frac.of(target)) : byRelation();
            case RANK_STEPS, RANK_SHARE, EFFICACY -> ranked(row);
            case RATED -> rated();
        };
    }

    private Cells row(Method method) {
        Cells row = new Cells().put("指标名称", OWN);
        return switch (method) {
            case JUDGED ->
                row.put("计分方法", method.label()).put("评定区间", dice.any("≥80% 且 ≤100%", ">33.3% 且 <66.6%", "≥50% 且 <80%"));
            case RATED -> {
                new RandomJudged(dice).raters(plan);
                row.put("计分方法", method.label()).put("评语分", "优=100、良=80、中=60、差=40、弃权=不计");
                dice.sometimes(50, row, "去掉高低", "1", "2");
                yield row;
            }
            case DEADLINE -> scoring.deadline(row);
            case RATIO, REVERSE_RATIO, THRESHOLD_RATIO, PASS_FAIL, STEPS -> compared(scoring.by(row, method.label()));
            case SHARE, FIXED, EARNING, CLOSENESS, INTERPOLATION, RANK_STEPS, RANK_SHARE, EFFICACY, BY_MATTERS ->
                scoring.by(row, method.label());
        };
    }

    /** Sometimes held against the peers instead of the target. */
    private Cells compared(Cells row) {
        boolean free = !row.has("目标取值") && !row.has("起扣点") && !row.has("超额加分") && !relation.equals("=");
        boolean oneSide = !row.text("计步方向", "").equals("两侧都算");
        if (free && oneSide) {
            dice.sometimes(30, row, "比较对象", "最优值", "最高值", "最低值", "平均值");
        }
        return row;
    }

    private Frac goal(Cells row) {
        return row.number("起扣点", row.number("目标取值", Frac.of(target)));
    }

    private boolean isReverse() {
        return relation.equals("≤") || relation.equals("<");
    }

    private Given line(String unit, String itsTarget, String actual) {
        return new Given(unit, "乡镇", OWN, "产出", weight, relation, itsTarget, actual);
    }

    /** The row's own actuals in rising order, as many as fit; the lowest is above nothing, where there is a rate. */
    private List<Given> rising() {
        TreeSet<Frac> seen = new TreeSet<>();
        List<Given> lines = new ArrayList<>();
        List<String> actuals = new ArrayList<>(List.of(target));
        for (int i = 0; i < 4 * STEPS && actuals.size() < STEPS; i++) {
            String actual = dice.number(1, 160);
            if (new PlainPoints(plan, line("本单位", target, actual), others).row() != null) {
                actuals.add(actual);
            }
        }
        for (String actual : actuals) {
            Given line = line("本单位", target, actual);
            if (seen.add(Frac.of(actual)) && new PlainPoints(plan, line, others).row() != null) {
                lines.add(line);
            }
        }
        lines.sort(java.util.Comparator.comparing(line -> Frac.of(line.actual())));
        return lines;
    }

    private Climb climb(List<Given> steps) {
        return new Climb(plan, steps, others);
    }

    private List<Climb> byRelation() {
        return isReverse() ? falling() : List.of(climb(rising()));
    }

    private List<Climb> falling() {
        List<Given> falling = rising();
        Collections.reverse(falling);
        return List.of(climb(falling));
    }

    /** The actual does not matter at all. */
    private List<Climb> both() {
        List<Given> falling = rising();
        Collections.reverse(falling);
        return List.of(climb(rising()), climb(falling));
    }

    private List<Climb> nearing(Frac goal) {
        List<Given> all = rising();
        List<Given> above = where(all, actual -> actual.compareTo(goal) >= 0);
        Collections.reverse(above);
        return List.of(climb(where(all, actual -> actual.compareTo(goal) <= 0)), climb(above));
    }

    private static List<Given> where(List<Given> all, Predicate<Frac> condition) {
        List<Given> those = new ArrayList<>(all);
        those.removeIf(line -> !condition.test(Frac.of(line.actual())));
        return those;
    }

    private List<Climb> stepping(Cells row) {
        return switch (row.text("计步方向", "按关系")) {
            case "低于起扣点" -> List.of(climb(rising()));
            case "高于起扣点" -> falling();
            case "两侧都算" -> nearing(goal(row));
            default -> relation.equals("=") ? nearing(goal(row)) : byRelation();
        };
    }

    private List<Climb> earning(Cells row) {
        String side = row.text("计步方向", "按关系");
        return side.equals("按关系") ? byRelation() : side.equals("低于起扣点") ? falling() : List.of(climb(rising()));
    }

    private List<Climb> ranked(Cells row) {
        boolean byRate = row.text("排名依据", "").equals("完成率");
        boolean lowFirst =
                switch (row.text("名次方向", "按关系")) {
                    case "高的在前" -> false;
                    case "低的在前" -> true;
                    default -> isReverse() && !byRate;
                };
        boolean falls = byRate ? lowFirst != isReverse() : lowFirst;
        return falls ? falling() : List.of(climb(rising()));
    }

    private List<Climb> earlier() {
        return of(i -> {
            LocalDate done = LocalDate.of(2023, 5, 20).minusDays(i * 9L + dice.below(9));
            return new Given("本单位", "乡镇", OWN, "产出", weight, "≤", "2023-03-11", done.toString());
        });
    }

    private List<Climb> judged() {
        return of(i -> new Given(
                "本单位", "乡镇", OWN, "产出", weight, "定性", "明显", "明显", Frac.of(i).shown(0), List.of(), ""));
    }

    private List<Climb> of(Function<Integer, Given> step) {
        List<Given> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(step.apply(i));
        }
        return List.of(climb(steps));
    }

    /** Vote by vote from 差 to 优, one rater after the other; what does not count stays as it is. */
    private List<Climb> rated() {
        String[] words = {"差", "中", "良", "优"};
        String[] raters = {"县委", "县政府", "部门", "群众"};
        int[][] votes = new int[raters.length][3];
        List<Given> steps = new ArrayList<>();
        for (int i = 0; i < 2 * STEPS; i++) {
            List<Vote> said = new ArrayList<>();
            for (int r = 0; r < raters.length; r++) {
                List<String> all = new ArrayList<>();
                for (int word : votes[r]) {
                    all.add(words[word] + "=1");
                }
                said.add(new Vote(raters[r], "弃权=1", List.of()));
                all.forEach(new Said(said, raters[r])::add);
            }
            steps.add(new Given("本单位", "乡镇", OWN, "产出", weight, "未填", "", "", "", said, ""));
            int r = dice.below(raters.length);
            int v = dice.below(3);
            votes[r][v] = Math.min(words.length - 1, votes[r][v] + 1);
        }
        return List.of(climb(steps));
    }

    private record Said(List<Vote> said, String rater) {
        void add(String words) {
            said.add(new Vote(rater, words, List.of()));
        }
    }
}
