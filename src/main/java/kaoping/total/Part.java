package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.value.Fraction;
import kaoping.value.Round;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;

/**
 * One part of a unit's total (得分项): a section of its indicators, points summed elsewhere, its bonuses and deductions, a sum of
 * other parts, or the total itself.
 */
public final class Part extends NamedPart {
    /** What a part is made of. */
    enum Make {
        POINTS,
        OTHER_PARTS,
        THE_WHOLE
    }

    private static final Comparator<Part> BY_RANK = Comparator.comparingInt(Part::rank);

    private final Make make;
    private @Nullable Part parent;
    private List<Piece> pieces = List.of();
    private List<Part> children = List.of();
    private @Nullable Addition addition;
    private @Nullable Worth worth;
    private @Nullable Rivals rivals;
    private List<Veto> zeroing = List.of();

    /** A part whose points were summed up elsewhere. */
    public Part(UnitFacts unit, String name, BigDecimal points, Policy policy, Findings findings) {
        this(unit, name, Make.POINTS, new Plan(policy), findings);
        add(new Piece(Fraction.of(points), Source.SUBMITTED, null));
    }

    Part(UnitFacts unit, String name, Make make, Plan plan, Findings findings) {
        super(unit, name, plan, findings);
        this.make = make;
    }

    void add(Piece piece) {
        pieces = pieces.isEmpty() ? new ArrayList<>(2) : pieces;
        pieces.add(piece);
    }

    /** The veto leaves nothing of the round in which its matter happened. */
    void zero(Veto veto) {
        zeroing = zeroing.isEmpty() ? new ArrayList<>(1) : zeroing;
        zeroing.add(veto);
    }

    List<Veto> zeroing() {
        return zeroing;
    }

    /** Before bounds and factor; 34 digits where the exact value has no end. */
    public BigDecimal getPoints() {
        return points().decimal();
    }

    /** Whether the points are a whole number of steps of {@code step}, e.g. {@code "5"}. */
    public boolean multipleOf(String step) {
        return getPoints().remainder(new BigDecimal(step)).signum() == 0;
    }

    @Override
    public void offer(int number) {
        Row row = rowAt(number);
        if (row == null || isOpenTo(row)) {
            super.offer(number);
        }
    }

    /** A row for whatever part there is does not speak of sums: those are named. */
    boolean isOpenTo(Row row) {
        return make == Make.POINTS || row.get(TotalSheet.PART) != null;
    }

    /** Before bounds and factor, exact. */
    public Fraction points() {
        return worth == null ? sum() : worth.points();
    }

    private Fraction sum() {
        if (isMade() || !children.isEmpty()) {
            return addition().value();
        }
        Rounds rounds = rounds();
        return rounds == null ? Piece.sum(pieces) : rounds.points();
    }

    /** Its points by rounds; null when its row does not look at them. */
    @Nullable
    Rounds rounds() {
        Row row = row();
        return row == null || make != Make.POINTS || pieces.isEmpty()
                ? null
                : Rounds.of(pieces, zeroing, getName(), row, policy());
    }

    /** What counts of each round; empty when its row does not look at rounds. */
    public SortedMap<Round, Fraction> byRound() {
        Rounds rounds = rounds();
        return rounds == null ? Collections.emptySortedMap() : rounds.counting();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What it counts to the total or to the part above it; exact. A part that the sheet does not list counts nothing. */
    public Fraction counted() {
        return worth().counted();
    }

    /** Its row converts it by what {@code others} have. */
    void compare(Rivals others) {
        rivals = others;
        for (Part part = this; part != null; part = part.parent) {
            part.worth = null;
            part.children.forEach(Part::forgetBase);
        }
    }

    /** Why: what others beside it count may be its base. */
    private void forgetBase() {
        Row row = row();
        if (row != null && row.get(TotalSheet.BASE) != null) {
            worth = null;
        }
    }

    /** What others have of it; null where nobody asks. */
    @Nullable
    Rivals rivals() {
        return rivals;
    }

    Worth worth() {
        if (worth == null) {
            worth = Worth.of(this, policy().settings());
        }
        return worth;
    }

    /** Other parts make it up, also where the unit has none of them: points of its own do not count. */
    boolean isMade() {
        return make == Make.OTHER_PARTS;
    }

    boolean isWhole() {
        return make == Make.THE_WHOLE;
    }

    /** Nothing at all was submitted or happened for it, nor for any part that makes it up. */
    public boolean isMissing() {
        if (!isMade() && !pieces.isEmpty() || isWhole()) {
            return false;
        }
        for (int i = 0; i < children.size(); i++) {
            if (!children.get(i).isUneventful()) {
                return false;
            }
        }
        return true;
    }

    /** Only entries count to it, none did, and no row says what becomes of that: as if nobody had listed it. */
    private boolean isUneventful() {
        return (isMade() || isEventful()) && isMissing() && absence() == null;
    }

    /** No sheet says how it counts, or it is a total about which no row speaks. */
    boolean isCountedAsItIs() {
        return row() == null && (isWhole() || !hasSheet());
    }

    /** What becomes of the sum because it is missing; null when it is there, or the sheet does not say. */
    @Nullable
    Absence absence() {
        Row row = row();
        return isMissing() && row != null ? row.get(TotalSheet.ABSENT) : null;
    }

    /** Only bonuses and deductions go into it. */
    boolean isAdjustment() {
        if (!children.isEmpty()) {
            return children.stream().allMatch(Part::isAdjustment);
        }
        return getName().equals(CountSheet.ADJUSTMENTS)
                || !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.source() == Source.ADJUSTED);
    }

    /** As in the sheet, so that a sum reads as it is printed there. */
    private int rank() {
        Row row = row();
        return row == null ? Integer.MAX_VALUE : row.number();
    }

    /** These parts, which are put in order, make it up. */
    void adopt(List<Part> parts) {
        if (parts.size() > 1) {
            parts.sort(BY_RANK);
        }
        children = parts;
        worth = null;
        addition = null;
        for (Part child : parts) {
            child.parent = this;
        }
    }

    /** Nothing makes it up: it lies in a circle. */
    void orphan() {
        children = List.of();
        worth = null;
        parent = null;
    }

    List<Part> children() {
        return children;
    }

    /** The part that it counts to; null for a part of the total itself. */
    public @Nullable String into() {
        return parent == null || parent.isWhole() ? null : parent.getName();
    }

    /** How many parts lie between it and the total. */
    public int depth() {
        return parent == null || parent.isWhole() ? 0 : parent.depth() + 1;
    }

    @Nullable
    Part parent() {
        return parent;
    }

    Addition addition() {
        if (addition == null) {
            Row row = row();
            addition = Addition.of(children, row == null ? PartWay.SUM : row.get(TotalSheet.COMPOSED, PartWay.SUM));
        }
        return addition;
    }

    /** What the parts above its row count to the same sum, without those that ask for a base themselves. */
    Fraction base(Row own) {
        return parent == null ? Fraction.ZERO : parent.addition().value(part -> isBelow(part, own));
    }

    private static boolean isBelow(Part part, Row own) {
        Row row = part.row();
        return row != null && row.number() < own.number() && row.get(TotalSheet.BASE) == null;
    }

    /** Why it counts so much: {@code 业务工作：12 项指标合计 82.4，× 60%，计 49.44 分}. */
    public void tell(Telling to) {
        new Story(policy().settings()).part(to, this);
    }

    /** The same as a text. */
    public String sentence() {
        return Telling.whole(this::tell);
    }
}
