package kaoping.raised;

import java.util.Map;
import java.util.stream.Stream;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.check.CheckItem;
import kaoping.finding.Code;

/** Scenes of a policy that asks for one check. */
record Checking(Map<Code, Scene> scenes) {
    /** Raised by these units where a policy of completed ratios asks for the check. */
    void check(CheckItem item, UnitDraft... units) {
        check(PolicyDraft.scoring("计分方法=按完成比例"), item, "", units);
    }

    /** @param limit a cell of the check's row, such as {@code 界限=150}; empty for none */
    void check(PolicyDraft policy, CheckItem item, String limit, UnitDraft... units) {
        PolicyDraft asking = policy.row(
                "核对",
                Stream.of("核对项=" + item.label(), "级别=警告", limit)
                        .filter(cell -> !cell.isEmpty())
                        .toArray(String[]::new));
        scenes.put(item.code(), () -> asking.decide(units).outcome().findings());
    }
}
