package kaoping.raised;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.place.Ranking;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.total.Plan;
import kaoping.total.Total;

/** Units that are tied, close to a line, or without a place. */
final class PlaceScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        UnitDraft[] tied = {total("甲", "90"), total("乙", "90")};
        UnitDraft[] close = {total("甲", "90"), total("乙", "89.95")};
        decide(Code.TIE, PolicyDraft.with(), tied);
        decide(
                Code.TIE_BROKEN,
                PolicyDraft.with("名次并列=按次序键", "次序键=业务"),
                unit("甲").points("业务", "50").points("测评", "40"),
                unit("乙").points("业务", "60").points("测评", "30"));
        decide(Code.TIE_AT_TIER_LINE, tiers(), tied);
        decide(Code.TIE_AT_LIST_LINE, list("前几名", 1), tied);
        decide(Code.NEAR_TIE_AT_TIER_LINE, tiers("临界差距=0.1"), close);
        decide(Code.NEAR_TIE_AT_LIST_LINE, list("前几名", 1, "临界差距=0.1"), close);
        decide(Code.NO_TIER, PolicyDraft.with().row("等次", "等次=优秀", "总分=≥95"), tied);
        decide(
                Code.GROUP_WITHOUT_TIERS,
                PolicyDraft.with().row("等次", "单位类别=乡镇", "等次=优秀", "其余=是"),
                total("甲", "90").in("部门"));
        decide(Code.LIST_LARGER_THAN_GROUP, list("前几名", 3), close);
        decide(Code.LISTED_TWICE, list("前几名", 2).row("名单", "名单=通报批评", "取=后几名", "数量=1"), close);
        decide(
                Code.LISTED_VETOED,
                list("前几名", 1).row("一票否决", "事项=事故", "处理=定为最低等次"),
                total("甲", "90").veto("事故"),
                total("乙", "80"));
        ALL.put(Code.TIE_BY_ORDER, PlaceScenes::orderedAlike);
    }

    /** As a rule of the step rank would order them. */
    private static List<Finding> orderedAlike() {
        Policy policy = PolicyDraft.with().policy();
        Findings findings = new Findings();
        List<Standing> standings = PolicyDraft.submission(total("甲", "90"), total("乙", "80")).units().stream()
                .map(unit -> new Standing(unit, BigDecimal.ONE, new Total(unit, new Plan(policy), findings), policy))
                .toList();
        standings.forEach(standing -> standing.orderBy(3, "名次之和 3"));
        Ranking.of("", standings, 2, policy.settings(), findings);
        return findings.sorted();
    }

    private PlaceScenes() {}

    private static PolicyDraft tiers(String... settings) {
        return PolicyDraft.with(settings).row("等次", "等次=优秀", "名额=1").row("等次", "等次=合格", "其余=是");
    }

    private static PolicyDraft list(String end, int count, String... settings) {
        return PolicyDraft.with(settings).row("名单", "名单=通报表扬", "取=" + end, "数量=" + count);
    }

    private static void decide(Code code, PolicyDraft policy, UnitDraft... units) {
        ALL.put(code, () -> policy.decide(units).outcome().findings());
    }
}
