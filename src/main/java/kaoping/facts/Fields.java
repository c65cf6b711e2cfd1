package kaoping.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.value.Labelled;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** The fields of one submitted object: those asked for are known, every other one is a fault; null is the same as absent. */
final class Fields {
    private final Faults faults;
    private final String pointer;
    private final Members members;
    private int questions;
    private int unasked;

    Fields(Faults faults, String pointer, Members members) {
        this.faults = faults;
        this.pointer = pointer;
        this.members = members;
        this.unasked = members.size();
    }

    String pointer() {
        return pointer;
    }

    /** A text that must be there and not be empty. */
    String need(String name, Writing writing) {
        Json json = taken(name);
        if (json == null) {
            missing(name);
            return "";
        }
        String text = text(name, json, writing);
        if (text.isEmpty() && json instanceof Json.Text) {
            field(name, json).fault(Code.FACT_MISSING);
        }
        return text;
    }

    /** A text; empty when it is not there. */
    String text(String name, Writing writing) {
        return Objects.requireNonNullElse(given(name, writing), "");
    }

    /** A text; null when it is not there. */
    @Nullable
    String given(String name, Writing writing) {
        Json json = taken(name);
        return json == null ? null : text(name, json, writing);
    }

    private String text(String name, Json json, Writing writing) {
        // Why first: nearly every text is well, and there are more of them than of everything else.
        boolean plain = json instanceof Json.Text given && (given.plain() || writing.allows(given.text()));
        return plain ? ((Json.Text) json).text() : field(name, json).text(writing);
    }

    BigDecimal needAmount(String name) {
        Field field = needed(name);
        return Objects.requireNonNullElse(field == null ? null : field.amount(), BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal amount(String name) {
        Field field = optional(name);
        return field == null ? null : field.amount();
    }

    @Nullable
    BigDecimal quantity(String name) {
        Field field = optional(name);
        return field == null ? null : field.quantity();
    }

    @Nullable
    BigDecimal decimal(String name) {
        Field field = optional(name);
        return field == null ? null : field.decimal();
    }

    /** A number that must be there; null after a fault. */
    @Nullable
    BigDecimal needDecimal(String name) {
        Field field = needed(name);
        return field == null ? null : field.decimal();
    }

    int needWhole(String name, int least, int most) {
        Field field = needed(name);
        return Objects.requireNonNullElse(field == null ? null : field.whole(least, most), least);
    }

    @Nullable
    Integer whole(String name, int least, int most) {
        Field field = optional(name);
        return field == null ? null : field.whole(least, most);
    }

    @Nullable
    LocalDate date(String name) {
        Field field = optional(name);
        return field == null ? null : field.date();
    }

    /** A round; null when it is not there. */
    @Nullable
    Round round(String name) {
        Field field = optional(name);
        return field == null ? null : field.round();
    }

    /** A round that must be there. */
    @Nullable
    Round needRound(String name) {
        Field field = needed(name);
        return field == null ? null : field.round();
    }

    <E extends Labelled> E need(String name, List<E> vocabulary) {
        Field field = needed(name);
        return Objects.requireNonNullElse(field == null ? null : field.choice(vocabulary), vocabulary.get(0));
    }

    /** One word of the vocabulary; {@code blank} when it is empty or not there. */
    <E extends Labelled> E choice(String name, List<E> vocabulary, E blank) {
        Field field = optional(name);
        if (field == null
                || field.json() instanceof Json.Text given && given.text().isEmpty()) {
            return blank;
        }
        return Objects.requireNonNullElse(field.choice(vocabulary), blank);
    }

    Value value(String name, boolean measured) {
        Field field = optional(name);
        return field == null ? Value.BLANK : field.value(measured);
    }

    <T> @Nullable T part(String name, Function<Fields, T> reading) {
        Field field = optional(name);
        return field == null ? null : Contents.object(field, reading);
    }

    /** A list of objects. */
    <T> List<T> parts(String name, int most, Function<Fields, T> reading) {
        Field field = optional(name);
        return field == null ? List.of() : Contents.list(field, most, item -> Contents.object(item, reading));
    }

    /** A list; empty when it is not there. */
    <T> List<T> list(String name, int most, Function<Field, @Nullable T> reading) {
        Field field = optional(name);
        return field == null ? List.of() : Contents.list(field, most, reading);
    }

    /** Names of the submitter's own choice, each with a value; empty when it is not there. */
    <T> Map<String, T> map(String name, int most, Function<Field, @Nullable T> reading) {
        Field field = optional(name);
        return field == null ? Map.of() : Contents.map(field, most, reading);
    }

    /** Whether the list is there; its items are read elsewhere. */
    boolean needList(String name) {
        Field field = needed(name);
        if (field != null && !(field.json() instanceof Json.Items)) {
            field.fault(Code.FACT_WRONG_TYPE, "列表");
        }
        return field != null && field.json() instanceof Json.Items;
    }

    void refuseUnknown() {
        if (unasked == 0) {
            return;
        }
        List<String> known = members.shape().asked(questions);
        members.forEach((name, json) -> {
            if (!known.contains(name)) {
                field(name, json).fault(Code.FACT_UNKNOWN_FIELD, String.join("、", known));
            }
        });
    }

    private @Nullable Field optional(String name) {
        Json json = taken(name);
        return json == null ? null : field(name, json);
    }

    private @Nullable Field needed(String name) {
        Field field = optional(name);
        if (field == null) {
            missing(name);
        }
        return field;
    }

    /** Null when it is not there, or is null. */
    private @Nullable Json taken(String name) {
        // Invariant: no field is asked for twice.
        assert !members.shape().asked(questions).contains(name) : name;
        if (unasked == 0) {
            // Why: whatever is there was asked for before, and hardly an object has half of what it may have.
            return null;
        }
        Json json = members.value(name, questions++);
        unasked -= json == null ? 0 : 1;
        return json instanceof Json.Nothing ? null : json;
    }

    private void missing(String name) {
        faults.add(Code.FACT_MISSING, Places.step(pointer, name), name);
    }

    private Field field(String name, Json json) {
        return new Field(faults, pointer, name, name, json);
    }
}
