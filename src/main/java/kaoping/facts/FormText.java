package kaoping.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a submitted form around its table; a field that the form has not got is null, one left blank is empty.
 *
 * @param pointer {@code /units/0/form}
 * @param heading the unit as the form's head prints it
 * @param goal the year's goal (年度绩效目标)
 * @param adjustedGoal the goal as adjusted (全年调整绩效目标)
 * @param result what was achieved (目标实际完成情况)
 * @param conclusion the self-evaluation's conclusion (自评结论)
 * @param numbering the numbers of numbered lists: {@code 绩效目标} → 1, 2, 3, 5
 * @param goals the goals, with the duties that each serves; empty when not submitted
 * @param signatures who signs → what stands there
 * @param terms the term in the column title → the term in the notes
 * @param narrative numbers that the text tells
 */
public record FormText(
        String pointer,
        @Nullable String heading,
        @Nullable String goal,
        @Nullable String adjustedGoal,
        @Nullable String result,
        @Nullable String conclusion,
        Map<String, List<Integer>> numbering,
        List<Goal> goals,
        Map<String, String> signatures,
        Map<String, String> terms,
        List<Narrative> narrative) {
    public FormText {
        numbering = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(numbering));
        goals = List.copyOf(goals);
        signatures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(signatures));
        terms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        narrative = List.copyOf(narrative);
    }

    /** A numbered goal and the numbers of the duties (职责) that it serves. */
    public record Goal(int number, String text, List<Integer> duties) {
        public Goal {
            duties = List.copyOf(duties);
        }
    }

    /** A number told in the text, and the indicator that it is about; empty when about none. */
    public record Narrative(String text, String goal, String actual, String indicator) {}
}
