package kaoping.place;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.LineTies;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Interval;
import kaoping.value.Rounding;
import org.jspecify.annotations.Nullable;

/** One list of one group while it is drawn up (列名单): who comes into question, how many, and who of them is vetoed. */
record Drawing(Ranking ranking, Row row, Settings settings, Findings findings) {
    Roster draw() {
        List<Standing> order = order();
        int taken = order.size();
        Integer count = count();
        if (count != null) {
            reportShortage(count, order.size());
            taken = Math.min(count, order.size());
        }
        if (taken > 0 && taken < order.size()) {
            taken = settleLine(order, taken);
        }
        List<Standing> listed = order.subList(0, taken).stream()
                .filter(unit -> !isLeftOut(unit))
                .toList();
        listed.forEach(this::reportVetoed);
        return new Roster(name(), ranking.group(), row.name(), row.place(decisive()), merit(), listed);
    }

    private String name() {
        return row.need(ListSheet.NAME);
    }

    private Merit merit() {
        return new Merit(ranking, row.get(ListSheet.PART), settings);
    }

    /** Everybody who comes into question, from the end that the list takes; without those whose place goes to the next. */
    private List<Standing> order() {
        ListSheet.End end = row.get(ListSheet.END);
        List<Standing> order = merit().order(end != ListSheet.End.FIRST);
        if (end == ListSheet.End.LAST) {
            Collections.reverse(order);
        }
        order.removeIf(unit -> !isMeant(unit) || isLeftOut(unit) && goesToNext(unit));
        return order;
    }

    private boolean isMeant(Standing unit) {
        List<String> tiers = row.get(ListSheet.TIER);
        Interval total = row.get(ListSheet.TOTAL);
        Placing placing = unit.placing();
        boolean tier = tiers == null || placing != null && tiers.contains(placing.tier());
        return tier && (total == null || total.contains(unit.publishedTotal())) && hasPoints(unit);
    }

    private boolean hasPoints(Standing unit) {
        String part = row.get(ListSheet.PART);
        Interval range = row.get(ListSheet.POINTS);
        Fraction points = part == null || range == null ? null : unit.pointsOf(part);
        return points == null || range == null || points.isIn(range);
    }

    /** How many, as the row says; null when it takes all who come into question. */
    private @Nullable Integer count() {
        BigDecimal share = row.get(ListSheet.SHARE);
        return share == null || row.get(ListSheet.COUNT) != null
                ? row.get(ListSheet.COUNT)
                : Integer.valueOf(share.multiply(BigDecimal.valueOf(ranking.base()))
                        .movePointLeft(2)
                        .setScale(
                                0, row.get(ListSheet.ROUNDING, Rounding.HALF_UP).mode())
                        .intValueExact());
    }

    /** The cell that says how many, or which. */
    private Column<?> decisive() {
        return Stream.<Column<?>>of(ListSheet.COUNT, ListSheet.SHARE, ListSheet.TIER, ListSheet.TOTAL, ListSheet.POINTS)
                .filter(column -> row.get(column) != null)
                .findFirst()
                .orElse(ListSheet.NAME);
    }

    /** A veto keeps it from this list, or this list takes nobody with a veto. */
    private boolean isLeftOut(Standing unit) {
        return isOff(unit) || isVetoed(unit) && ofVetoed() != ListSheet.OfVetoed.LIST;
    }

    private boolean isOff(Standing unit) {
        return unit.vetoes().stream().anyMatch(veto -> veto.isOff(name()));
    }

    private static boolean isVetoed(Standing unit) {
        return unit.vetoes().stream()
                .anyMatch(veto -> veto.getEffect() != VetoEffect.KEEP_OFF && veto.getEffect() != VetoEffect.RAISE_ONE);
    }

    private ListSheet.OfVetoed ofVetoed() {
        return row.get(ListSheet.VETOED, ListSheet.OfVetoed.LIST);
    }

