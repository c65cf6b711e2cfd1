package kaoping.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;

/** Something that a form states (表中所述): it stands somewhere and fills a sentence with its own details. */
interface Stated extends Findable {
    String pointer();

    Findings findings();

    /** What its own details are, before those that a check adds. */
    List<String> details();

    @Override
    default void find(Code code, Severity severity, String field, String... more) {
        List<String> all = new ArrayList<>(details());
        all.addAll(Arrays.asList(more));
        String place = field.isEmpty() ? pointer() : Places.step(pointer(), field);
        findings().add(new Finding(code, severity, place, all));
    }
}
