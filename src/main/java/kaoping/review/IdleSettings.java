package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.policy.StandardUse;
import kaoping.score.Lines;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;
import kaoping.value.Interval;

/** Settings that no row makes use of, and cutoffs finer than a total can be: 界线 89.75 where totals have one decimal. */
final class IdleSettings implements Lint {
    private static final Set<Method> BY_RATIO = Set.of(Method.RATIO, Method.REVERSE_RATIO, Method.THRESHOLD_RATIO);

    @Override
    public void check(Draft draft, Findings findings) {
        boolean lines = !draft.rows(TierSheet.KIND).isEmpty()
                || !draft.rows(ListSheet.KIND).isEmpty();
        BigDecimal margin = draft.settings().get(Settings.MARGIN);
        if (margin != null && margin.signum() <= 0) {
            add(draft, Settings.MARGIN, "没有差距小于 " + Exact.print(margin), findings);
        } else if (margin != null && !lines) {
            add(draft, Settings.MARGIN, "方案没有等次和名单", findings);
        }
        boolean ratios = draft.rows(ScoreSheet.KIND).stream().anyMatch(IdleSettings::usesRatio);
        if (!draft.isUnsaid(Settings.RATIO_SCALE) && !ratios) {
            add(draft, Settings.RATIO_SCALE, "没有按完成比例计分的行", findings);
        }
        boolean vetoes = draft.rows(VetoSheet.KIND).stream()
                .anyMatch(row -> row.need(VetoSheet.EFFECT).holdsDown()
                        || !row.get(VetoSheet.OFF_LISTS, List.of()).isEmpty());
        if (!draft.isUnsaid(Settings.VETO_ORDER) && !vetoes) {
            add(draft, Settings.VETO_ORDER, "没有空出名额的一票否决", findings);
        }
        boolean shares = Stream.concat(
                        draft.rows(TierSheet.KIND).stream().map(row -> row.get(TierSheet.SHARE)),
                        draft.rows(ListSheet.KIND).stream().map(row -> row.get(ListSheet.SHARE)))
                .anyMatch(Objects::nonNull);
        if (!draft.isUnsaid(Settings.QUOTA_BASE) && !shares) {
            add(draft, Settings.QUOTA_BASE, "没有按比例的名额", findings);
        }
        if (!draft.isUnsaid(Settings.CAP_ORDER)
                && draft.rows(TotalSheet.KIND).stream().noneMatch(TotalSheet::isCappedTotal)) {
            add(draft, Settings.CAP_ORDER, "汇总表没有写上限的“总分”一行", findings);
        }
        if (!draft.isUnsaid(Settings.ROUNDING_ORDER)
                && draft.rows(ScoreSheet.KIND).isEmpty()) {
            add(draft, Settings.ROUNDING_ORDER, "没有评分表", findings);
        }
        if (draft.policy().settings().standards() == StandardUse.OWN) {
            draft.rows(ScoreSheet.KIND).forEach(row -> besideStandards(row, findings));
        }
        draft.rows(TierSheet.KIND).forEach(row -> cutoffs(draft, row, findings));
    }

    private static boolean usesRatio(Row row) {
        return BY_RATIO.contains(row.need(ScoreSheet.METHOD))
                || row.get(ScoreSheet.RATIO) != null
                || row.get(ScoreSheet.SURPLUS) != null;
    }

    private static void add(Draft draft, Column<?> setting, String why, Findings findings) {
        findings.add(Code.CELL_IDLE, draft.settings().place(setting), setting.title(), why);
    }

    /** Where each line's own standard decides, 评分 is for the budget's execution rate alone. */
    private static void besideStandards(Row row, Findings findings) {
        List<String> names = row.get(ScoreSheet.NAME);
        if (names != null && !names.contains(Lines.EXECUTION)) {
            findings.add(
                    Code.CELL_IDLE,
                    row.place(ScoreSheet.METHOD),
                    ScoreSheet.METHOD.title(),
                    "说明表的评分标准是“" + StandardUse.OWN.label() + "”，评分表只用于" + Lines.EXECUTION);
        }
    }

    private static void cutoffs(Draft draft, Row row, Findings findings) {
        Interval range = row.get(TierSheet.TOTAL);
        if (range == null) {
            return;
        }
        for (BigDecimal end : new BigDecimal[] {range.low(), range.high()}) {
            if (end != null && end.stripTrailingZeros().scale() > draft.totalScale()) {
                findings.add(
                        Code.CUTOFF_TOO_FINE,
                        row.place(TierSheet.TOTAL),
                        Exact.print(end),
                        String.valueOf(draft.totalScale()));
            }
        }
    }
}
