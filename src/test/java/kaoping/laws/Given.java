package kaoping.laws;

import java.util.List;

/** One indicator of one unit as it is submitted (指标的事实); dates and numbers as they are typed. */
record Given(
        String unit,
        String group,
        String name,
        String section,
        String weight,
        String relation,
        String target,
        String actual,
        String judged,
        List<Vote> votes,
        String round,
        String claimed) {

    Given(
            String unit,
            String group,
            String name,
            String section,
            String weight,
            String relation,
            String target,
            String actual,
            String judged,
            List<Vote> votes,
            String round) {
        this(unit, group, name, section, weight, relation, target, actual, judged, votes, round, "");
    }

    Given(
            String unit,
            String group,
            String name,
            String section,
            String weight,
            String relation,
            String target,
            String actual) {
        this(unit, group, name, section, weight, relation, target, actual, "", List.of(), "");
    }

    Given in(String other) {
        return new Given(unit, group, name, section, weight, relation, target, actual, judged, votes, other, claimed);
    }

    Given asked(String otherTarget, String otherActual) {
        return new Given(
                unit, group, name, section, weight, relation, otherTarget, otherActual, judged, votes, round, claimed);
    }

    Given claiming(String points) {
        return new Given(unit, group, name, section, weight, relation, target, actual, judged, votes, round, points);
    }

    Given weighing(String other) {
        return new Given(unit, group, name, section, other, relation, target, actual, judged, votes, round, claimed);
    }

    Given of(String other) {
        return new Given(other, group, name, section, weight, relation, target, actual, judged, votes, round, claimed);
    }

    /** 二级指标. */
    String category() {
        return RandomPlans.CATEGORIES[Math.floorMod(unit.hashCode() + name.hashCode(), RandomPlans.CATEGORIES.length)];
    }

    /** 计量单位. */
    String measure() {
        return RandomPlans.MEASURES[Math.floorMod(unit.hashCode() - name.hashCode(), RandomPlans.MEASURES.length)];
    }

    /** It says that it does not concern the unit (不适用). */
    boolean isOutside() {
        return actual.equals("不适用") || actual.equals("不涉及");
    }

    /** Nothing is filled in, and nobody has voted. */
    boolean isBlank() {
        return actual.isEmpty() && votes.isEmpty();
    }

    boolean isNumber() {
        return isNumber(actual);
    }

    static boolean isNumber(String text) {
        return text.matches("-?[0-9.]+");
    }

    boolean isDated() {
        return actual.length() == 10 && actual.charAt(4) == '-';
    }

    Frac full() {
        return Frac.of(weight);
    }

    boolean isReverse() {
        return relation.equals("≤") || relation.equals("<");
    }

    /** Whether actual reaches target as the relation says; no relation is read as ≥. */
    boolean isMet(Frac actual, Frac target) {
        int order = actual.compareTo(target);
        return switch (relation) {
            case "≥", "未填" -> order >= 0;
            case ">" -> order > 0;
            case "=" -> order == 0;
            case "定性" -> false;
            case "≤" -> order <= 0;
            default -> order < 0;
        };
    }
}
