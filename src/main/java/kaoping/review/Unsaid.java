package kaoping.review;

import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.policy.StandardUse;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A choice that the rows need and 说明 leaves unsaid, so that the program's default decides: 线上并列 where there are tiers. */
final class Unsaid implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        boolean tiers = !draft.rows(TierSheet.KIND).isEmpty();
        boolean lists = !draft.rows(ListSheet.KIND).isEmpty();
        boolean openLists = draft.rows(ListSheet.KIND).stream().anyMatch(row -> row.get(ListSheet.TIES) == null);
        Settings settings = draft.policy().settings();
        if (tiers || lists) {
            need(draft, Settings.RANK_TIES, settings.rankTies().label(), findings);
        }
        if (tiers || openLists) {
            need(draft, Settings.LINE_TIES, settings.lineTies().label(), findings);
        }
        boolean standards = settings.standards() != StandardUse.SHEET;
        if (standards || draft.rows(ScoreSheet.KIND).stream().anyMatch(Unsaid::leavesPartialStepOpen)) {
            need(draft, Settings.PARTIAL_STEP, settings.partialStep().label(), findings);
        }
        if (draft.rows(ScoreSheet.KIND).stream().anyMatch(row -> row.need(ScoreSheet.METHOD) == Method.JUDGED)) {
            need(draft, Settings.JUDGED, settings.judgedDefault().label(), findings);
        }
    }

    private static boolean leavesPartialStepOpen(Row row) {
        Method method = row.need(ScoreSheet.METHOD);
        return (method == Method.STEPS || method == Method.DEADLINE) && row.get(ScoreSheet.PARTIAL) == null;
    }

    private static void need(Draft draft, Column<?> setting, String otherwise, Findings findings) {
        if (draft.isUnsaid(setting)) {
            findings.add(Code.SETTING_UNSAID, draft.settings().place(setting), setting.title(), otherwise);
        }
    }
}
