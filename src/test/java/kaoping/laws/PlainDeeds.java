package kaoping.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the matters of one unit count (计件、加减分), in the order of steps that the guide prints. */
final class PlainDeeds {
    private final Plan plan;
    private final String group;
    private final List<Given> lines;
    private final List<Given> open;
    private final List<Piece> all;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Piece, Cells> rows = new IdentityHashMap<>();
    private final Map<Piece, Frac> worth = new IdentityHashMap<>();
    private final Map<Piece, Frac> points = new IdentityHashMap<>();

    PlainDeeds(Plan plan, String group, List<Deed> deeds) {
        this(plan, group, deeds, List.of(), List.of());
    }

    /** @param open those of the unit's {@code lines} to whose points something may be added */
    PlainDeeds(Plan plan, String group, List<Deed> deeds, List<Given> lines, List<Given> open) {
        this.plan = plan;
        this.group = group;
        this.lines = lines;
        this.open = open;
        all = new PlainTurns(plan, group).pieces(deeds);
        for (Piece piece : all) {
            Cells row = sheetRow(piece);
            if (row != null && isAdmitted(piece.deed(), row)) {
                pieces.add(piece);
                rows.put(piece, row);
            }
        }
        PlainWorth worths = new PlainWorth(plan, group);
        pieces.forEach(piece -> worth.put(piece, worths.of(piece, rows.get(piece))));
        Map<String, Frac> spent = new HashMap<>();
        for (Piece piece : pieces) {
            if (!isBeaten(piece)) {
                points.put(piece, spend(piece, spent));
            }
        }
    }

    /** What counts, in the order in which it does. */
    List<Piece> counted() {
        return pieces.stream().filter(points::containsKey).toList();
    }

    /** How many of them by which time it is. */
    int numbered() {
        return (int) counted().stream().filter(piece -> piece.first() != null).count();
    }

    /** How many of these are of a matter of which bonuses and deductions both ask which time it is. */
    int numberedBothWays() {
        return (int) counted().stream()
                .filter(piece -> piece.first() != null && isAskedBothWays(piece.deed()))
                .count();
    }

    private boolean isAskedBothWays(Deed deed) {
        return plan.rowsFor(deed).stream()
                        .filter(row -> row.has("第几次") && row.allows("事项", deed.matter()))
                        .map(PlainDeeds::isTaking)
                        .distinct()
                        .count()
                == 2;
    }

    Frac points(Piece piece) {
        return points.get(piece);
    }

    /** What it counts, one for each of its pieces apart; a blank when it counts nothing at all. */
    String points(Deed deed) {
        return counted().stream()
                .filter(piece -> piece.deed() == deed)
                .map(piece -> points(piece).toString())
                .collect(Collectors.joining(" "));
    }

    /** The row that it counts by; null when it counts nothing for want of one, of evidence or of a date. */
    @Nullable
    Cells rowOf(Deed deed) {
        return pieces.stream()
                .filter(piece -> piece.deed() == deed)
                .findFirst()
                .map(rows::get)
                .orElse(null);
    }

    /** The row that speaks of it, whatever else it wants. */
    @Nullable
    Cells sheetRow(Deed deed) {
        return all.stream()
                .filter(piece -> piece.deed() == deed)
                .findFirst()
                .map(this::sheetRow)
                .orElse(null);
    }

    boolean isOfIndicator(Piece piece) {
        return rows.get(piece).has("计入指标");
    }

    /** What the matters that count to {@code line} come to; null without any. */
    @Nullable
    Frac inside(Given line) {
        Frac sum = null;
        for (Piece piece : counted()) {
            if (isOfIndicator(piece) && indicator(piece.deed(), rows.get(piece)) == line) {
                sum = sum == null ? points(piece) : sum.plus(points(piece));
            }
        }
        return sum;
    }

    /** Of several of one name that of the matter's own month; null when there is none, or it is not clear which. */
    private @Nullable Given indicator(Deed deed, Cells row) {
        List<Given> named = new ArrayList<>(lines);
        named.removeIf(line -> !line.name().equals(row.text("计入指标", "")));
        if (named.size() > 1 && !deed.date().isEmpty()) {
            String month = deed.date().substring(0, 7);
            named.removeIf(line -> !line.round().isEmpty()
                    && !line.round().equals(line.round().contains("Q") ? PlainRounds.quarter(month) : month));
        }
        return named.size() == 1 && open.contains(named.get(0)) ? named.get(0) : null;
    }

