package kaoping.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaoping.adjust.Counted;
import kaoping.adjust.Points;
import kaoping.facts.UnitFacts;
import kaoping.score.Applicability;
import kaoping.score.Line;
import kaoping.score.Lines;
import kaoping.total.Source;
import kaoping.total.Total;
import kaoping.value.Fraction;
import kaoping.value.Round;

/** What the points of a unit count to (归集): to which part of its total, and of which round they are. */
final class Gathering {
    private Gathering() {}

    /** Adds the points by part: sections of the indicators, points submitted as sums, what the entries count. */
    static void into(Total made, UnitFacts facts, List<Line> lines, Applicability applicability, List<Points> points) {
        Map<String, Fraction> scaled = applicability.sectionFactors(Gathering::section);
        for (Line line : lines) {
            String section = section(line);
            Fraction factor = scaled.isEmpty() ? null : scaled.get(section);
            Fraction added = factor == null ? line.added() : line.added().times(factor);
            made.add(section, added, Source.INDICATORS, line.indicator().round());
        }
        facts.points().forEach((part, sum) -> made.add(part, Fraction.of(sum), Source.SUBMITTED, null));
        facts.rounds().forEach(r -> made.add(r.part(), Fraction.of(r.points()), Source.SUBMITTED, r.round()));
        for (Points p : points) {
            if (p.isOfIndicator()) {
                continue;
            }
            LocalDate date = p.item().getDate();
            Round month = date == null ? null : Round.month(date.getYear(), date.getMonthValue());
            Source source = p.item() instanceof Counted ? Source.COUNTED : Source.ADJUSTED;
            made.add(p.part(), Fraction.of(p.points()), source, month);
        }
    }

    static String section(Line line) {
        return line.getSection().isEmpty() ? Lines.UNSECTIONED : line.getSection();
    }
}
