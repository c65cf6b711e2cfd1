package kaoping.finding;

import java.util.ArrayList;
import java.util.List;

/** A growing collection of findings, so that one reading reports everything at once. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void add(Code code, String place, String... details) {
        add(Finding.of(code, place, details));
    }

    public void addAll(Iterable<Finding> more) {
        more.forEach(found::add);
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
        return found.stream().distinct().sorted(Finding.BY_PLACE).toList();
    }
}
