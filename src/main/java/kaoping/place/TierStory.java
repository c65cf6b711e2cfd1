package kaoping.place;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.value.Exact;

/** Why each unit of a group has its tier (等次的理由), how far the next one is, and which lines run through or close to units. */
record TierStory(Ranking ranking, Ladder ladder, Settings settings, Findings findings) {
    /** The line of {@code tier} runs through units that are equal. */
    void tie(String tier, List<Standing> block) {
        Order order = block.get(0).order();
        if (order != null) {
            String line = "“" + tier + "”等次的界线落在它们中间，按“" + settings.lineTies().label() + "”处理";
            findings.add(
                    Code.TIE_BY_ORDER, "", ranking.label(), Ranking.names(block), Exact.print(order.number()), line);
        } else {
            findings.add(
                    Code.TIE_AT_TIER_LINE,
                    "",
                    ranking.label(),
                    tier,
                    Ranking.names(block),
                    settings.printTotal(block.get(0).getTotal()),
                    settings.lineTies().label());
        }
    }

    /** Tells each unit its tier once all have one, and which lines run close to units. */
    void explain() {
        ranking.unscored().forEach(standing -> standing.place(unscored(standing)));
        List<Standing> order = ranking.standings();
        Gaps gaps = new Gaps(order, ladder);
        for (int i = order.size() - 1; i >= 0; i--) {
            Standing standing = order.get(i);
            int step = standing.step();
            if (step >= 0) {
                standing.place(placing(standing, step, gaps));
                gaps.pass(standing, step);
            } else if (step == Tiers.NONE) {
                findings.add(Code.NO_TIER, standing.unit().pointer(), ranking.label(), standing.getUnitName());
            }
        }
        reportNear(order);
    }

    /** Units whose points, not a veto, put them where they stand. */
    private void reportNear(List<Standing> order) {
        BigDecimal margin = settings.row().get(Settings.MARGIN);
        if (margin == null) {
            return;
        }
        Standing above = null;
        for (Standing standing : order) {
            if (!new Held(standing, ladder).isDown(standing.step())) {
                if (above != null) {
                    reportNear(above, standing, margin);
                }
                above = standing;
            }
        }
    }

    private void reportNear(Standing above, Standing below, BigDecimal margin) {
        BigDecimal gap = above.getTotal().subtract(below.getTotal());
        int high = above.step();
        int low = below.step();
        boolean line = high >= 0 && low > high;
        if (line && above.order() == null && gap.signum() > 0 && gap.compareTo(margin) < 0) {
            findings.add(
                    Code.NEAR_TIE_AT_TIER_LINE,
                    "",
                    ranking.label(),
                    ladder.tier(high),
                    ladder.tier(low),
                    gap.toPlainString(),
                    above.getUnitName(),
                    settings.printTotal(above.getTotal()),
                    below.getUnitName(),
                    settings.printTotal(below.getTotal()));
        }
    }

    // Why nothing above for who was raised: the points that it has are those of the tier below.
    private Placing placing(Standing standing, int step, Gaps gaps) {
        Order order = standing.order();
        boolean heldDown = new Held(standing, ladder).isDown(step);
        boolean apart = heldDown || order != null;
        return new Placing(
                ladder.tier(step),
                step,
                ladder.rows().get(step),
                () -> line(standing, step) + (heldDown ? standing.vetoStory() : ""),
                standing.getTotal(),
                order == null && standing.earned() == step ? gaps.lower(standing, step) : null,
                step == 0 ? null : ladder.tier(step - 1),
                step == 0 || apart ? null : gaps.aim(standing, step - 1));
    }

    private String line(Standing standing, int step) {
        Order order = standing.order();
        int by = standing.earned();
        return ladder.story(by) + "，总分 " + settings.printTotal(standing.getTotal())
                + (order == null ? " " : "，" + order.sentence() + "，") + "列第 " + standing.getRank() + " 名"
                + (by == step ? "" : "，本为" + ladder.tier(by));
    }

    private Placing unscored(Standing standing) {
        int step = ladder.rows().size() - 1;
        return new Placing(
                ladder.tier(step),
                step,
                ladder.rows().get(step),
                () -> "不计总分和名次" + standing.vetoStory(),
                standing.getTotal(),
                null,
                step == 0 ? null : ladder.tier(step - 1),
                null);
    }
}
