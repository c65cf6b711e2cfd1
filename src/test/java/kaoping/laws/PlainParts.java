package kaoping.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Set<String> composed = new LinkedHashSet<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final Map<String, PlainRounds> sources = new LinkedHashMap<>();
    private final Set<String> indicated = new LinkedHashSet<>();
    private final @Nullable PlainShares shares;
    private final Set<String> adjusting = new LinkedHashSet<>();
    private boolean isOpen;
    private final Frac total;

    PlainParts(Plan plan, People people, PlainScores scores, String unit) {
        this.plan = plan;
        group = people.groups().get(unit);
        for (Cells row : plan.totals) {
            if (row.allows("单位类别", group)) {
                composed.addAll(row.words("归入"));
                listed.addAll(row.words("得分项"));
            }
        }
        shares = scores.shares(unit);
        collect(people, scores, unit);
        total = new PlainWhole(plan, this, shares).points();
    }

    /** Not rounded; null when a missing part stops everything (停下核定). */
    @Nullable
    Frac total() {
        return isOpen ? null : total;
    }

    /** A part as it is before its bounds and its factor; null when there is nothing of it. */
    @Nullable
    Frac raw(String part) {
        return composed.contains(part)
                ? isAbsent(part) ? null : sum(composedOf(part))
                : sources.containsKey(part) ? sources.get(part).combined() : null;
    }

    /** What counts of each round; nothing where the row does not look at rounds. */
    Map<String, Frac> rounds(String part) {
        return isInRounds(part) && sources.containsKey(part) && !composed.contains(part)
                ? sources.get(part).counting()
                : Map.of();
    }

    /** The parts that the unit has. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(sources.keySet());
        all.addAll(composed);
        return all;
    }

    /** 满分 of its row; null when nobody says. */
    @Nullable
    Frac full(String part) {
        Cells row = row(part);
        return row == null ? null : row.number("满分", null);
    }

    private void collect(People people, PlainScores scores, String unit) {
        Set<String> others = new LinkedHashSet<>();
        for (Given line : people.linesOf(unit)) {
            Frac points = scores.added(line);
            Frac scale = shares == null ? Frac.ONE : shares.scale(line.section());
            add(line.section(), line.round(), points == null ? Frac.ZERO : points.times(scale));
            indicated.add(line.section());
        }
        others.addAll(indicated);
        for (Sum sum : people.sumsOf(unit)) {
            if (sum.part().equals(WHOLE) && !people.linesOf(unit).isEmpty()) {
                continue;
            }
            add(sum.part(), sum.round(), Frac.of(sum.points()));
            others.add(sum.part());
        }
        PlainDeeds deeds = scores.deeds(unit);
        for (Deed deed : people.deedsOf(unit)) {
            Frac points = deeds.points(deed);
            if (points != null && !deeds.isOfIndicator(deed)) {
                String part = deeds.part(deed);
                boolean inRounds = isInRounds(part) && !deed.date().isEmpty();
                add(part, inRounds ? month(deed, people, part) : "", points);
                (deed.kind().equals("计件") ? others : adjusting).add(part);
            }
        }
        adjusting.removeAll(others);
    }

    private boolean isInRounds(String part) {
        Cells row = row(part);
        return row != null && (row.has("轮次") || row.has("每轮上限") || row.has("应有轮次"));
    }

    private static String month(Deed deed, People people, String part) {
        String month = deed.date().substring(0, 7);
        boolean quarterly = people.sumsOf(deed.unit()).stream()
                        .anyMatch(sum -> sum.part().equals(part) && sum.round().contains("Q"))
                || people.linesOf(deed.unit()).stream()
                        .anyMatch(line ->
                                line.section().equals(part) && line.round().contains("Q"));
        return quarterly ? PlainRounds.quarter(month) : month;
    }

    private void add(String part, String round, Frac points) {
        Cells row = row(part);
        sources.computeIfAbsent(part, p -> new PlainRounds(row == null ? new Cells() : row))
                .add(round, points);
    }

    @Nullable
    Cells row(String part) {
        boolean byName = part.equals(WHOLE) || composed.contains(part);
        for (Cells row : plan.totals) {
            boolean named = byName ? row.words("得分项").contains(part) : row.allows("得分项", part);
            if (named && row.allows("单位类别", group)) {
                return row;
            }
        }
        return null;
    }

    /** The parts that make {@code parent}, in the order of their rows; the total is made of those that name no parent. */
    List<Member> composedOf(String parent) {
        Set<String> parts = new LinkedHashSet<>(sources.keySet());
        parts.addAll(composed);
        parts.addAll(listed);
        parts.remove(WHOLE);
        List<Member> members = new ArrayList<>();
        for (Cells row : plan.totals.isEmpty() ? List.of(new Cells()) : plan.totals) {
            for (String part : parts) {
                boolean governs = plan.totals.isEmpty() || row == row(part);
                if (governs && row.text("归入", "").equals(parent)) {
                    members.add(new Member(row, part));
                }
            }
        }
        Frac scale = scale(members);
        members.forEach(member -> member.count(members, scale));
        return members;
    }

    /** A part where it is added (计入). */
    final class Member {
        final Cells row;
        final String part;
        private final boolean isAbsent;
        /** What it counts to the part above it, or to the total. */
        Frac counts = Frac.ZERO;
        /** How many times as much it counts because others are missing; nothing when its base is not reached. */
        Frac times = Frac.ONE;

        Member(Cells row, String part) {
            this.row = row;
            this.part = part;
            isAbsent = PlainParts.this.isAbsent(part);
            isOpen |= isAbsent && row.text("缺项时", "").equals("停下核定");
        }

        private boolean isUneventful() {
            boolean byMatters = composed.contains(part) || plan.isFedByMatters(part);
            return byMatters && isAbsent && !row.has("缺项时");
        }

        private void count(List<Member> members, Frac scale) {
            times = row.has("满分") ? scale : Frac.ONE;
            if (row.has("基础分") && !row.holds("基础分", base(members))) {
                times = Frac.ZERO;
                return;
            }
            Frac points = isAbsent ? Frac.ZERO : raw(part);
            if (!isAbsent) {
                points = PlainBounds.converted(row, PlainBounds.bounded(row, points));
            }
            if (plan.settings.has("得分项小数位")) {
                points = points.rounded(plan.settings.whole("得分项小数位", 0), plan.rounding());
            }
            counts = points.times(row.number("系数", Frac.ONE)).times(times);
        }

        private Frac base(List<Member> members) {
            Frac base = Frac.ZERO;
            for (Member other : members) {
                boolean above = plan.totals.indexOf(other.row) < plan.totals.indexOf(row);
                base = above && !other.row.has("基础分") ? base.plus(other.counts) : base;
            }
            return base;
        }

        private Frac full() {
            return row.number(row.has("折算为") ? "折算为" : "满分", Frac.ZERO).times(row.number("系数", Frac.ONE));
        }
    }

    /** 其余折算: what is missing is made good by the others that have full marks, as many times as this. */
    private Frac scale(List<Member> members) {
        Frac all = Frac.ZERO;
        Frac missing = Frac.ZERO;
        for (Member member : members) {
            all = all.plus(member.full());
            if (member.isAbsent && member.row.text("缺项时", "").equals("其余折算")) {
                missing = missing.plus(member.full());
            }
        }
        if (!missing.isPositive()) {
            return Frac.ONE;
        }
        if (!all.isAbove(missing)) {
            isOpen = true;
            return Frac.ONE;
        }
        return all.over(all.minus(missing));
    }

    private static Frac sum(List<Member> members) {
        Frac sum = Frac.ZERO;
        for (Member member : members) {
            sum = sum.plus(member.counts);
        }
        return sum;
    }

    /** Nothing is there of it; of a composed part, of none but such as only matters count to. */
    private boolean isAbsent(String part) {
        return composed.contains(part)
                ? composedOf(part).stream().allMatch(Member::isUneventful)
                : !sources.containsKey(part);
    }

    boolean isComposed(String part) {
        return composed.contains(part);
    }

    boolean hasIndicators(String part) {
        return indicated.contains(part);
    }

    /** It is 加减分, or nothing but such matters are in it, or in any part that makes it. */
    boolean isAdjusting(String part) {
        if (!composed.contains(part)) {
            return part.equals("加减分") || adjusting.contains(part);
        }
        List<Member> members = composedOf(part);
        return !members.isEmpty() && members.stream().allMatch(member -> isAdjusting(member.part));
    }
}
