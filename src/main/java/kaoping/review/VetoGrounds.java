package kaoping.review;

import java.util.Collections;
import java.util.List;
import kaoping.adjust.GroundKind;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.TotalSheet;

/** A veto whose ground can never hold, always holds, or turns in a circle: 事项 beside 名次, 总分定为 for the last in rank. */
final class VetoGrounds implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(VetoSheet.KIND)) {
            mixed(row, findings);
            circle(row, findings);
            figure(row, findings);
            zeroed(row, draft.rows(TotalSheet.KIND), findings);
            rounds(row, draft.rows(TotalSheet.KIND), findings);
        }
    }

    /** Rounds are counted of a part that comes by rounds, and no row of 汇总 says so. */
    private static void rounds(Row row, List<Row> totals, Findings findings) {
        List<String> parts = row.get(VetoSheet.PART);
        boolean known = totals.stream()
                .filter(TotalSheet::isByRound)
                .map(total -> total.get(TotalSheet.PART))
                .anyMatch(names -> names == null || parts == null || !Collections.disjoint(names, parts));
        if (GroundKind.of(row) == GroundKind.ROUNDS && !known) {
            IdleCells.add(row, VetoSheet.PIECES, "汇总表里这个得分项没有写轮次", findings);
        }
    }

    /** Only a matter that is submitted has a date, and only a part that comes by rounds has one to lose. */
    private static void zeroed(Row row, List<Row> totals, Findings findings) {
        if (row.need(VetoSheet.EFFECT) != VetoEffect.ZERO_ROUND) {
            return;
        }
        GroundKind kind = GroundKind.of(row);
        if (kind != GroundKind.MATTER) {
            findings.add(
                    Code.METHOD_MISFIT,
                    row.place(VetoSheet.EFFECT),
                    VetoEffect.ZERO_ROUND.label(),
                    VetoSheet.EFFECT.title(),
                    "按" + kind.label() + "否决的没有日期，只有提交的一票否决事项有");
        }
        row.get(VetoSheet.ZEROED, List.of()).stream()
                .filter(part -> totals.stream().filter(TotalSheet::isByRound).noneMatch(total -> total.get(
                                TotalSheet.PART, List.of(part))
                        .contains(part)))
                .findFirst()
                .ifPresent(part -> findings.add(
                        Code.CELL_IDLE,
                        row.place(VetoSheet.ZEROED),
                        VetoSheet.ZEROED.title(),
                        "汇总表里得分项“" + part + "”没有写轮次"));
    }

    private static void mixed(Row row, Findings findings) {
        List<Column<?>> strange = GroundKind.strange(row);
        if (!strange.isEmpty()) {
            Column<?> at = strange.get(0);
            findings.add(
                    Code.VETO_GROUNDS_MIXED,
                    row.place(at),
                    at.title(),
                    GroundKind.of(row).label());
        }
    }

    private static void circle(Row row, Findings findings) {
        VetoEffect effect = row.need(VetoSheet.EFFECT);
        if (GroundKind.of(row).isOfRanks() && effect.altersRanking()) {
            findings.add(Code.VETO_CIRCLE, row.place(VetoSheet.EFFECT), effect.label());
        }
    }

    /** An indicator or a part by its name alone would be vetoed whatever came out. */
    private static void figure(Row row, Findings findings) {
        boolean line = row.get(VetoSheet.INDICATOR) != null
                && row.get(VetoSheet.ACTUAL) == null
                && row.get(VetoSheet.RATIO) == null
                && row.get(VetoSheet.RATE) == null
                && row.get(VetoSheet.VOTE_SHARE) == null
                && row.get(VetoSheet.WORD) == null;
        boolean part = row.get(VetoSheet.PART) != null
                && row.get(VetoSheet.POINTS) == null
                && row.get(VetoSheet.RATE) == null
                && GroundKind.of(row) != GroundKind.PART_RANK;
        boolean any = GroundKind.of(row) == GroundKind.PIECES && row.get(VetoSheet.MATTER) == null;
        if (any) {
            findings.add(Code.METHOD_INCOMPLETE, row.place(VetoSheet.MATTER), "按件数", VetoSheet.MATTER.title());
        } else if (line) {
            findings.add(Code.METHOD_INCOMPLETE, row.place(VetoSheet.INDICATOR), "按指标否决", "实际值、完成率、得分率、票率或完成情况");
        } else if (part) {
            findings.add(Code.METHOD_INCOMPLETE, row.place(VetoSheet.PART), "按得分项否决", "得分、得分率、名次或倒数名次");
        }
    }
}
