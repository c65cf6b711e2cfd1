package kaoping.facts;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, in their order (对象的字段): the names are its {@link Shape}'s. */
final class Members implements Json {
    private static final int FEW = 12;

    private Shape shape;
    private Json[] values;
    private int size;

    /** @param expected how it is likely written: as the object before it */
    Members(Shape expected) {
        this.shape = expected;
        this.values = new Json[expected.size() == 0 ? FEW : expected.size()];
    }

    /** The name of the next field if this is written as expected, where it claims its place; null when nothing is. */
    @Nullable
    Name expected() {
        return shape.next(size);
    }

    /** The next field, whatever it is; false when there is one of this name. */
    boolean claims(String name) {
        if (shape.goesOn(size, name)) {
            return true;
        }
        int known = shape.find(name);
        if (known >= 0 && known < size) {
            return false;
        }
        shape = shape.with(size, name);
        return true;
    }

    /** The value of the field that was claimed last. */
    void add(Json value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    Shape shape() {
        return shape;
    }

    /** The value of a field that is asked for after {@code questions} others; null when it is not there. */
    @Nullable
    Json value(String name, int questions) {
        int place = shape.find(name, questions);
        return place < 0 || place >= size ? null : values[place];
    }

    void forEach(BiConsumer<String, Json> each) {
        for (int i = 0; i < size; i++) {
            each.accept(shape.name(i), values[i]);
        }
    }
}