    String part(Piece piece) {
        return rows.get(piece).text("计入", "加减分");
    }

    private @Nullable Cells sheetRow(Piece piece) {
        for (Cells row : piece.deed().isVeto() ? List.<Cells>of() : plan.rowsFor(piece.deed())) {
            if (PlainWorth.fits(row, piece.deed(), group) && row.holds("第几次", piece.first())) {
                return row;
            }
        }
        return null;
    }

    /** How much of it is counted: all but what lies outside the period or has not the evidence it needs. */
    Frac happened(Deed deed) {
        Frac happened = Frac.ZERO;
        for (Piece piece : all) {
            Cells row = sheetRow(piece);
            if (piece.deed() == deed
                    && PlainTurns.isWithin(deed)
                    && (row == null || !isAsSaid(deed, row) || isProven(deed, row))) {
                happened = happened.plus(piece.count());
            }
        }
        return happened;
    }

    private static boolean isAsSaid(Deed deed, Cells row) {
        return deed.kind().equals("计件") || deed.kind().equals("扣分") == isTaking(row);
    }

    private static boolean isProven(Deed deed, Cells row) {
        return !row.text("须有佐证", "否").equals("是") || !deed.evidence().isEmpty();
    }

    private boolean isAdmitted(Deed deed, Cells row) {
        boolean dated = deed.date().isEmpty() ? !row.has("月上限") && !row.has("季上限") : PlainTurns.isWithin(deed);
        boolean counts = !row.has("计入指标") || indicator(deed, row) != null;
        return isAsSaid(deed, row) && isProven(deed, row) && dated && counts;
    }

    static boolean isTaking(Cells row) {
        return row.text("每件分值", "").startsWith("-");
    }

    /** Whether another of the same matter, or of the same family, is worth more, or as much and earlier; each as it was submitted. */
    private boolean isBeaten(Piece piece) {
        String rival = rival(piece);
        Map<Deed, Frac> whole = new IdentityHashMap<>();
        List<Deed> order = new ArrayList<>();
        for (Piece other : pieces) {
            if (!rival.isEmpty() && rival.equals(rival(other))) {
                order.add(other.deed());
                whole.merge(other.deed(), worth.get(other), Frac::plus);
            }
        }
        Deed best = piece.deed();
        for (int i = order.size() - 1; i >= 0; i--) {
            best = whole.get(order.get(i)).compareTo(whole.get(best)) >= 0 ? order.get(i) : best;
        }
        return best != piece.deed();
    }

    private String rival(Piece piece) {
        Cells row = rows.get(piece);
        String sign = isTaking(row) ? "-" : "+";
        String about = piece.deed().about();
        return switch (row.text("就高", "")) {
            case "同一事由" -> about.isEmpty() ? "" : "事由" + about + sign;
            case "同一类别" -> "类别" + row.text("类别", "") + sign;
            default -> "";
        };
    }

    private Frac spend(Piece piece, Map<String, Frac> spent) {
        Cells row = rows.get(piece);
        Deed deed = piece.deed();
        String sign = isTaking(row) ? "-" : "+";
        String own = System.identityHashCode(row) + " ";
        Map<String, Frac> caps = new HashMap<>();
        if (!deed.date().isEmpty()) {
            int month = Integer.parseInt(deed.date().substring(5, 7));
            caps.put(own + "月" + month, row.number("月上限", null));
            caps.put(own + "季" + (month + 2) / 3, row.number("季上限", null));
        }
        caps.put(own + "年", row.number("年上限", null));
        if (row.has("类别")) {
            caps.put(row.text("类别", "") + sign, familyCap(row.text("类别", ""), sign.equals("-")));
        }
        Frac got = worth.get(piece);
        for (Map.Entry<String, Frac> cap : caps.entrySet()) {
            if (cap.getValue() != null) {
                got = got.min(cap.getValue().minus(spent.getOrDefault(cap.getKey(), Frac.ZERO)));
            }
        }
        for (String span : caps.keySet()) {
            spent.merge(span, got, Frac::plus);
        }
        return isTaking(row) ? got.negated() : got;
    }

    /** Written in one of its rows, for bonuses and for deductions apart. */
    private @Nullable Frac familyCap(String family, boolean taking) {
        for (List<Cells> sheet : List.of(plan.counts, plan.adjusts)) {
            for (Cells row : sheet) {
                if (row.text("类别", "").equals(family) && isTaking(row) == taking && row.has("类别上限")) {
                    return row.number("类别上限", null);
                }
            }
        }
        return null;
    }
}
