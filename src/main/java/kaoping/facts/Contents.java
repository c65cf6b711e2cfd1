package kaoping.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaoping.finding.Code;
import org.jspecify.annotations.Nullable;

/** A field that holds further ones: an object of known fields, a list, or a map of names that the submitter chooses. */
final class Contents {
    private Contents() {}

    /** Reads an object field by field; null when it is none. */
    static <T> @Nullable T object(Field field, Function<Fields, T> reading) {
        if (!(field.json() instanceof Members given)) {
            field.fault(Code.FACT_WRONG_TYPE, "对象");
            return null;
        }
        Fields fields = new Fields(field.faults(), field.place(), given);
        T read = reading.apply(fields);
        fields.refuseUnknown();
        return read;
    }

    /** Reads each item; those that cannot be read are left out. */
    static <T> List<T> list(Field field, int most, Function<Field, @Nullable T> reading) {
        if (!(field.json() instanceof Json.Items given)) {
            field.fault(Code.FACT_WRONG_TYPE, "列表");
            return List.of();
        }
        int size = given.items().size();
        if (!isShort(field, size, most)) {
            return List.of();
        }
        List<T> read = new ArrayList<>(size);
        String place = field.place() + "/";
        for (int i = 0; i < size; i++) {
            String at = place.concat(String.valueOf(i));
            T value = reading.apply(new Field(
                    field.faults(), at, null, field.label(), given.items().get(i)));
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    /** Reads each value under its name; those that cannot be read are left out. */
    static <T> Map<String, T> map(Field field, int most, Function<Field, @Nullable T> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        if (!(field.json() instanceof Members given)) {
            field.fault(Code.FACT_WRONG_TYPE, "对象");
        } else if (isShort(field, given.size(), most)) {
            String place = field.place();
            given.forEach((name, json) -> {
                checkName(new Field(field.faults(), place, name, name, new Json.Text(name, false)));
                T value = reading.apply(new Field(field.faults(), place, name, name, json));
                if (value != null) {
                    read.put(name, value);
                }
            });
        }
        return read;
    }

    private static boolean isShort(Field field, int size, int most) {
        if (size > most) {
            field.fault(Code.FACT_TOO_LONG, most + " 项");
        }
        return size <= most;
    }

    private static void checkName(Field name) {
        if (name.text(Writing.WORD).isEmpty()) {
            name.faults().add(Code.FACT_MISSING, name.place(), "名称");
        }
    }
}
