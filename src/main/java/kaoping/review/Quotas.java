package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Severity;
import kaoping.place.TierSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;

/** Places that do not work out: shares above 100 % together, 5 % of a group of nine, two rows for the rest, or places for 16 of 17. */
final class Quotas implements Lint {
    /** Why: whoever ranks three units or fewer does not do it by shares. */
    private static final int SMALLEST_GROUP = 4;

    private static final int USUAL_GROUP = 6;
    private static final int LARGEST_GROUP = 1_000;

    @Override
    public void check(Draft draft, Findings findings) {
        // Why: no places at all is how a tier is written that units only fall to.
        boolean fallen = draft.rows(VetoSheet.KIND).stream()
                .anyMatch(row -> row.need(VetoSheet.EFFECT).movesTier());
        for (Ladder ladder : draft.ladders()) {
            sum(ladder, findings);
            rest(ladder, findings);
            ladder.quotas().stream()
                    .filter(row -> !(fallen && row.get(TierSheet.PLACES, 1) == 0))
                    .forEach(row -> nothing(row, findings));
            shortage(ladder, findings);
            outOfReach(ladder, findings);
            afterTotals(ladder, findings);
        }
    }

    /** Below places, a tier that only asks for a total takes everybody whom places below it were meant for. */
    private static void afterTotals(Ladder ladder, Findings findings) {
        boolean places = false;
        Row open = null;
        for (Row row : ladder.rows()) {
            boolean limited = Ladder.isQuota(row) || Ladder.isRest(row);
            if (open != null && Ladder.isQuota(row)) {
                Column<?> cell = row.get(TierSheet.PLACES) != null ? TierSheet.PLACES : TierSheet.SHARE;
                findings.add(
                        Code.CELL_IDLE,
                        row.place(cell),
                        cell.title(),
                        "上面的“" + open.need(TierSheet.TIER) + "”（" + Draft.cell(open, TierSheet.TIER)
                                + "）不限名额，这里的名额限制不了人数；只看总分的等次要写在所有名额的上面或下面");
            }
            open = places && !limited ? row : open;
            places |= limited;
        }
    }

    /** Where places go down to the last unit and ask for no total, a total below them decides nothing: nobody falls so far. */
    private static void outOfReach(Ladder ladder, Findings findings) {
        BigDecimal shares = BigDecimal.ZERO;
        boolean rest = false;
        Row last = null;
        for (Row row : ladder.rows()) {
            if (Ladder.isQuota(row) || Ladder.isRest(row)) {
                shares = shares.add(
                        row.get(TierSheet.PLACES) == null
                                ? row.get(TierSheet.SHARE, BigDecimal.ZERO)
                                : BigDecimal.ZERO);
                rest |= Ladder.isRest(row);
                last = row;
            } else if (last != null && (rest || shares.compareTo(Exact.HUNDRED) >= 0) && asksNothing(last)) {
                for (Column<?> cell : List.of(TierSheet.TOTAL, TierSheet.RATE)) {
                    String tier = "上面的“" + last.need(TierSheet.TIER) + "”（" + Draft.cell(last, TierSheet.TIER) + "）";
                    IdleCells.add(
                            row,
                            cell,
                            tier + "给到最后一名而不限" + cell.title() + "，评不到这一档；要按" + cell.title() + "评到它，在那一行也写上"
                                    + cell.title(),
                            findings);
                }
            }
        }
    }

    private static boolean asksNothing(Row row) {
        return row.get(TierSheet.TOTAL) == null && row.get(TierSheet.RATE) == null;
    }

    private static void sum(Ladder ladder, Findings findings) {
        List<Row> shares = ladder.rows().stream()
                .filter(row -> row.get(TierSheet.SHARE) != null && row.get(TierSheet.PLACES) == null)
                .toList();
        BigDecimal sum = shares.stream().map(row -> row.need(TierSheet.SHARE)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(Exact.HUNDRED) > 0) {
            Row last = shares.get(shares.size() - 1);
            findings.add(Code.QUOTAS_ABOVE_WHOLE, last.place(TierSheet.SHARE), ladder.name(), Exact.print(sum));
        }
        if (sum.compareTo(Exact.HUNDRED) == 0) {
            ladder.rows().stream()
                    .filter(Ladder::isRest)
                    .filter(row -> !Ladder.isQuota(row))
                    .forEach(row -> findings.add(
                            Code.QUOTA_NOTHING,
                            row.place(TierSheet.REST),
                            row.need(TierSheet.TIER),
                            "名额比例合计已到 100%，没有其余"));
        }
    }

    private static void rest(Ladder ladder, Findings findings) {
        List<Row> rest = ladder.rows().stream().filter(Ladder::isRest).toList();
        rest.stream()
                .skip(1)
                .forEach(row -> findings.add(
                        Code.TIER_REST_TWICE,
                        row.place(TierSheet.REST),
                        ladder.name(),
                        Draft.cell(rest.get(0), TierSheet.REST)));
    }

    private static void nothing(Row row, Findings findings) {
        int least = IntStream.rangeClosed(1, LARGEST_GROUP)
                .filter(size -> Ladder.places(row, size) > 0)
                .findFirst()
                .orElse(LARGEST_GROUP);
        if (least >= SMALLEST_GROUP) {
            boolean fixed = row.get(TierSheet.PLACES) != null;
            findings.add(new Finding(
                    Code.QUOTA_NOTHING,
                    least < USUAL_GROUP ? Severity.NOTE : Severity.WARNING,
                    row.place(fixed ? TierSheet.PLACES : TierSheet.SHARE),
                    List.of(
                            row.need(TierSheet.TIER),
                            least == LARGEST_GROUP ? "名额总是 0" : "类别不足 " + least + " 个单位时名额为 0")));
        }
    }

    /** Quotas alone must have a place for everybody, whatever the size of the group. */
    private static void shortage(Ladder ladder, Findings findings) {
        List<Row> quotas = ladder.quotas();
        if (quotas.size() < ladder.rows().size()) {
            return;
        }
        OptionalInt size = IntStream.rangeClosed(10, LARGEST_GROUP)
                .filter(n -> places(quotas, n) < n)
                .findFirst();
        size.ifPresent(n -> findings.add(
                Code.TIER_PLACES_SHORT,
                quotas.get(quotas.size() - 1).place(TierSheet.TIER),
                ladder.name(),
                String.valueOf(n),
                String.valueOf(places(quotas, n))));
    }

    private static int places(List<Row> quotas, int size) {
        return quotas.stream().mapToInt(row -> Ladder.places(row, size)).sum();
    }
}
