package kaoping.report;

import java.math.BigDecimal;
import java.util.List;
import kaoping.deviation.Deviation;
import kaoping.deviation.UnitDeviations;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Claimed beside recomputed for one unit (偏差), its numbers printed; a difference is claimed − recomputed.
 *
 * @param claimed null when no total was claimed
 * @param summed {@code claimed} is the sum of the claimed lines, not a total that was stated
 * @param recomputed null when there was nothing to score yet
 * @param difference null when one of the two is
 * @param rows by effect
 */
public record DeviationAnswer(
        String name,
        String group,
        String pointer,
        @Nullable String claimed,
        boolean summed,
        @Nullable String recomputed,
        @Nullable String difference,
        List<Section> sections,
        List<Row> rows,
        List<Line> agreeing,
        List<Waiting> unscored,
        List<Line> unclaimed) {
    /** A part of the total, before factor and bounds. */
    public record Section(String name, String claimed, String recomputed, String difference) {}

    /**
     * A line that deviates.
     *
     * @param place JSON pointer of the line
     * @param source which rule decided, and where it stands; empty when none did
     */
    public record Row(
            String place,
            String row,
            LineAnswer line,
            String target,
            String actual,
            String claimed,
            String recomputed,
            String difference,
            String source,
            List<String> sameAs) {
        /** The formula, and what the claimed score is the same as. */
        public String why() {
            String like = sameAs.isEmpty() ? "" : "。自评得分" + String.join("，又", sameAs);
            return line.formula().text() + like;
        }
    }

    /** A line without points yet, and what was claimed for it. */
    public record Waiting(
            String place,
            String row,
            LineAnswer line,
            @Nullable String claimed) {}

    public static DeviationAnswer of(UnitDeviations unit, Settings settings) {
        BigDecimal claimed = unit.claimed();
        BigDecimal recomputed = unit.recomputed();
        BigDecimal difference = unit.difference();
        return new DeviationAnswer(
                unit.unit().facts().name(),
                unit.unit().facts().group(),
                unit.unit().facts().pointer(),
                claimed == null ? null : settings.print(claimed),
                unit.summed(),
                recomputed == null ? null : settings.printTotal(recomputed),
                difference == null ? null : settings.print(difference),
                unit.sections().stream()
                        .map(s -> new Section(
                                s.name(),
                                settings.print(s.claimed()),
                                settings.print(s.recomputed()),
                                settings.print(s.difference())))
                        .toList(),
                unit.deviations().stream().map(d -> row(d, settings)).toList(),
                unit.agreeing(),
                unit.unscored().stream().map(line -> waiting(line, settings)).toList(),
                unit.unclaimed());
    }

    private static Row row(Deviation deviation, Settings settings) {
        Line line = deviation.line();
        LineAnswer answer = LineAnswer.of(line, settings);
        return new Row(
                line.indicator().pointer(),
                FormPlaces.row(line),
                answer,
                target(line),
                line.getActualText(),
                settings.print(deviation.claimed()),
                settings.print(deviation.recomputed()),
                settings.print(deviation.difference()),
                answer.source(settings),
                deviation.sameAs());
    }

    private static Waiting waiting(Line line, Settings settings) {
        LineAnswer answer = LineAnswer.of(line, settings);
        return new Waiting(line.indicator().pointer(), FormPlaces.row(line), answer, answer.claimed());
    }

    /** {@code ≥100%}, as the form has it. */
    private static String target(Line line) {
        Relation relation = line.getRelation();
        boolean sign = relation != Relation.QUALITATIVE && relation != Relation.UNSTATED && !line.isExecution();
        String text = line.getTargetText();
        return sign && !text.startsWith(relation.label()) ? relation.label() + text : text;
    }
}
