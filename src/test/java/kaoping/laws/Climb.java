package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of 评分, and what its unit may submit, each at least as good as the one before (从差到好).
 *
 * @param steps the unit's own indicator, ever better
 * @param others the same indicator of the other units
 */
record Climb(Plan plan, List<Given> steps, List<Given> others) {
    Cells row() {
        return plan.scoring.get(0);
    }

    /** The row takes points for doing far too much, or gives them on one side for the steps and on the other for doing more. */
    boolean mayFall() {
        boolean ownSide = row().text("计分方法", "").equals("逐档得分")
                && !row().text("计步方向", "按关系").equals("按关系");
        return row().text("超额加分", "").startsWith("-") || row().has("超额加分") && ownSide;
    }

    private boolean isCompared() {
        String method = row().text("计分方法", "");
        return row().has("比较对象") || method.contains("名次") || method.equals("功效系数");
    }

    /** What the house gives for each step: to one unit at a time where others matter, else to as many units. */
    List<Frac> points() {
        var rules = plan.rules();
        List<Frac> points = new ArrayList<>();
        if (isCompared()) {
            for (Given step : steps) {
                List<Given> all = new ArrayList<>(others);
                all.add(step);
                points.add(Frac.of(new Held(rules, all).points(step)));
            }
            return points;
        }
        List<Given> all = new ArrayList<>();
        for (Given step : steps) {
            all.add(step.of("单位" + all.size()));
        }
        Held house = new Held(rules, all);
        all.forEach(step -> points.add(Frac.of(house.points(step))));
        return points;
    }

    /** The same with amounts in another unit of money: facts and row alike. */
    Climb scaled(String times) {
        Plan other = new Plan();
        plan.settings.copyTo(other.settings);
        plan.scoring.forEach(row -> other.scoring.add(Amounts.scaled(row, times)));
        other.raters.addAll(plan.raters);
        return new Climb(other, Amounts.scaled(steps, times), Amounts.scaled(others, times));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(plan.toString());
        steps.forEach(step -> text.append(step).append('\n'));
        others.forEach(other -> text.append("别的  ").append(other).append('\n'));
        return text.toString();
    }
}
