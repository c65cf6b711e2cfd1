package kaoping.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the parts of one unit make its total (汇总), by the words of the guide alone. */
final class PlainParts {
    static final String WHOLE = "总分";

    private final Plan plan;
    private final String group;
    private final String unit;
    private final List<Given> lines;
    private final Set<String> composed = new LinkedHashSet<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final PlainSources sources;
    private final @Nullable PlainShares shares;
    private final PlainContest contest;
    private final Map<String, List<PlainMember>> members = new HashMap<>();
    private boolean isOpen;

    PlainParts(Plan plan, People people, PlainScores scores, String unit, PlainVetoes vetoes, PlainContest contest) {
        this.plan = plan;
        this.unit = unit;
        this.contest = contest;
        group = people.groups().get(unit);
        lines = people.linesOf(unit);
        for (Cells row : plan.totals) {
            if (isMine(row)) {
                composed.addAll(row.words("归入"));
                listed.addAll(row.words("得分项"));
            }
        }
        shares = scores.shares(unit);
        sources = new PlainSources(this, people, scores, unit);
        vetoes.zeroed().forEach(sources::zero);
    }

    private boolean isMine(Cells row) {
        return row.allows("单位类别", group) && row.allows("单位名称", unit);
    }

    /** The unit's figure that the row looks at too (另看指标) is as the row says; it has to be there, and once. */
    private boolean isBeside(Cells row) {
        if (!row.has("另看指标")) {
            return true;
        }
        List<Given> named = lines.stream()
                .filter(line -> line.name().equals(row.text("另看指标", "")))
                .toList();
        if (named.size() != 1) {
            return false;
        }
        PlainYardstick yardstick = new PlainYardstick(plan, named.get(0), List.of());
        return row.holds("另看实际值", yardstick.actual) && (!row.has("另看完成率") || row.holds("另看完成率", yardstick.rate()));
    }

    /** Not rounded; null when a missing part stops everything (停下核定). */
    @Nullable
    Frac total() {
        Frac total = new PlainWhole(plan, this, shares).points();
        return isOpen ? null : total;
    }

    String unit() {
        return unit;
    }

    String group() {
        return group;
    }

    /** There is no total. */
    void open() {
        isOpen = true;
    }

    /** A part as it is before its bounds and its factor; null when there is nothing of it. */
    @Nullable
    Frac raw(String part) {
        return composed.contains(part)
                ? isAbsent(part) ? null : combined(part)
                : sources.has(part) ? sources.of(part).combined() : null;
    }

    /** What the parts that go into {@code parent} make of it (各项合成). */
    private Frac combined(String parent) {
        return PlainWay.combined(composedOf(parent));
    }

    /** What others are held against: within its bounds, before it is converted; null when there is nothing of it. */
    @Nullable
    Frac bounded(String part) {
        Frac raw = raw(part);
        Cells row = row(part);
        return raw == null || row == null ? raw : PlainBounds.bounded(row, raw);
    }

    /** What one point of it is worth where units are held against each other. */
    Frac each(Cells row, String part) {
        return contest.each(this, row, part);
    }

    /** What a row makes of such points (折算). */
    Frac converted(Cells row, String part, Frac points) {
        return PlainContest.isAsked(row)
                ? contest.converted(this, row, part, points)
                : PlainBounds.converted(row, points);
    }

    /** What counts of each round; nothing where the row does not look at rounds. */
    Map<String, Frac> rounds(String part) {
        return isInRounds(part) && sources.has(part) && !composed.contains(part)
                ? sources.of(part).counting()
                : Map.of();
    }

    /** The parts that the unit has. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(sources.parts());
        all.addAll(composed);
        return all;
    }

    /** 满分 of its row; null when nobody says. */
    @Nullable
    Frac full(String part) {
        Cells row = row(part);
        return row == null ? null : row.number("满分", null);
    }

    boolean isInRounds(String part) {
        Cells row = row(part);
        return row != null && (row.has("轮次") || row.has("每轮上限") || row.has("应有轮次"));
    }

    @Nullable
    Cells row(String part) {
        boolean byName = part.equals(WHOLE) || composed.contains(part);
        for (Cells row : plan.totals) {
            boolean named = byName ? row.words("得分项").contains(part) : row.allows("得分项", part);
            if (named && isMine(row) && isBeside(row)) {
                return row;
            }
        }
        return null;
    }

    /** The parts that make {@code parent}, in the order of their rows; the total is made of those that name no parent. */
    List<PlainMember> composedOf(String parent) {
        if (members.containsKey(parent)) {
            return members.get(parent);
        }
        List<PlainMember> found = found(parent);
        Cells row = row(parent.isEmpty() ? WHOLE : parent);
        String way = row == null ? "相加" : row.text("各项合成", "相加");
        if (found.stream().anyMatch(PlainMember::stops)) {
            open();
        }
        Frac scale = way.equals("相加") ? scale(found) : Frac.ONE;
        found.forEach(member -> member.count(found, scale));
        new PlainWay(way).reach(found);
        if (!way.equals("相加") && !found.isEmpty() && found.stream().allMatch(PlainMember::isLeftOut)) {
            open();
        }
        members.put(parent, found);
        return found;
    }

    private List<PlainMember> found(String parent) {
        Set<String> parts = all();
        parts.addAll(listed);
        parts.remove(WHOLE);
        List<PlainMember> found = new ArrayList<>();
        for (Cells row : plan.totals.isEmpty() ? List.of(new Cells()) : plan.totals) {
            for (String part : parts) {
                boolean governs = plan.totals.isEmpty() || row == row(part);
                if (governs && row.text("归入", "").equals(parent)) {
                    found.add(new PlainMember(plan, this, row, part));
                }
            }
        }
        return found;
    }

    /** 其余折算: what is missing is made good by the others that have full marks, as many times as this. */
    private Frac scale(List<PlainMember> found) {
        Frac all = Frac.ZERO;
        Frac missing = Frac.ZERO;
        for (PlainMember member : found) {
            all = all.plus(member.full());
            if (member.isLeftOut()) {
                missing = missing.plus(member.full());
            }
        }
        if (!missing.isPositive()) {
            return Frac.ONE;
        }
        if (!all.isAbove(missing)) {
            open();
            return Frac.ONE;
        }
        return all.over(all.minus(missing));
    }

    /** Nothing is there of it; of a composed part, of none but such as only matters count to. */
    boolean isAbsent(String part) {
        return composed.contains(part)
                ? composedOf(part).stream().allMatch(PlainMember::isUneventful)
                : !sources.has(part);
    }

    boolean isComposed(String part) {
        return composed.contains(part);
    }

    boolean hasIndicators(String part) {
        return sources.hasIndicators(part);
    }

    /** It is 加减分, or nothing but such matters are in it, or in any part that makes it. */
    boolean isAdjusting(String part) {
        if (!composed.contains(part)) {
            return part.equals("加减分") || sources.isAdjusting(part);
        }
        List<PlainMember> members = composedOf(part);
        return !members.isEmpty() && members.stream().allMatch(member -> isAdjusting(member.part));
    }
}
