package kaoping.finding;

import java.util.Comparator;
import java.util.List;
import kaoping.value.Telling;

/**
 * One thing found (核对结果): what, how grave, where, and what to do about it.
 *
 * @param code what was found
 * @param severity how grave; a policy may set it apart from the code's usual one
 * @param place {@code workbook!sheet!cell} for a policy, a JSON pointer for submitted facts, {@code file:line} for rules, empty
 *     for the whole
 * @param details what the sentence in the catalogue is filled with, in its order
 */
public record Finding(Code code, Severity severity, String place, List<String> details) {
    /** By place, then by code: the order in which every answer lists them. */
    public static final Comparator<Finding> BY_PLACE = byPlace(0);

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Code code, String place, String... details) {
        return new Finding(code, code.severity(), place, List.of(details));
    }

    /** The same order of findings whose places are known to begin alike, so many characters long. */
    static Comparator<Finding> byPlace(int alike) {
        return (one, other) -> compare(one, other, alike);
    }

    private static int compare(Finding one, Finding other, int alike) {
        int order = Places.compare(one.place, other.place, alike);
        order = order == 0 ? one.severity.compareTo(other.severity) : order;
        order = order == 0 ? one.code.compareTo(other.code) : order;
        return order == 0 ? String.join("\n", one.details).compareTo(String.join("\n", other.details)) : order;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong, in Chinese. */
    public String message() {
        return message(Catalogue.CHINESE);
    }

    /** What to do about it, in Chinese. */
    public String remedy() {
        return remedy(Catalogue.CHINESE);
    }

    public String message(Catalogue catalogue) {
        return catalogue.message(this);
    }

    /** The message, told where it is wanted. */
    public void tellMessage(Telling to, Catalogue catalogue) {
        catalogue.tell(this, to);
    }

    public String remedy(Catalogue catalogue) {
        return catalogue.remedy(this);
    }
}
