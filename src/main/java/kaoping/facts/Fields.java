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
        return optional(name, Field::amount);
    }

    @Nullable
    BigDecimal quantity(String name) {
        return optional(name, Field::quantity);
    }

    @Nullable
    BigDecimal decimal(String name) {
        return optional(name, Field::decimal);
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
        return optional(name, field -> field.whole(least, most));
    }

    @Nullable
    LocalDate date(String name) {
        return optional(name, Field::date);
    }

    /** A round; null when it is not there. */
    @Nullable
    Round round(String name) {
        return optional(name, Field::round);
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
        E chosen = optional(
                name,
                field -> field.json() instanceof Json.Text given && given.text().isEmpty()
                        ? blank
                        : field.choice(vocabulary));
        return Objects.requireNonNullElse(chosen, blank);
    }

    Value value(String name, boolean measured) {
        return Objects.requireNonNullElse(optional(name, field -> field.value(measured)), Value.BLANK);
    }

    <T> @Nullable T part(String name, Function<Fields, T> reading) {
        return optional(name, field -> Contents.object(field, reading));
    }

    /** A list of objects. */
    <T> List<T> parts(String name, int most, Function<Fields, T> reading) {
        return list(name, most, field -> Contents.object(field, reading));
    }

    /** A list; empty when it is not there. */
    <T> List<T> list(String name, int most, Function<Field, @Nullable T> reading) {
        List<T> list = optional(name, field -> Contents.list(field, most, reading));
        return list == null ? List.of() : list;
    }

    /** Names of the submitter's own choice, each with a value; empty when it is not there. */
    <T> Map<String, T> map(String name, int most, Function<Field, @Nullable T> reading) {
        Map<String, T> map = optional(name, field -> Contents.map(field, most, reading));
        return map == null ? Map.of() : map;
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

    private <T> @Nullable T optional(String name, Function<Field, @Nullable T> reading) {
        Json json = taken(name);
        return json == null ? null : reading.apply(field(name, json));
    }

    private @Nullable Field needed(String name) {
        Json json = taken(name);
        if (json == null) {
            missing(name);
        }
        return json == null ? null : field(name, json);
    }

    /** Null when it is not there, or is null. */
    private @Nullable Json taken(String name) {
        // Invariant: no field is asked for twice.
        assert !members.shape().asked(questions).contains(name) : name;
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
