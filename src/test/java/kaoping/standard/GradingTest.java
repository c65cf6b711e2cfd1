package kaoping.standard;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.desk.Inspection;
import kaoping.finding.Code;
import kaoping.shelf.Shelf;
import kaoping.shelf.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grading by what the form says beside each indicator (评分标准=按各行标准). */
class GradingTest {
    private static final String STEPS = "达95%以上得10分，每下降1%扣0.5分，扣完为止";

    private static PolicyDraft policy(String use) {
        return PolicyDraft.with("评分标准=" + use, "不足一步=按整步").row("评分", "计量单位=件", "计分方法=固定分", "得分=3");
    }

    @ParameterizedTest
    @CsvSource({"95, 10.00", "94.1, 10.00", "94, 9.50", "93.6, 9.50", "70, 0.00"})
    void theStandardOfTheLineDecides(String actual, String points) {
        assertThat(policy("按各行标准")
                        .decide(form(ten("≥", "95", actual).measure("%").standard(STEPS)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"按评分表, 3.00", "按各行标准, 10.00", "先评分表后各行标准, 3.00"})
    void theSheetThePolicyAndTheLine(String use, String points) {
        Decided decided =
                policy(use).decide(form(ten("≥", "5", "5").measure("件").standard("按计划完成得10分，否则不得分")));

        assertThat(decided.points()).isEqualTo(points);
    }

    @Test
    void whereNoRowFitsTheLineItselfIsAsked() {
        Decided decided = policy("先评分表后各行标准")
                .decide(form(ten("≥", "95", "94").measure("%").standard(STEPS)));

        assertThat(decided.points()).isEqualTo("9.50");
    }

    @Test
    void thePlaceOfTheRuleIsTheStandardInTheForm() {
        Decided decided = policy("按各行标准").decide(form(ten("定性", "效果明显", "效果一般").standard("效果明显得10分，效果一般得5分，否则不得分")));

        assertThat(decided.points()).isEqualTo("5.00");
        assertThat(decided.line().cell()).isEqualTo("/units/0/indicators/0/standard");
        assertThat(Objects.requireNonNull(decided.line().row()).name()).isEqualTo("/units/0/indicators/0/standard!第2条");
        assertThat(decided.formula()).isEqualTo("实际“效果一般”，目标“效果明显”，得 5 分");
    }

    @Test
    void whatHasToBeAskedGivesNoPointsAndStopsNobodyElse() {
        Decided decided = policy("按各行标准")
                .decide(form(
                        indicator("甲", "8").target("≥", "3").actual("3").standard("按计划完成得10分，否则不得分"),
                        indicator("乙", "5").target("≥", "3").actual("3").standard("按计划完成得5分，否则不得分")));

        assertThat(decided.points()).isEmpty();
        assertThat(decided.found()).containsExactly("STANDARD_CONTRADICTS /units/0/indicators/0/standard");
        assertThat(decided.says(Code.STANDARD_CONTRADICTS)).contains("“甲”", "第 6～9 字", "“得10分”", "8 分");
        assertThat(decided.total("甲")).isEqualTo("5.00");
    }

    @Test
    void aLineWithoutAStandardIsAskedForOne() {
        Decided decided = policy("按各行标准").decide(form(ten("≥", "3", "3")));

        assertThat(decided.points()).isEmpty();
        assertThat(decided.found()).containsExactly("STANDARD_MISSING /units/0/indicators/0/standard");
    }

    @Test
    void aFormThatIsNotFilledInYetHasItsStandardsReadAllTheSame() {
        Decided decided = policy("按各行标准").decide(form(ten("≥", "3", "").standard("按计划完成得10分")));

        assertThat(decided.found()).contains("STANDARD_UNCLEAR /units/0/indicators/0/standard");
    }

    @Test
    void theBudgetsExecutionRateStaysWithTheSheet() {
        Decided decided = PolicyDraft.with("评分标准=按各行标准")
                .row("评分", "指标名称=预算执行率", "计分方法=按完成比例")
                .decide(form().budget("合计", "100", "100", "90", "10", "", ""));

        assertThat(decided.points()).isEqualTo("9.00");
    }

    /** The words of a standard that has no 否则 for them say nothing about the actual. */
    @Test
    void whatTheStandardDoesNotNameHasNoRow() {
        Decided decided = policy("按各行标准").decide(form(ten("定性", "优", "尚可").standard("优得10分，差不得分")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found(Code.NO_SCORE_ROW)).hasSize(1);
    }

    @Test
    void whatDoesNotApplyIsThePolicysToTreatWhateverTheSentenceLeavesOpen() {
        PolicyDraft full = PolicyDraft.with("评分标准=按各行标准", "不适用=得满分");
        Decided decided = full.decide(form(ten("≥", "3", "不适用").standard("按计划完成得10分")));

        assertThat(decided.points()).isEqualTo("10.00");
        assertThat(decided.found()).doesNotContain("STANDARD_UNCLEAR /units/0/indicators/0/standard");
    }

    /** The column 评分标准 of 验算: given a standard, too, and what must come of it. */
    @Test
    void staffWriteTrialCasesForStandards() throws IOException {
        String[] given = {"算例=达标", "指标名称=培训", "关系=≥", "目标值=10", "实际值=8", "分值=5", "评分标准=按计划完成得5分，否则按完成比例得分"};
        PolicyDraft draft = PolicyDraft.with("评分标准=按各行标准", "不足一步=按整步")
                .row("验算", Stream.concat(Stream.of(given), Stream.of("应得分=4")).toArray(String[]::new));
        Path file = Files.createTempFile("draft", ".xlsx");
        try {
            Files.write(file, draft.file());
            Volume volume = Volume.alone(file);
            assertThat(new Inspection(Shelf.empty().with(volume), volume)
                            .check()
                            .failed())
                    .isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    /**
     * By hand: 3 × 2; 12 of 200 are 6 %, 1 beyond 5; 330 of 300 are 10 beyond 100; 3 found; 2 months; 15 days are 2 weeks; 3 of 5 cost;
     * 2 less of 5; 3 quarters; 2 more than 5; 4 of 5; 1.5 points in proportion; 12 of 300 are 4 %; 3 hours more.
     */
    @ParameterizedTest
    @CsvSource({
        "每完成一项得2分，最高得10分, ≥, 5, 3, 项, 6.00",
        "达到60得6分，每提高1加0.1分，最高10分, ≥, 100, 72, 分, 7.20",
        "误差不超过5%的不扣分，每超出1个百分点扣0.5分, =, 200, 188, 万元, 9.50",
        "误差不超过5%的不扣分，每超出1个百分点扣0.5分, =, 200, 212, 万元, 9.50",
        "按完成比例得分，每超1%加0.1分，最高加2分, ≥, 300, 330, 户, 11.00",
        "按完成比例得分，每超1%加0.1分，最高加2分, ≥, 300, 600, 户, 12.00",
        "每发现一处扣1分，扣完为止, =, 0, 3, 处, 7.00",
        "每少一项扣1分，扣完为止, =, 12, 14, 项, 10.00",
        "每少一项扣1分，扣完为止, =, 12, 10, 项, 8.00",
        "每推迟一个月扣2分，扣完为止, 定性, 2026-01-31, 2026-03-31, '', 6.00",
        "每推迟1周扣1分，扣完为止, 定性, 2026-01-31, 2026-02-15, '', 8.00",
        "迟报2次以内不扣，第3次起每次扣1分, ≤, 0, 5, 次, 7.00",
        "迟报2次以内不扣，第3次起每次扣1分, ≤, 0, 2, 次, 10.00",
        "至少开展5次得满分，每少1次扣2分, ≥, 5, 3, 次, 6.00",
        "未发生得10分，发生1起及以上不得分, ≤, 0, 0, 起, 10.00",
        "未发生得10分，发生1起及以上不得分, ≤, 0, 1, 起, 0.00",
        "每季度完成1次得2.5分, ≥, 4, 3, 次, 7.50",
        "完成任务得满分，每多引进1家加1分，最多加3分，未完成的按比例得分, ≥, 5, 7, 家, 12.00",
        "完成任务得满分，每多引进1家加1分，最多加3分，未完成的按比例得分, ≥, 5, 4, 家, 8.00",
        "每下降1个百分点扣1分，不足1个百分点的按比例扣, ≥, 95, 93.5, %, 8.50",
        "完成50户得10分，否则不得分, ≥, 50, 52, 户, 10.00",
        "完成100%得10分，每少1%扣1分, ≥, 300, 288, 人, 6.00",
        "每超时1小时扣1分, ≤, 24, 27, 小时, 7.00",
        "第三次起每次扣一分, ≤, 0, 5, 次, 7.00",
        "第三次起每次扣一分, ≤, 0, 2, 次, 10.00",
        "达到2亿元得10分，每少1000万元扣0.5分, ≥, 2, 1.75, 亿元, 9.00",
        "未在1小时内反馈的，每次扣0.5分, ≤, 0, 3, 次, 8.50",
        "每低于95%一个百分点扣0.3分, ≥, 95, 93, %, 9.40",
        "≥95%得10分；＜95%，得分=参训率/95%×10, ≥, 95, 76, %, 8.00",
        "完成3000人得10分，完成率90%以上得8分，完成率低于90%不得分, ≥, 3000, 2800, 人, 8.00",
        "每减少1公里扣权重分的5%, ≥, 56, 54, 公里, 9.00",
        "等于100%的得10分；每减少（或超出）1%，扣0.5分，扣至0分为止, =, 100, 97, %, 8.50",
        "等于100%的得10分；每减少（或超出）1%，扣0.5分，扣至0分为止, =, 100, 104, %, 8.00",
        "每辍学1人扣1分, ≤, 0, 2, 人, 8.00",
        "每少1学时扣0.5分, ≥, 4, 2, 学时, 9.00",
        "不超过28%得10分，28%-30%得6分，超过30%不得分, ≤, 28, 28, %, 10.00",
        "不超过28%得10分，28%-30%得6分，超过30%不得分, ≤, 28, 30, %, 6.00",
        "低于100%的扣2分, ≥, 100, 99, %, 8.00",
        "低于100%的扣2分, ≥, 100, 100, %, 10.00",
        "90%得10分，每增减1个百分点相应增减0.2分，最高11分, ≥, 90, 88, %, 9.60",
        "90%得10分，每增减1个百分点相应增减0.2分，最高11分, ≥, 90, 93, %, 10.60",
        "在目标值的95%-105%之间得10分，否则不得分, ≥, 12, 12.6, 万头, 10.00",
        "在目标值的95%-105%之间得10分，否则不得分, ≥, 12, 12.7, 万头, 0.00",
        "高于目标值得10分，等于目标值得8分，低于目标值得4分, ≥, 4, 4, 次, 8.00",
        "第1名得10分，第2至10名得6分，第11名以后得2分, ≤, 10, 11, 名, 2.00",
        "每季度组织1次，缺1次扣2分, ≥, 4, 3, 次, 8.00",
        "达到15万元/亩得10分，每低1万元扣0.5分, ≥, 15, 13, 万元, 9.00"
    })
    void stepsOfEveryKind(
            String standard, String relation, String target, String actual, String measure, String points) {
        Decided decided = policy("按各行标准")
                .decide(form(ten(relation, target, actual).measure(measure).standard(standard)));

        assertThat(decided.points()).isEqualTo(points);
    }

    /** An indicator that is judged in words, and counted: the word of the target, how many, or another word (decision 0043). */
    @ParameterizedTest
    @CsvSource({
        "合规得10分，发现一处不合规扣2分, 合规, 合规, 10.00",
        "合规得10分，发现一处不合规扣2分, 合规, 0, 10.00",
        "合规得10分，发现一处不合规扣2分, 合规, 2, 6.00",
        "每发生一起安全责任事故扣2分，最多扣6分, 无事故, 无事故, 10.00",
        "每发生一起安全责任事故扣2分，最多扣6分, 无事故, 5, 4.00",
        "完整得10分，缺一项扣0.5分, 完整, 3, 8.50"
    })
    void whoIsJudgedInWordsMayBeCounted(String standard, String target, String actual, String points) {
        Decided decided = policy("按各行标准").decide(form(ten("定性", target, actual).standard(standard)));

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.found()).noneMatch(found -> found.startsWith("ACTUAL_NOT_A_NUMBER"));
    }

    @Test
    void howManyFaultsThereAreOnlyTheUnitCanSay() {
        Decided decided = policy("按各行标准").decide(form(ten("定性", "合规", "不合规").standard("合规得10分，发现一处不合规扣2分")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found(Code.ACTUAL_NOT_A_NUMBER)).hasSize(1);
    }

    /** What contradicts itself gives no points, however near it is to what could be read. */
    @ParameterizedTest
    @CsvSource({
        "达到95%得10分，超过95%的，每低1%扣1分, ≥, 95, 90, %, STANDARD_CONTRADICTS",
        "达到95%的，每低1%扣1分, ≥, 95, 90, %, STANDARD_CONTRADICTS",
        "未完成得10分，每少1个扣2分, ≥, 5, 4, 个, STANDARD_CONTRADICTS",
        "未发生事故的，每起扣2分, ≤, 0, 1, 起, STANDARD_CONTRADICTS",
        "达到90%以上（含95%）得10分，否则不得分, ≥, 90, 92, %, STANDARD_NOT_UNDERSTOOD",
        "按未完成比例得分, ≥, 5, 4, 个, STANDARD_NOT_UNDERSTOOD",
        "入户率、满意度达到90%以上得10分，否则不得分, ≥, 90, 92, %, STANDARD_UNCLEAR",
        "得分=参训率/90%×10, ≥, 95, 76, %, STANDARD_CONTRADICTS",
        "每逾期1天扣0.5分，逾期6天以上不得分, 定性, 2026-06-30, 2026-07-02, '', STANDARD_NOT_EXPRESSIBLE",
        "比上年提高5%得10分，否则不得分, ≥, 5, 6, %, STANDARD_NOT_UNDERSTOOD"
    })
    void whatIsNotReadIsAskedAbout(
            String standard, String relation, String target, String actual, String measure, String code) {
        Decided decided = policy("按各行标准")
                .decide(form(ten(relation, target, actual).measure(measure).standard(standard)));

        assertThat(decided.points()).isEmpty();
        assertThat(decided.found()).contains(code + " /units/0/indicators/0/standard");
    }

    @Test
    void whatThePolicySaysOfAnUnfinishedStepIsUsed() {
        PolicyDraft begun = PolicyDraft.with("评分标准=按各行标准", "不足一步=不足一步按一步");
        Decided decided = begun.decide(form(ten("≥", "95", "93.6").measure("%").standard(STEPS)));

        assertThat(decided.points()).isEqualTo("9.00");
        assertThat(decided.formula()).contains("不足一步按一步");
    }
}
