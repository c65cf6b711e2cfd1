package kaoping.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the matters of one unit count (计件、加减分), in the order of steps that the guide prints. */
final class PlainDeeds {
    private static final String YEAR = "2023-";

    private final Plan plan;
    private final String group;
    private final List<Given> lines;
    private final List<Given> open;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<Deed, Cells> rows = new IdentityHashMap<>();
    private final Map<Deed, Frac> worth = new IdentityHashMap<>();
    private final Map<Deed, Frac> points = new IdentityHashMap<>();

    PlainDeeds(Plan plan, String group, List<Deed> all) {
        this(plan, group, all, List.of(), List.of());
    }

    /** @param open those of the unit's {@code lines} to whose points something may be added */
    PlainDeeds(Plan plan, String group, List<Deed> all, List<Given> lines, List<Given> open) {
        this.plan = plan;
        this.group = group;
        this.lines = lines;
        this.open = open;
        for (Deed deed : all) {
            Cells row = deed.isVeto() ? null : row(deed);
            if (row != null && isAdmitted(deed, row)) {
                deeds.add(deed);
                rows.put(deed, row);
            }
        }
        deeds.sort(Comparator.comparing(Deed::date)
                .thenComparing(Deed::matter)
                .thenComparing(Deed::level)
                .thenComparing(Deed::circumstance)
                .thenComparing(Deed::pieces)
                .thenComparing(Deed::evidence)
                .thenComparing(Deed::about)
                .thenComparing(Deed::endorsement));
        Map<Cells, Frac> seen = new IdentityHashMap<>();
        for (Deed deed : deeds) {
            worth.put(deed, worth(deed, rows.get(deed), seen));
        }
        Map<String, Frac> spent = new HashMap<>();
        for (Deed deed : deeds) {
            if (!isBeaten(deed)) {
                points.put(deed, spend(deed, spent));
            }
        }
    }

    /** What it counts; null when it counts nothing at all. */
    @Nullable
    Frac points(Deed deed) {
        return points.get(deed);
    }

    /** The row that it counts by; null when it counts nothing for want of one, of evidence or of a date. */
    @Nullable
    Cells rowOf(Deed deed) {
        return rows.get(deed);
    }

    /** The row that speaks of it, whatever else it wants. */
    @Nullable
    Cells sheetRow(Deed deed) {
        return row(deed);
    }

    boolean isOfIndicator(Deed deed) {
        return rows.get(deed).has("计入指标");
    }

    /** What the matters that count to {@code line} come to; null without any. */
    @Nullable
    Frac inside(Given line) {
        Frac sum = null;
        for (Deed deed : deeds) {
            Cells row = rows.get(deed);
            if (points(deed) != null && row.has("计入指标") && indicator(deed, row) == line) {
                sum = sum == null ? points(deed) : sum.plus(points(deed));
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

    String part(Deed deed) {
        return rows.get(deed).text("计入", "加减分");
    }

    private @Nullable Cells row(Deed deed) {
        for (Cells row : deed.kind().equals("计件") ? plan.counts : plan.adjusts) {
            if (fits(row, deed)) {
                return row;
            }
        }
        return null;
    }

    private boolean fits(Cells row, Deed deed) {
        return row.allows("事项", deed.matter())
                && row.allows("级别", deed.level())
                && row.allows("情形", deed.circumstance())
                && row.allows("单位类别", group);
    }

    /** Whether it is one of those that are counted: all but what lies outside the period or has not the evidence it needs. */
    boolean happened(Deed deed) {
        Cells row = deed.isVeto() ? null : row(deed);
        boolean within = deed.date().isEmpty() || deed.date().startsWith(YEAR);
        return within && (row == null || !isAsSaid(deed, row) || isProven(deed, row));
    }

    private static boolean isAsSaid(Deed deed, Cells row) {
        return deed.kind().equals("计件") || deed.kind().equals("扣分") == isTaking(row);
    }

    private static boolean isProven(Deed deed, Cells row) {
        return !row.text("须有佐证", "否").equals("是") || !deed.evidence().isEmpty();
    }

    private boolean isAdmitted(Deed deed, Cells row) {
        boolean dated = deed.date().isEmpty()
                ? !row.has("月上限") && !row.has("季上限")
                : deed.date().startsWith(YEAR);
        boolean counts = !row.has("计入指标") || indicator(deed, row) != null;
        return isAsSaid(deed, row) && isProven(deed, row) && dated && counts;
    }

    static boolean isTaking(Cells row) {
        return row.text("每件分值", "").startsWith("-");
    }

    /** After 免计, 倍数 and 单项上限; never negative. */
    private Frac worth(Deed deed, Cells row, Map<Cells, Frac> seen) {
        Frac before = seen.getOrDefault(row, Frac.ZERO);
        seen.put(row, before.plus(deed.pieces()));
        Frac free = row.number("免计", Frac.ZERO).minus(before).max(Frac.ZERO).min(deed.pieces());
        Frac pieces = deed.pieces().minus(free);
        Frac each = multiplied(deed, row.number("每件分值", Frac.ZERO).abs());
        Frac full = pieces.times(each);
        String partial = row.text("不足一步", plan.settings.text("不足一步", "按整步"));
        if (row.has("每")) {
            full = PlainSteps.steps(partial, pieces.over(row.number("每", Frac.ONE)))
                    .times(each);
        }
        if (row.has("每") && partial.equals("按比例")) {
            full = full.rounded(plan.places(), plan.rounding());
        }
        return full.min(row.number("单项上限", full));
    }

    /** First so many times as much, then so much on top. */
    private Frac multiplied(Deed deed, Frac each) {
        for (Cells row : plan.multipliers) {
            if (row.allows("批示", deed.endorsement()) && fits(row, deed)) {
                Frac times = row.number("倍数", Frac.ONE);
                boolean onTop = row.text("倍数方式", "乘以").equals("另加");
                return each.times(onTop ? times.plus(Frac.ONE) : times).plus(row.number("另加分", Frac.ZERO));
            }
        }
        return each;
    }

    /** Whether another of the same matter, or of the same family, is worth more, or as much and earlier. */
    private boolean isBeaten(Deed deed) {
        String rival = rival(deed);
        boolean earlier = true;
        for (Deed other : deeds) {
            if (other == deed) {
                earlier = false;
            } else if (!rival.isEmpty() && rival.equals(rival(other))) {
                int order = worth.get(other).compareTo(worth.get(deed));
                if (order > 0 || order == 0 && earlier) {
                    return true;
                }
            }
        }
        return false;
    }

    private String rival(Deed deed) {
        Cells row = rows.get(deed);
        String sign = isTaking(row) ? "-" : "+";
        return switch (row.text("就高", "")) {
            case "同一事由" -> deed.about().isEmpty() ? "" : "事由" + deed.about() + sign;
            case "同一类别" -> "类别" + row.text("类别", "") + sign;
            default -> "";
        };
    }

    private Frac spend(Deed deed, Map<String, Frac> spent) {
        Cells row = rows.get(deed);
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
        Frac got = worth.get(deed);
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
