package kaoping.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields in the order in which objects are written, shared by all that are written alike (写法); and what such objects
 * were asked for, with the place where it stood. Of objects that are written alike and asked alike only the first is searched.
 *
 * <p>Invariant: no name stands twice. An object has the first so many of them. Of one reading only, so of one thread.
 */
final class Shape {
    private static final int FEW = 12;
    private static final int USUAL_QUESTIONS = 20;

    /** As many as are remembered beside each other; who writes every object in another way gains nothing, and fills nothing. */
    private static final int MOST_KIN = 8;

    private final List<Shape> kin;
    private Name[] names;
    private int size;

    private String[] asked = new String[USUAL_QUESTIONS];
    private int[] places = new int[USUAL_QUESTIONS];
    private int questions;

    /** Only of many names. */
    private @Nullable Map<String, Integer> index;

    Shape() {
        this(new ArrayList<>(), new Name[FEW], 0);
    }

    private Shape(List<Shape> kin, Name[] names, int size) {
        this.kin = kin;
        this.names = names;
        this.size = size;
        if (kin.size() < MOST_KIN) {
            kin.add(this);
        }
    }

    /** The name behind the first {@code before}; null when there are no more. */
    @Nullable
    Name next(int before) {
        return before < size ? names[before] : null;
    }

    /** Whether the name behind the first {@code before} is this one. */
    boolean goesOn(int before, String name) {
        return before < size && name(before).equals(name);
    }

    /** The shape of an object that has the first {@code before} names of this one, and then {@code name}, which is not among them. */
    Shape with(int before, String name) {
        for (Shape other : kin) {
            if (other.goesOn(before, name) && Arrays.equals(names, 0, before, other.names, 0, before)) {
                return other;
            }
        }
        Shape shape = before == size ? this : new Shape(kin, Arrays.copyOf(names, Math.max(before, FEW)), before);
        shape.add(name);
        return shape;
    }

    private void add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = Name.of(name);
        if (index != null) {
            index.put(name, size);
        }
        size++;
        // Why: what was not there may be now.
        questions = 0;
    }

    int size() {
        return size;
    }

    String name(int place) {
        return names[place].text();
    }

    /** Where a name stands; −1 when it does not. */
    int find(String name) {
        if (size > FEW && index == null) {
            index = indexed();
        }
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> indexed() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.put(name(i), i);
        }
        return places;
    }

    /** The same as {@link #find}, of who asks for {@code name} after {@code question} others. */
    int find(String name, int question) {
        if (question < questions && asked[question] == name) {
            return places[question];
        }
        if (question == asked.length) {
            asked = Arrays.copyOf(asked, question * 2);
            places = Arrays.copyOf(places, question * 2);
        }
        int place = find(name);
        asked[question] = name;
        places[question] = place;
        questions = question + 1;
        return place;
    }

    /** What the last one who asked has asked for, in order. */
    List<String> asked(int questions) {
        return Arrays.asList(asked).subList(0, questions);
    }
}
