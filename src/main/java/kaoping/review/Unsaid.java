package kaoping.review;

import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.policy.StandardUse;
import kaoping.policy.VetoOrder;
import kaoping.score.Method;
import kaoping.score.Relative;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.TotalSheet;

/** A choice that the rows need and 说明 leaves unsaid, so that the program's default decides: 线上并列 where there are tiers. */
final class Unsaid implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        boolean tiers = !draft.rows(TierSheet.KIND).isEmpty();
        boolean lists = !draft.rows(ListSheet.KIND).isEmpty();
        boolean openLists = draft.rows(ListSheet.KIND).stream().anyMatch(row -> row.get(ListSheet.TIES) == null);
        Settings settings = draft.policy().settings();
        boolean ranks = draft.rows(ScoreSheet.KIND).stream().anyMatch(Relative::ranks);
        if (tiers || lists || ranks) {
            need(draft, Settings.RANK_TIES, settings.rankTies().label(), findings);
        }
        if (tiers || openLists) {
            need(draft, Settings.LINE_TIES, settings.lineTies().label(), findings);
        }
        boolean places =
                draft.ladders().stream().anyMatch(ladder -> !ladder.quotas().isEmpty());
        if (places && draft.rows(VetoSheet.KIND).stream().anyMatch(Unsaid::leavesPlaceOpen)) {
            need(draft, Settings.VETO_ORDER, VetoOrder.QUOTA_FIRST.label(), findings);
        }
        if (draft.rows(TotalSheet.KIND).stream().anyMatch(TotalSheet::isCappedTotal)
                && !draft.rows(CountSheet.ADJUSTS).isEmpty()) {
            need(draft, Settings.CAP_ORDER, settings.capOrder().label(), findings);
        }
        boolean standards = settings.standards() != StandardUse.SHEET;
        if (standards
                || draft.rows(ScoreSheet.KIND).stream().anyMatch(Unsaid::leavesPartialStepOpen)
                || Entries.terms(draft).anyMatch(Unsaid::leavesPartialStepOpen)) {
            need(draft, Settings.PARTIAL_STEP, settings.partialStep().label(), findings);
        }
        if (draft.rows(ScoreSheet.KIND).stream().anyMatch(row -> row.need(ScoreSheet.METHOD) == Method.JUDGED)) {
            need(draft, Settings.JUDGED, settings.judgedDefault().label(), findings);
        }
    }

    private static boolean leavesPartialStepOpen(Row row) {
        return row.need(ScoreSheet.METHOD).countsSteps(row) && row.get(ScoreSheet.PARTIAL) == null;
    }

    private static boolean leavesPartialStepOpen(Terms terms) {
        return terms.row().get(terms.sheet().per) != null && terms.row().get(terms.sheet().partial) == null;
    }

    private static boolean leavesPlaceOpen(Row row) {
        return row.need(VetoSheet.EFFECT).holdsDown() && row.get(VetoSheet.RELEASE) == null;
    }

    private static void need(Draft draft, Column<?> setting, String otherwise, Findings findings) {
        if (draft.isUnsaid(setting)) {
            findings.add(Code.SETTING_UNSAID, draft.settings().place(setting), setting.title(), otherwise);
        }
    }
}
