package kaoping.report;

import java.math.BigDecimal;
import java.util.List;
import kaoping.adjust.Points;
import kaoping.appraisal.UnitOutcome;
import kaoping.policy.Settings;
import kaoping.score.Comparison;
import kaoping.score.Line;
import kaoping.score.Rated;
import kaoping.score.Score;
import kaoping.table.Row;
import kaoping.value.Tellable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a unit's score table (得分行): an indicator, or an entry that counts. Numbers are printed.
 *
 * @param section the part of the total that it counts to
 * @param points null while no points can be given
 * @param weight null for an entry
 * @param claimed null when the unit claimed nothing
 * @param formula why so many points; built only when read
 * @param row what decided; null when no row did
 * @param cell {@code workbook!sheet!cell} of the figure that decided; null with {@code row}
 * @param comparison the line among its peers; null where its row does not compare
 * @param rated what its raters' votes come to; empty where it is not rated
 */
public record LineAnswer(
        String name,
        String section,
        @Nullable String points,
        @Nullable String weight,
        @Nullable String claimed,
        Tellable formula,
        @Nullable Row row,
        @Nullable String cell,
        @Nullable Comparison comparison,
        List<Rated> rated) {
    /** Between the name and what is said of it. */
    static final String BEHIND_NAME = "：";

    static LineAnswer of(Line line, Settings settings) {
        Score score = line.score();
        BigDecimal claimed = line.indicator().claimed();
        return new LineAnswer(
                line.getName(),
                UnitOutcome.section(line),
                score == null ? null : settings.print(score.points()),
                settings.print(line.getWeight()),
                claimed == null ? null : settings.print(claimed),
                score == null ? Tellable.of(line::unscored) : score.formula(),
                score == null ? null : line.row(),
                score == null ? null : line.cell(),
                line.comparison(),
                line.rated());
    }

    static LineAnswer of(Points entry, Settings settings) {
        return new LineAnswer(
                entry.item().name(),
                entry.part(),
                settings.print(entry.points()),
                null,
                null,
                Tellable.of(entry::formula),
                entry.row(),
                entry.row().place(),
                null,
                List.of());
    }

    /** {@code “…”（自评 › 评分 › K5，…）}; empty when no row decided. */
    String source(Settings settings) {
        return row == null || cell == null ? "" : Sources.source(row, cell, settings);
    }

    /** {@code 预算完成率：实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分；依据“…”（自评 › 评分 › K5，…）}. */
    public String sentence(Settings settings) {
        return name
                + BEHIND_NAME
                + formula.text()
                + (row == null || cell == null ? "" : Sources.sentence(row, cell, settings));
    }

    /** Where it stands, as the sentence ends; null when no row decided. */
    @Nullable
    Fixed ending(Settings settings) {
        return row == null || cell == null ? null : Sources.ending(row, cell, settings);
    }
}
