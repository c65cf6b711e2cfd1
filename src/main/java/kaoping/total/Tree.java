package kaoping.total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Severity;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;

/** Puts a unit's parts together as their rows say (归入), and finds what does not go together. */
final class Tree {
    private final Part whole;
    private final Parts parts;
    private final Plan plan;
    private final Settings settings;
    private final boolean listed;
    /** Some part is made of others. */
    private boolean nested;

    Tree(Part whole, Parts parts, Plan plan) {
        this.whole = whole;
        this.parts = parts;
        this.plan = plan;
        this.settings = plan.policy().settings();
        this.listed = plan.sheet() != null;
    }

    /** @param scored whether anything is scored yet, so that what is missing is worth saying; the parts to show, in order */
    List<Part> settle(boolean scored) {
        List<Part> shown = shown();
        for (Part part : shown) {
            say(part, scored);
            part.sayUnknown();
        }
        whole.sayUnknown();
        if (!whole.children().isEmpty() && !whole.pieces().isEmpty()) {
            tellGiven(whole);
        }
        bounded(whole, Severity.NOTE);
        return Collections.unmodifiableList(shown);
    }

    /** The parts to show, each followed by those that it is made of. */
    private List<Part> shown() {
        List<Part> shown = new ArrayList<>(parts.size());
        if (!nested) {
            for (Part part : parts) {
                offer(part, shown);
            }
            return shown;
        }
        Set<Part> seen = new HashSet<>();
        for (Part part : parts) {
            Part top = part;
            while (top.parent() != null && !top.parent().isWhole()) {
                top = Objects.requireNonNull(top.parent());
            }
            show(top, seen, shown);
        }
        return shown;
    }

    /** Each part to the one that its row says. */
    void join() {
        if (isGiven()) {
            parts.removeAll(List.copyOf(parts.list()));
            return;
        }
        List<Part> above = new ArrayList<>(parts.size());
        Map<Part, List<Part>> into = Map.of();
        for (Part part : parts) {
            Row row = part.row();
            if (row != null || !listed) {
                String name = row == null ? null : TotalSheet.into(row);
                Part parent = name == null ? whole : Objects.requireNonNullElse(parts.get(name), whole);
                if (parent == whole) {
                    above.add(part);
                } else {
                    into = into.isEmpty() ? new LinkedHashMap<>() : into;
                    into.computeIfAbsent(parent, p -> new ArrayList<>()).add(part);
                }
            }
        }
        whole.adopt(above);
        into.forEach(Part::adopt);
        nested = !into.isEmpty();
        if (nested) {
            circles();
        }
    }

    /** Only the total was submitted, and nothing that would make it up. */
    private boolean isGiven() {
        if (whole.pieces().isEmpty()) {
            return false;
        }
        for (Part part : parts) {
            if (!part.pieces().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What cannot be reached from the total lies in a circle, and would never be done adding up. */
    private void circles() {
        Set<Part> reached = new HashSet<>();
        reach(whole, reached);
        List<Part> circling = parts.list().stream()
                .filter(part -> part.parent() != null && !reached.contains(part))
                .toList();
        String names = circling.stream().map(Part::getName).collect(Collectors.joining("、"));
        circling.forEach(Part::orphan);
        circling.stream().findFirst().ifPresent(part -> part.find(Code.PART_CIRCLE, "", names));
        parts.removeAll(circling);
    }

    private static void reach(Part part, Set<Part> reached) {
        if (reached.add(part)) {
            part.children().forEach(child -> reach(child, reached));
        }
    }

    private void show(Part part, Set<Part> seen, List<Part> shown) {
        if (seen.add(part)) {
            offer(part, shown);
            part.children().forEach(child -> show(child, seen, shown));
        }
    }

    private void offer(Part part, List<Part> shown) {
        if (!isSilent(part)) {
            shown.add(part);
        }
    }

    /** It is not there, and nobody needs to know: no row is for it, or it only counts events and there were none. */
    private boolean isSilent(Part part) {
        boolean eventful = plan.isEventful(part.getName()) && part.absence() == null;
        return part.isMissing() && (part.row() == null || eventful);
    }

    private void say(Part part, boolean scored) {
        Row row = part.row();
        if (row == null) {
            if (listed) {
                part.find(Code.PART_NOT_LISTED, "");
            }
            return;
        }
        if (part.isMade() && !part.pieces().isEmpty()) {
            tellGiven(part);
        }
        if (part.isMissing()) {
            if (scored) {
                missing(part);
            }
            return;
        }
        RoundFindings.tell(part);
        bounded(part, Code.PART_CAPPED.severity());
        if (part.worth().isBaseMissed(row)) {
            part.find(
                    Code.PART_BELOW_BASE,
                    "",
                    settings.print(Objects.requireNonNull(part.worth().base())),
                    row.need(TotalSheet.BASE).print(""));
        }
    }

    private void bounded(Part part, Severity severity) {
        if (part.row() != null && part.worth().isBounded()) {
            Worth worth = part.worth();
            part.find(
                    Code.PART_CAPPED,
                    severity,
                    "",
                    worth.points().isDecimal() ? Exact.print(worth.points().decimal()) : settings.print(worth.points()),
                    settings.print(worth.within()));
        }
    }

    private void missing(Part part) {
        Absence absence = part.absence();
        if (absence == null) {
            part.find(Code.PART_MISSING, "", "按 0 分计");
            return;
        }
        boolean emptied = part.parent() != null && part.parent().addition().isEmptied();
        switch (absence) {
            case ZERO -> part.find(Code.PART_MISSING, Severity.NOTE, "", "按规定计 0 分");
            case RESCALE ->
                part.find(
                        Code.PART_MISSING,
                        emptied ? Severity.ERROR : Severity.NOTE,
                        "",
                        emptied ? "没有其余的得分项可以折算，总分待核定" : "按规定由其余得分项折算");
            case STOP -> part.find(Code.PART_MISSING, Severity.ERROR, "", "按规定停下，总分待核定");
        }
    }

    /** Points were given for something that others make up. */
    private void tellGiven(Part sum) {
        Collection<String> made = sum.children().isEmpty()
                ? plan.partsOf(sum.getName(), sum.unit())
                : sum.children().stream().map(Part::getName).toList();
        sum.find(Code.PART_IS_A_SUM, "", String.join("、", made), " " + settings.print(Piece.sum(sum.pieces())) + " 分");
    }
}
