package kaoping.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which time of its matter each one is (第几次), by the words of the guide alone: known before any row is looked for. */
final class PlainTurns {
    private static final String YEAR = "2023-";

    private final Plan plan;
    private final String group;
    private final Map<String, Frac> taken = new HashMap<>();
    private final Map<String, Frac> begun = new HashMap<>();

    PlainTurns(Plan plan, String group) {
        this.plan = plan;
        this.group = group;
    }

    /** All in the order in which they count, several of one that is submitted at once apart. */
    List<Piece> pieces(List<Deed> deeds) {
        List<Piece> pieces = new ArrayList<>();
        deeds.stream().sorted(Deed.ORDER).forEach(deed -> {
            List<Cells> asking = asking(deed);
            if (asking.isEmpty()) {
                pieces.add(new Piece(deed, null, deed.pieces()));
            } else {
                pieces.addAll(numbered(deed, asking));
            }
        });
        return pieces;
    }

    static boolean isWithin(Deed deed) {
        return deed.date().isEmpty() || deed.date().startsWith(YEAR);
    }

    /** The rows that speak of its times, whatever level or circumstance they want. */
    private List<Cells> asking(Deed deed) {
        List<Cells> asking = new ArrayList<>(deed.isVeto() ? List.of() : plan.rowsFor(deed));
        asking.removeIf(row -> !row.has("第几次") || !row.allows("事项", deed.matter()) || !row.allows("单位类别", group));
        return asking;
    }

    private List<Piece> numbered(Deed deed, List<Cells> asking) {
        boolean isAmount = asking.stream().anyMatch(row -> row.has("每"));
        boolean once = asking.stream().anyMatch(row -> row.text("就高", "").equals("同一事由"));
        boolean proven = asking.stream().allMatch(row -> row.text("须有佐证", "否").equals("是"));
        boolean isTime = isWithin(deed) && (!proven || !deed.evidence().isEmpty());
        String name = deed.kind() + " " + deed.matter();
        String cause = name + " " + deed.about();
        Frac before = taken.getOrDefault(name, Frac.ZERO);
        if (once && !deed.about().isEmpty()) {
            before = begun.getOrDefault(cause, before);
        }
        Frac after = before.plus(isAmount ? Frac.ONE : deed.pieces());
        if (isTime) {
            begun.putIfAbsent(cause, before);
            taken.merge(name, after, Frac::max);
        }
        return isAmount
                ? List.of(new Piece(deed, before.plus(Frac.ONE), deed.pieces()))
                : apart(deed, before, after, asking);
    }

    /** A part of a piece stands where it begins: after one and a half, the second. */
    private static List<Piece> apart(Deed deed, Frac before, Frac after, List<Cells> asking) {
        TreeSet<Frac> ends = new TreeSet<>();
        asking.forEach(row -> row.range("第几次").lastOfSteps(ends));
        ends.removeIf(end -> !end.isAbove(before) || !after.isAbove(end));
        ends.add(after);
        List<Piece> pieces = new ArrayList<>();
        Frac from = before;
        for (Frac end : ends) {
            pieces.add(new Piece(deed, from.rounded(0, "舍去").plus(Frac.ONE), end.minus(from)));
            from = end;
        }
        return pieces;
    }
}
