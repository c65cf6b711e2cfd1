package kaoping.shelf;

import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.VetoSheet;
import kaoping.check.CheckSheet;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.score.RaterSheet;
import kaoping.score.ScoreSheet;
import kaoping.table.SheetKind;
import kaoping.total.TotalSheet;
import kaoping.trial.TrialSheet;

/** All kinds of rule sheets that a policy workbook may have beside 说明, in the order of a workbook. */
public final class Sheets {
    public static final List<SheetKind<?>> ALL = List.of(
            ScoreSheet.KIND,
            RaterSheet.KIND,
            CountSheet.COUNTS,
            CountSheet.ADJUSTS,
            MultiplierSheet.KIND,
            VetoSheet.KIND,
            TotalSheet.KIND,
            TierSheet.KIND,
            ListSheet.KIND,
            CheckSheet.KIND,
            TrialSheet.KIND_OF_SHEET);

    private Sheets() {}
}
