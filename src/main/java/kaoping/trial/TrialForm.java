package kaoping.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.facts.FormText;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** The form of a trial's unit while its rows are gathered. */
final class TrialForm {
    private final Map<FormItem, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Integer>> numbering = new LinkedHashMap<>();
    private final List<FormText.Goal> goals = new ArrayList<>();
    private final Map<String, String> signatures = new LinkedHashMap<>();
    private final Map<String, String> terms = new LinkedHashMap<>();
    private final List<FormText.Narrative> narrative = new ArrayList<>();
    private boolean used;

    void add(FormItem item, Row row) {
        used = true;
        String text = row.get(TrialSheet.FORM_TEXT, "");
        switch (item) {
            case CONCLUSION, GOAL, ADJUSTED_GOAL, RESULT, HEADING -> texts.put(item, text);
            case GOAL_NUMBERS -> numbering.put("绩效目标", numbers(text));
            case DUTY_NUMBERS -> numbering.put("职能职责", numbers(text));
            case OTHER_NUMBERS -> numbering.put("其他", numbers(text));
            case UNSIGNED -> signatures.put(text, "");
            case TERMS -> terms.put(first(text), second(text));
            case GOAL_WITHOUT_DUTY -> {
                // Why two: only a form that links some goal to a duty says anything about the others.
                goals.add(new FormText.Goal(1, "有职责的目标", List.of(1)));
                goals.add(new FormText.Goal(2, text, List.of()));
            }
            case TOLD -> narrative.add(new FormText.Narrative(first(text), "", second(text), first(text)));
        }
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split("、"))
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String first(String text) {
        return text.split("、", 2)[0];
    }

    private static String second(String text) {
        String[] words = text.split("、", 2);
        return words.length == 2 ? words[1] : "";
    }

    @Nullable
    FormText at(String unit) {
        return used
                ? new FormText(
                        unit + "/form",
                        texts.get(FormItem.HEADING),
                        texts.get(FormItem.GOAL),
                        texts.get(FormItem.ADJUSTED_GOAL),
                        texts.get(FormItem.RESULT),
                        texts.get(FormItem.CONCLUSION),
                        numbering,
                        goals,
                        signatures,
                        terms,
                        narrative)
                : null;
    }
}
