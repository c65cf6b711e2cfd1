package kaoping.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A growing collection of findings, so that one reading reports everything at once; many threads may add to it. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public synchronized void add(Finding finding) {
        found.add(finding);
    }

    public void add(Code code, String place, String... details) {
        add(Finding.of(code, place, details));
    }

    public void addAll(Iterable<Finding> more) {
        more.forEach(this::add);
    }

    /** How many were added, the same one counted again. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** Everything found, each once, in the order of {@link Finding#BY_PLACE}. */
    public List<Finding> sorted() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Finding.byPlace(Places.alike(sorted)));
        List<Finding> once = new ArrayList<>(sorted.size());
        for (Finding finding : sorted) {
            if (!isLast(finding, once)) {
                once.add(finding);
            }
        }
        return Collections.unmodifiableList(once);
    }

    /** Whether it is among the last of {@code once}, where everything in the same place of the order stands. */
    private static boolean isLast(Finding finding, List<Finding> once) {
        for (int i = once.size() - 1; i >= 0 && isLevel(once.get(i), finding); i--) {
            if (once.get(i).equals(finding)) {
                return true;
            }
        }
        return false;
    }

    // Why the place first: nearly every finding has its own.
    private static boolean isLevel(Finding one, Finding other) {
        return one.place().equals(other.place()) && Finding.BY_PLACE.compare(one, other) == 0;
    }
}
