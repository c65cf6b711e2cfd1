package kaoping.shelf;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import kaoping.adjust.CountSheet;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.MultiplierWay;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.finding.Severity;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.JudgedDefault;
import kaoping.policy.LineTies;
import kaoping.policy.PartialStep;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.score.Absence;
import kaoping.score.Method;
import kaoping.score.RaterSheet;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.total.TotalSheet;
import kaoping.trial.TrialSheet;
import kaoping.value.Grades;
import kaoping.value.Interval;
import kaoping.value.Rounding;

/**
 * The first workbook of a policy that has none (新方案): every sheet with an example that staff write over. Together the
 * examples are a sound policy, and its trial cases pass.
 */
final class Starter {
    static final String SECTION = "产出指标";
    static final String RATED = "示例民主测评";
    static final String LEADERS = "示例县领导";
    static final String DEPARTMENTS = "示例各部门";
    static final String COUNTED = "示例信息采用";
    static final String COUNTED_PART = "采用得分";
    static final String AWARD = "示例表彰";
    static final String ENDORSEMENT = "省级领导";
    static final String ACCIDENT = "示例责任事故";
    static final String PRAISE = "通报表扬";

    private static final String EXAMPLE = "示例：请改成文件里的原句";

    private final BlankRows blank;

    private Starter(BlankRows blank) {
        this.blank = blank;
    }

    static PolicyBook of(PolicyId id, String area, String title) {
        Starter starter = new Starter(new BlankRows(id.toString()));
        List<Sheet> sheets = List.of(
                starter.scores(),
                starter.raters(),
                starter.counts(),
                starter.adjusts(),
                starter.multipliers(),
                starter.vetoes(),
                starter.totals(),
                starter.tiers(),
                starter.lists(),
                starter.checks(),
                starter.blank.sheet(TrialSheet.KIND_OF_SHEET, StarterTrials.ROWS));
        return new PolicyBook(id.toString(), starter.settings(id, area, title), sheets, List.of());
    }

    private Settings settings(PolicyId id, String area, String title) {
        return new Settings(blank.row(Settings.KIND, 1)
                .with(Settings.JURISDICTION, id.jurisdiction())
                .with(Settings.AREA, area)
                .with(Settings.POLICY, id.policy())
                .with(Settings.TITLE, title)
                .with(Settings.PERIOD, id.period())
                .with(Settings.SCALE, 2)
                .with(Settings.ROUNDING, Rounding.HALF_UP)
                .with(Settings.PARTIAL_STEP, PartialStep.WHOLE_STEPS)
                .with(Settings.RANK_TIES, RankTies.COMPETITION)
                .with(Settings.LINE_TIES, LineTies.STOP)
                .with(Settings.JUDGED, JudgedDefault.NOTHING));
    }

    private Sheet scores() {
        return blank.sheet(
                ScoreSheet.KIND,
                List.of(
                        row -> row.with(ScoreSheet.NAME, List.of(RATED))
                                .with(ScoreSheet.METHOD, Method.RATED)
                                .with(
                                        ScoreSheet.GRADES,
                                        Grades.read("优=100、良=80、中=60、差=40").orElseThrow())
                                .with(ScoreSheet.BASIS, EXAMPLE),
                        row -> row.with(ScoreSheet.METHOD, Method.RATIO).with(ScoreSheet.BASIS, EXAMPLE)));
    }

    private Sheet raters() {
        return blank.sheet(RaterSheet.KIND, List.of(rater(LEADERS, "60"), rater(DEPARTMENTS, "40")));
    }

    private static UnaryOperator<Row> rater(String name, String weight) {
        return row -> row.with(RaterSheet.NAME, List.of(RATED))
                .with(RaterSheet.RATER, name)
                .with(RaterSheet.WEIGHT, number(weight))
                .with(RaterSheet.ABSENCE, Absence.SHARED)
                .with(RaterSheet.BASIS, EXAMPLE);
    }

    private Sheet counts() {
        return blank.sheet(CountSheet.COUNTS, List.of(row -> row.with(CountSheet.COUNT.matter, List.of(COUNTED))
                .with(CountSheet.COUNT.points, number("0.5"))
                .with(CountSheet.COUNT.part, COUNTED_PART)
                .with(CountSheet.COUNT.perYear, number("5"))
                .with(CountSheet.COUNT.basis, EXAMPLE)));
    }

    private Sheet adjusts() {
        return blank.sheet(CountSheet.ADJUSTS, List.of(row -> row.with(CountSheet.ADJUST.matter, List.of(AWARD))
                .with(CountSheet.ADJUST.level, List.of("省级"))
                .with(CountSheet.ADJUST.points, number("1"))
                .with(CountSheet.ADJUST.basis, EXAMPLE)));
    }

    private Sheet multipliers() {
        return blank.sheet(
                MultiplierSheet.KIND, List.of(row -> row.with(MultiplierSheet.ENDORSEMENT, List.of(ENDORSEMENT))
                        .with(MultiplierSheet.TIMES, number("2"))
                        .with(MultiplierSheet.WAY, MultiplierWay.TIMES)
                        .with(MultiplierSheet.BASIS, EXAMPLE)));
    }

    private Sheet vetoes() {
        return blank.sheet(VetoSheet.KIND, List.of(row -> row.with(VetoSheet.MATTER, List.of(ACCIDENT))
                .with(VetoSheet.EFFECT, VetoEffect.BAR_TIER)
                .with(VetoSheet.TIER, "优秀")
                .with(VetoSheet.BASIS, EXAMPLE)));
    }

    private Sheet totals() {
        return blank.sheet(TotalSheet.KIND, List.of(part(SECTION), part(COUNTED_PART), part(CountSheet.ADJUSTMENTS)));
    }

    private static UnaryOperator<Row> part(String name) {
        return row -> row.with(TotalSheet.PART, List.of(name))
                .with(TotalSheet.FACTOR, number("100"))
                .with(TotalSheet.BASIS, EXAMPLE);
    }

    private Sheet tiers() {
        return blank.sheet(
                TierSheet.KIND,
                List.of(tier("优秀", "90"), tier("良好", "80"), tier("合格", "60"), row -> row.with(TierSheet.TIER, "不合格")
                        .with(TierSheet.BASIS, EXAMPLE)));
    }

    private static UnaryOperator<Row> tier(String name, String from) {
        return row -> row.with(TierSheet.TIER, name)
                .with(TierSheet.TOTAL, new Interval(number(from), true, null, false))
                .with(TierSheet.BASIS, EXAMPLE);
    }

    private Sheet lists() {
        return blank.sheet(ListSheet.KIND, List.of(row -> row.with(ListSheet.NAME, PRAISE)
                .with(ListSheet.END, ListSheet.End.FIRST)
                .with(ListSheet.COUNT, 1)
                .with(ListSheet.BASIS, EXAMPLE)));
    }

    private Sheet checks() {
        return blank.sheet(CheckSheet.KIND, List.of(row -> row.with(CheckSheet.ITEM, CheckItem.SCORE_DEVIATES)
                .with(CheckSheet.SEVERITY, Severity.ERROR)
                .with(CheckSheet.BASIS, EXAMPLE)));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
