package kaoping.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Totals, ranks and tiers (总分、名次、等次) by the words of the guide alone. */
final class PlainPlaces {
    private final Plan plan;
    private final Map<String, Frac> totals = new LinkedHashMap<>();
    private final Map<String, String> groups;

    PlainPlaces(Plan plan, People people, PlainScores scores) {
        this.plan = plan;
        groups = people.groups();
        for (String unit : groups.keySet()) {
            totals.put(unit, new PlainParts(plan, people, scores, unit).total());
        }
    }

    Frac total(String unit) {
        return totals.get(unit);
    }

    private List<Frac> peers(String unit) {
        List<Frac> peers = new ArrayList<>();
        for (String other : groups.keySet()) {
            if (groups.get(other).equals(groups.get(unit)) && totals.get(other) != null) {
                peers.add(totals.get(other));
            }
        }
        return peers;
    }

    int rank(String unit) {
        List<Frac> above = new ArrayList<>();
        for (Frac other : peers(unit)) {
            if (other.isAbove(totals.get(unit))) {
                above.add(other);
            }
        }
        Set<Frac> different = new LinkedHashSet<>(above);
        return 1 + (plan.settings.text("名次并列", "").equals("1、1、2") ? different.size() : above.size());
    }

    /** Empty when a line falls between equal units and nobody may decide. */
    String tier(String unit) {
        List<Cells> ladder = ladder(groups.get(unit));
        Frac own = totals.get(unit);
        List<Frac> peers = peers(unit);
        int first = 1;
        int last = 0;
        for (Frac other : peers) {
            first += other.isAbove(own) ? 1 : 0;
            last += own.isAbove(other) ? 0 : 1;
        }
        String ties = plan.settings.text("线上并列", "停下核定");
        List<Cells> free = new ArrayList<>();
        int line = 0;
        for (Cells row : ladder) {
            boolean fits = row.holds("总分", own);
            if (!isPlaced(row)) {
                if (fits) {
                    return row.text("等次", "");
                }
                free.add(row);
                continue;
            }
            line = Math.max(line, end(row, ladder, peers));
            int end = line + above(free, peers);
            if (fits && first <= end) {
                if (last <= end || ties.equals("全部纳入")) {
                    return row.text("等次", "");
                }
                if (ties.equals("停下核定")) {
                    return "";
                }
            }
        }
        return "";
    }

    private List<Cells> ladder(String group) {
        List<Cells> own = new ArrayList<>();
        List<Cells> common = new ArrayList<>();
        for (Cells row : plan.tiers) {
            if (!row.has("单位类别")) {
                common.add(row);
            } else if (row.text("单位类别", "").equals(group)) {
                own.add(row);
            }
        }
        return own.isEmpty() ? common : own;
    }

    private static boolean isPlaced(Cells row) {
        return row.has("名额") || row.has("名额比例") || row.has("其余");
    }

    private static int places(Cells row, int units) {
        if (row.has("名额")) {
            return row.whole("名额", 0);
        }
        Frac exact = Frac.of(units).times(row.number("名额比例", Frac.ZERO));
        return Integer.parseInt(exact.rounded(0, row.text("名额取整", "四舍五入")).shown(0));
    }

    /** The last position of {@code row}, counted from the first. */
    private static int end(Cells row, List<Cells> ladder, List<Frac> peers) {
        int upTo = 0;
        int below = 0;
        boolean passed = false;
        for (Cells other : ladder) {
            if (isPlaced(other) && !other.has("其余")) {
                if (passed) {
                    below += places(other, peers.size());
                } else {
                    upTo += places(other, peers.size());
                }
            } else if (other.has("其余")) {
                if (other == row) {
                    passed = true;
                } else if (!passed) {
                    int rest = peers.size();
                    for (Cells quota : ladder) {
                        rest -= isPlaced(quota) && !quota.has("其余") ? places(quota, peers.size()) : 0;
                    }
                    upTo += Math.max(0, rest);
                }
            }
            passed |= other == row;
        }
        return row.has("其余") ? Math.max(upTo, peers.size() - below) : upTo;
    }

    /** How many units have a tier of the rows that ask for the total only. */
    private static int above(List<Cells> free, List<Frac> peers) {
        int count = 0;
        for (Frac other : peers) {
            boolean held = false;
            for (Cells row : free) {
                held |= row.holds("总分", other);
            }
            count += held ? 1 : 0;
        }
        return count;
    }
}
