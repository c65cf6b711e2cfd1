package kaoping.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Severity;
import kaoping.score.Line;
import kaoping.value.Round;

/** The first row of a section that has come before, with another section in between (行的次序): 产出、效益、产出. */
public record Misplaced(Line line) implements Findable {
    /** Where there is a form for every round, each of them has an order of its own. */
    public static List<Misplaced> of(List<Line> lines) {
        Map<Optional<Round>, List<Line>> forms = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.indicator().round()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return forms.values().stream().flatMap(form -> inForm(form).stream()).toList();
    }

    private static List<Misplaced> inForm(List<Line> lines) {
        List<Misplaced> misplaced = new ArrayList<>();
        Set<String> closed = new HashSet<>();
        String open = "";
        for (Line line : lines) {
            String section = line.getSection();
            if (section.equals(open) || section.isEmpty() || line.isExecution()) {
                continue;
            }
            closed.add(open);
            if (closed.contains(section)) {
                misplaced.add(new Misplaced(line));
            }
            open = section;
        }
        return misplaced;
    }

    public String getSection() {
        return line.getSection();
    }

    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        line.find(code, severity, field, more);
    }
}
