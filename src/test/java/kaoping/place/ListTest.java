package kaoping.place;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 名单: the first or last of each group, with ties at the line as the row or the policy says. */
class ListTest {
    private static final UnitDraft[] FIVE = {
        total("甲", "95"), total("乙", "90"), total("丙", "90"), total("丁", "80"), total("戊", "70")
    };

    private static PolicyDraft list(String end, int count, String... more) {
        return PolicyDraft.with()
                .row(
                        "名单",
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of("名单=榜", "取=" + end, "数量=" + count),
                                        java.util.stream.Stream.of(more))
                                .toArray(String[]::new));
    }

    private static String listed(Decided decided) {
        return String.join("", decided.list("榜", ""));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"前几名, 1, 甲", "前几名, 3, 甲丙乙", "前几名, 4, 甲丙乙丁", "前几名, 5, 甲丙乙丁戊", "后几名, 1, 戊", "后几名, 2, 戊丁", "前几名, 0, ''"})
    void firstAndLast(String end, int count, String names) {
        Decided decided = list(end, count).decide(FIVE);

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.found()).containsExactly("TIE");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "前几名, 全部纳入, 甲丙乙",
        "前几名, 全部不纳入, 甲",
        "前几名, 停下核定, 甲",
        "前几名, 按次序键, 甲",
        "后几名, 全部纳入, 戊丁乙丙",
        "后几名, 全部不纳入, 戊丁",
        "后几名, 停下核定, 戊丁",
    })
    void aTieAtTheLine(String end, String ties, String names) {
        int count = end.equals("前几名") ? 2 : 3;
        Decided decided = list(end, count, "线上并列=" + ties).decide(FIVE);

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.says(Code.TIE_AT_LIST_LINE)).contains("名单“榜”", "总分同为 90.00", "按“" + ties + "”处理");
    }

    @Test
    void theRowsRuleGoesBeforeThePolicys() {
        PolicyDraft policy = PolicyDraft.with("线上并列=全部纳入")
                .row("名单", "名单=榜", "取=前几名", "数量=2")
                .row("名单", "名单=严榜", "取=前几名", "数量=2", "线上并列=全部不纳入");
        Decided decided = policy.decide(FIVE);

        assertThat(decided.list("榜", "")).containsExactly("甲", "丙", "乙");
        assertThat(decided.list("严榜", "")).containsExactly("甲");
    }

    private static UnitDraft parts(String name, String work, String poll) {
        return unit(name).points("业务", work).points("测评", poll);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"前几名, 1, 甲", "前几名, 2, 甲", "前几名, 3, 甲丙乙", "后几名, 1, 丁", "后几名, 2, 丁", "后几名, 3, 丁乙丙"})
    void furtherPointsSettleTheLineAsFarAsTheyGo(String end, int count, String names) {
        PolicyDraft policy = PolicyDraft.with("次序键=业务").row("名单", "名单=榜", "取=" + end, "数量=" + count, "线上并列=按次序键");
        Decided decided = policy.decide(
                parts("甲", "60", "30"), parts("乙", "50", "40"), parts("丙", "50", "40"), parts("丁", "40", "50"));

        assertThat(listed(decided)).isEqualTo(names);
        assertThat(decided.found(Code.TIE_AT_LIST_LINE)).hasSize(1);
    }

    @Test
    void aListLargerThanItsGroup() {
        Decided decided = list("前几名", 6).decide(FIVE);

        assertThat(listed(decided)).isEqualTo("甲丙乙丁戊");
        assertThat(decided.says(Code.LIST_LARGER_THAN_GROUP)).isEqualTo("全部单位：名单“榜”要取 6 个，本类别只有 5 个单位");
        assertThat(decided.found(Code.LIST_LARGER_THAN_GROUP).get(0).place()).isEqualTo("draft.xlsx!名单!D2");
    }

    @Test
    void eachGroupHasItsListUnlessTheRowNamesOne() {
        PolicyDraft policy = PolicyDraft.with()
                .row("名单", "名单=通报表扬", "取=前几名", "数量=1")
                .row("名单", "名单=通报批评", "取=后几名", "数量=1", "单位类别=部门");
        Decided decided = policy.decide(
                total("甲", "9").in("乡镇"),
                total("乙", "8").in("乡镇"),
                total("丙", "7").in("部门"),
                total("丁", "6").in("部门"));

        assertThat(decided.list("通报表扬", "乡镇")).containsExactly("甲");
        assertThat(decided.list("通报表扬", "部门")).containsExactly("丙");
        assertThat(decided.list("通报批评", "部门")).containsExactly("丁");
        assertThat(decided.outcome().lists()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"0.1, true", "0.06, false"})
    void unitsCloseToTheLine(String margin, boolean reported) {
        PolicyDraft policy = PolicyDraft.with("临界差距=" + margin).row("名单", "名单=榜", "取=前几名", "数量=1");

        assertThat(policy.decide(total("甲", "90"), total("乙", "89.94")).found(Code.NEAR_TIE_AT_LIST_LINE))
                .hasSize(reported ? 1 : 0);
    }

    private static final UnitDraft[] BY_PART = {
        parts("甲", "90", "60"), parts("乙", "70", "80"), parts("丙", "60", "80"), total("丁", "99")
    };

    @ParameterizedTest(name = "{0} {1} of 测评, {2}: {3}")
    @CsvSource({
        "前几名, 1, 全部纳入, 乙丙",
        "前几名, 1, 全部不纳入, ''",
        "前几名, 3, 全部纳入, 乙丙甲",
        "后几名, 1, 全部纳入, 甲",
        "前几名, 9, 全部纳入, 乙丙甲",
    })
    void onePartAloneOrders(String end, int count, String ties, String names) {
        assertThat(listed(list(end, count, "得分项=测评", "线上并列=" + ties).decide(BY_PART)))
                .isEqualTo(names);
    }

    @Test
    void aTieInOnePartIsToldByItsPoints() {
        Decided decided = list("前几名", 1, "得分项=测评").decide(BY_PART);

        assertThat(decided.says(Code.TIE_AT_LIST_LINE)).contains("乙、丙，“测评”得分同为 80；按“停下核定”处理");
    }

    @Test
    void furtherPointsAndNotTheTotalTellApartInOnePart() {
        PolicyDraft policy = PolicyDraft.with("次序键=业务").row("名单", "名单=榜", "取=前几名", "数量=1", "得分项=测评", "线上并列=按次序键");
        Decided decided = policy.decide(
                unit("甲").points("业务", "50").points("测评", "80").points("其他", "90"), parts("乙", "70", "80"));

        assertThat(decided.list("榜", "")).containsExactly("乙");
    }

    @ParameterizedTest(name = "测评 {0}: {1}")
    @CsvSource({"≥80, 乙丙", "<80, 甲", "≤60, 甲", "<60, ''"})
    void thePointsOfOnePartSayWho(String points, String names) {
        PolicyDraft policy = PolicyDraft.with().row("名单", "名单=榜", "得分项=测评", "得分=" + points);

        assertThat(listed(policy.decide(BY_PART))).isEqualTo(names);
    }

    @Test
    void closeToTheLineOfOnePart() {
        PolicyDraft policy = PolicyDraft.with("临界差距=1").row("名单", "名单=榜", "取=前几名", "数量=1", "得分项=测评");
        Decided decided = policy.decide(parts("甲", "50", "80.1"), parts("乙", "90", "80"));

        assertThat(decided.list("榜", "")).containsExactly("甲");
        assertThat(decided.says(Code.NEAR_TIE_AT_LIST_LINE)).contains("只差 0.1 分：甲（80.1）", "乙（80）");
    }

    @Test
    void whoHasNoTotalHasPointsOfAPart() {
        PolicyDraft policy = PolicyDraft.with()
                .row("一票否决", "事项=事故", "处理=不计分定为最低等次")
                .row("等次", "等次=合格")
                .row("名单", "名单=榜", "取=后几名", "数量=1", "得分项=测评");

        assertThat(policy.decide(parts("甲", "50", "90").veto("事故"), parts("乙", "90", "80"))
                        .list("榜", ""))
                .containsExactly("乙");
    }
}
