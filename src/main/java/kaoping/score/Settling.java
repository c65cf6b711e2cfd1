package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Code;
import kaoping.policy.NotApplicable;
import kaoping.policy.RoundingOrder;
import kaoping.policy.Settings;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How a line comes to its points after the rules have fired (计分): by its row, or as the policy treats what does not apply. */
record Settling(Line line) {
    private static final Derived<String> DECISIVE =
            new Derived<>(row -> row.place(row.need(ScoreSheet.METHOD).decisive(row)));

    static boolean needsNoActual(@Nullable Row row) {
        return row != null && row.need(ScoreSheet.METHOD).needsNoActual();
    }

    /** Of a line that says 不适用: as its row treats it, else as the policy does; null when its row scores the words. */
    @Nullable
    NotApplicable exemption() {
        Row row = line.row();
        NotApplicable own = row == null ? null : row.get(ScoreSheet.NOT_APPLICABLE);
        return own != null || isScoredAsWords() ? own : line.settings().row().get(Settings.NOT_APPLICABLE);
    }

    private boolean isScoredAsWords() {
        Row row = line.row();
        return row != null && row.get(ScoreSheet.WORD, List.of()).contains(line.getActualText());
    }

    /** Null while there are no points, for a reason that the line then knows. */
    @Nullable
    Score score() {
        Row row = line.row();
        boolean isNotApplicable = line.indicator().isNotApplicable();
        NotApplicable exemption = isNotApplicable ? exemption() : null;
        if (exemption != null) {
            return exempt(exemption);
        }
        line.sayBeside();
        if (row == null) {
            line.find(Code.NO_SCORE_ROW, "");
            return new Score(nothing(), () -> "没有适用的评分行，不得分");
        }
        if (isNotApplicable && !isScoredAsWords()) {
            line.find(Code.NOT_APPLICABLE_UNSAID, "actual");
        }
        return scored(row);
    }

    private @Nullable Score scored(Row row) {
        Score scored = row.need(ScoreSheet.METHOD).score(line, row);
        if (scored == null) {
            line.withhold(Code.RATINGS_MISSING);
            return null;
        }
        sayAssumed(row);
        Score added = late(scored);
        Score told = line.told(row, added);
        return raised(Relative.isAsked(row) ? Relative.told(line, row, told) : told);
    }

    /** The score as the policy adds it: rounded, or as it was before. */
    private Score late(Score scored) {
        if (line.settings().roundingOrder() == RoundingOrder.ADD_THEN_ROUND) {
            return scored.addedExactly(line.settings(), line::isAlone);
        }
        return line.mayGetEntries() ? scored : scored.addedRounded();
    }

    /** A rate that the row decided by, although there is nothing to divide by, is named. */
    private void sayAssumed(Row row) {
        Done done = row.get(ScoreSheet.RATIO) == null ? null : line.done();
        if (done != null && !done.isMeasurable()) {
            line.findAssumed("完成率", done.percent(line.settings()));
        }
        BigDecimal target = row.get(ScoreSheet.DEVIATION) == null ? null : line.getTarget();
        if (target != null && target.signum() == 0) {
            line.findAssumed("偏差率", line.deviation().shown());
        }
    }

    /** Says first how the weight came to be more than the form's. */
    private Score raised(Score scored) {
        BigDecimal own = line.indicator().weight();
        BigDecimal more = line.getWeight().subtract(own);
        return more.signum() == 0
                ? scored
                : scored.told(() -> "分值 " + Exact.print(own) + " + 分摊 " + Exact.print(more) + " = "
                        + Exact.print(line.getWeight()) + "；" + scored.formula().text());
    }

    private @Nullable Score exempt(NotApplicable exemption) {
        String filledIn = "填的是“" + line.getActualText() + "”，";
        return switch (exemption) {
            case FULL -> {
                BigDecimal full = line.settings().round(line.getWeight());
                yield late(new Score(
                        full, Fraction.of(line.getWeight()), () -> filledIn + "得满分 " + Exact.print(full) + " 分"));
            }
            case NOTHING -> new Score(nothing(), () -> filledIn + "得 0 分");
            case WITHHELD, SCALE_REST, SCALE_SECTION, SPREAD_REST, SPREAD_SECTION -> {
                line.withhold(Code.NOT_APPLICABLE);
                yield null;
            }
        };
    }

    private BigDecimal nothing() {
        return line.settings().round(BigDecimal.ZERO);
    }

    /** Why there are no points yet. */
    String unscored() {
        Code reason = line.withheld();
        NotApplicable exemption = line.exemption();
        if (reason == Code.NOT_APPLICABLE && exemption != null) {
            return "填的是“" + line.getActualText() + "”，" + exemption.label();
        }
        if (reason == Code.RATINGS_MISSING) {
            return "没有有效的评议票，暂不计分";
        }
        return reason == null || reason == Code.ACTUAL_BLANK ? "没有填实际值，暂不计分" : "暂不计分，原因见核对结果 " + reason;
    }

    /** The cell that decides; null when no row applies. */
    @Nullable
    String cell() {
        Row row = line.row();
        if (line.exemption() != null) {
            boolean own = row != null && row.get(ScoreSheet.NOT_APPLICABLE) != null;
            Row says = own && row != null ? row : line.settings().row();
            return own ? says.place(ScoreSheet.NOT_APPLICABLE) : says.place(Settings.NOT_APPLICABLE);
        }
        return row == null ? null : DECISIVE.of(row);
    }
}
