package kaoping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.facts.FormText;
import kaoping.facts.Value;
import kaoping.finding.Findings;
import org.jspecify.annotations.Nullable;

/** The texts of one submitted form (表格文字), and the smaller things in it that checks look at one by one. */
public record Form(String unit, String group, FormText text, Findings findings) implements Stated {
    private static final Pattern REPEATED = Pattern.compile("(.{2,})\\1");

    /** The form, and each numbered list, goal, signature and pair of terms in it. */
    public static List<Object> parts(String unit, String group, FormText text, Findings findings) {
        Form form = new Form(unit, group, text, findings);
        List<Object> parts = new ArrayList<>(List.of(form));
        text.numbering().forEach((list, numbers) -> parts.add(new Numbering(form, list, numbers)));
        text.signatures().forEach((who, signature) -> parts.add(new Signature(form, who, signature)));
        text.terms().forEach((column, note) -> parts.add(new Term(form, column, note)));
        for (int i = 0; i < text.narrative().size(); i++) {
            parts.add(Told.of(form, i, text.narrative().get(i)));
        }
        boolean linked = text.goals().stream().anyMatch(goal -> !goal.duties().isEmpty());
        if (linked) {
            text.goals().forEach(goal -> parts.add(new Goal(form, text.goals().indexOf(goal), goal)));
        }
        return parts;
    }

    @Override
    public String pointer() {
        return text.pointer();
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    public String getUnitName() {
        return unit;
    }

    public String getGroup() {
        return group;
    }

    /** The form has a place for a conclusion and nothing stands there. */
    public boolean isConclusionBlank() {
        return text.conclusion() != null && text.conclusion().isBlank();
    }

    public boolean isAdjustedGoalSameAsResult() {
        return text.result() != null && !text.result().isBlank() && Objects.equals(text.adjustedGoal(), text.result());
    }

    /** What was achieved, as the form tells it; empty when it does not. */
    public String getResult() {
        return Objects.requireNonNullElse(text.result(), "");
    }

    /** Two or more characters that stand twice in a row in the heading: {@code 办公室办公室} → 办公室; else empty. */
    public String getRepeatedInHeading() {
        Matcher m = REPEATED.matcher(Objects.requireNonNullElse(text.heading(), ""));
        return m.find() ? m.group(1) : "";
    }

    /** A numbered list. */
    public record Numbering(Form form, String list, List<Integer> numbers) implements Stated {
        public String getList() {
            return list;
        }

        /** The numbers that are skipped: 1, 2, 4 → {@code 3}; empty when none is. */
        public String getMissing() {
            StringJoiner missing = new StringJoiner("、");
            int last = numbers.isEmpty() ? 0 : Collections.max(numbers);
            for (int number = 1; number <= last; number++) {
                if (!numbers.contains(number)) {
                    missing.add(String.valueOf(number));
                }
            }
            return missing.toString();
        }

        /** Where a number is not greater than the one before it: 1, 3, 2, 2 → {@code 3 之后是 2、2 之后是 2}; else empty. */
        public String getDisorder() {
            StringJoiner disorder = new StringJoiner("、");
            for (int i = 1; i < numbers.size(); i++) {
                if (numbers.get(i) <= numbers.get(i - 1)) {
                    disorder.add(numbers.get(i - 1) + " 之后是 " + numbers.get(i));
                }
            }
            return disorder.toString();
        }

        @Override
        public String pointer() {
            return form.pointer() + "/numbering/" + list;
        }

        @Override
        public Findings findings() {
            return form.findings;
        }

        @Override
        public List<String> details() {
            return List.of(getMissing(), list);
        }
    }

    /** A place to sign. */
    public record Signature(Form form, String who, String signature) implements Stated {
        public boolean isBlank() {
            return signature.isBlank();
        }

        @Override
        public String pointer() {
            return form.pointer() + "/signatures/" + who;
        }

        @Override
        public Findings findings() {
            return form.findings;
        }

        @Override
        public List<String> details() {
            return List.of(who);
        }
    }

    /** The word in a column's title and the word for it in the notes. */
    public record Term(Form form, String column, String note) implements Stated {
        public boolean isMismatch() {
            return !column.equals(note);
        }

        @Override
        public String pointer() {
            return form.pointer() + "/terms/" + column;
        }

        @Override
        public Findings findings() {
            return form.findings;
        }

        @Override
        public List<String> details() {
            return List.of(column, note);
        }
    }

    /** A number that the text tells about an indicator: {@code 27家}; {@code 200余次} tells none. */
    public record Told(
            Form form,
            int index,
            FormText.Narrative narrative,
            @Nullable BigDecimal number) implements Stated {
        static Told of(Form form, int index, FormText.Narrative narrative) {
            return new Told(
                    form, index, narrative, Value.read(narrative.actual()).number());
        }

        public String getUnitName() {
            return form.unit;
        }

        public String getGroup() {
            return form.group;
        }

        public String getIndicator() {
            return narrative.indicator();
        }

        public @Nullable BigDecimal getNumber() {
            return number;
        }

        @Override
        public String pointer() {
            return form.pointer() + "/narrative/" + index;
        }

        @Override
        public Findings findings() {
            return form.findings;
        }

        @Override
        public List<String> details() {
            return List.of(narrative.text(), narrative.actual());
        }
    }

    /** A goal in a form whose goals say which duties they serve. */
    public record Goal(Form form, int index, FormText.Goal goal) implements Stated {
        public boolean isWithoutDuty() {
            return goal.duties().isEmpty();
        }

        @Override
        public String pointer() {
            return form.pointer() + "/goals/" + index;
        }

        @Override
        public Findings findings() {
            return form.findings;
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(goal.number()), goal.text());
        }
    }
}