    /** The list says what becomes of the place; where it does not, the vetoes that keep the unit from it do. */
    private boolean goesToNext(Standing unit) {
        return switch (ofVetoed()) {
            case SKIP_TO_NEXT -> true;
            case LEAVE_EMPTY -> false;
            case LIST ->
                unit.vetoes().stream().filter(veto -> veto.isOff(name())).allMatch(Veto::isReleasing);
        };
    }

    private void reportVetoed(Standing unit) {
        Placing placing = unit.placing();
        boolean praise = row.get(ListSheet.END) == ListSheet.End.FIRST
                || row.get(ListSheet.END) == null && placing != null && placing.step() == 0;
        if (praise && isVetoed(unit) && row.get(ListSheet.VETOED) == null) {
            findings.add(
                    Code.LISTED_VETOED,
                    unit.unit().pointer(),
                    ranking.label(),
                    unit.getUnitName(),
                    String.join(
                            "、",
                            unit.vetoes().stream().map(Veto::matter).distinct().toList()),
                    name());
        }
    }

    private void reportShortage(int count, int size) {
        boolean condition =
                row.get(ListSheet.TIER) != null || row.get(ListSheet.TOTAL) != null || row.get(ListSheet.PART) != null;
        if (count > size && !condition) {
            findings.add(
                    Code.LIST_LARGER_THAN_GROUP,
                    row.place(decisive()),
                    ranking.label(),
                    name(),
                    String.valueOf(count),
                    String.valueOf(size));
        }
    }

    /** How many are on the list when the line after {@code count} may fall between units that stand equal. */
    private int settleLine(List<Standing> order, int count) {
        Merit merit = merit();
        Standing inside = order.get(count - 1);
        Standing outside = order.get(count);
        boolean last = merit.isLast(inside) || merit.isLast(outside);
        boolean level = last ? merit.isLast(inside) && merit.isLast(outside) : merit.isLevel(inside, outside);
        if (!level) {
            reportNear(inside, outside, merit);
            return count;
        }
        LineTies ties = row.get(ListSheet.TIES, settings.lineTies());
        List<Standing> block = order.stream()
                .filter(s -> merit.isLast(s) == last && (last || merit.isLevel(s, inside)))
                .toList();
        reportTie(block, ties, merit);
        int first = order.indexOf(block.get(0));
        return switch (ties) {
            case INCLUDE -> first + block.size();
            case EXCLUDE, STOP -> first;
            // Why: who is placed last without points stands in no order, so that no further points tell them apart.
            case BY_KEYS -> last ? first : ranking.apartByKeys(inside, outside) ? count : first + told(block, inside);
        };
    }

    private void reportTie(List<Standing> block, LineTies ties, Merit merit) {
        Order order = merit.other(block.get(0));
        if (order != null) {
            findings.add(
                    Code.TIE_BY_ORDER,
                    "",
                    ranking.label(),
                    Ranking.names(block),
                    Exact.print(order.number()),
                    "名单“" + name() + "”的界线落在它们中间，按“" + ties.label() + "”处理");
        } else {
            findings.add(
                    Code.TIE_AT_LIST_LINE,
                    "",
                    ranking.label(),
                    name(),
                    Ranking.names(block),
                    merit.print(block.get(0)),
                    ties.label(),
                    merit.title());
        }
    }

    /** How many of the block stand before {@code inside} by further points: they are on the list without doubt. */
    private int told(List<Standing> block, Standing inside) {
        return (int)
                block.stream().takeWhile(s -> ranking.apartByKeys(s, inside)).count();
    }

    private void reportNear(Standing inside, Standing outside, Merit merit) {
        BigDecimal margin = settings.row().get(Settings.MARGIN);
        boolean byPoints = merit.other(inside) == null && !merit.isLast(inside);
        if (margin != null && byPoints && merit.gap(inside, outside).compareTo(margin) < 0) {
            findings.add(
                    Code.NEAR_TIE_AT_LIST_LINE,
                    "",
                    ranking.label(),
                    name(),
                    Exact.print(merit.gap(inside, outside)),
                    inside.getUnitName(),
                    merit.print(inside),
                    outside.getUnitName(),
                    merit.print(outside));
        }
    }
}
