package kaoping.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What raters make of one indicator (评议), by the words of the guide alone. */
final class PlainRatings {
    private final Cells row;
    private final Frac scale;
    private final Map<String, List<Frac>> votes = new LinkedHashMap<>();
    private final List<Cells> raters = new ArrayList<>();

    PlainRatings(Plan plan, Cells row, Given line) {
        this.row = row;
        scale = row.number("评议满分", Frac.HUNDRED);
        for (Vote vote : line.votes()) {
            votes.computeIfAbsent(vote.rater(), r -> new ArrayList<>()).addAll(counted(vote));
        }
        for (Cells rater : plan.raters) {
            boolean applies = rater.allows("指标名称", line.name()) && rater.allows("单位类别", line.group());
            if (applies && (raters.isEmpty() || isOneGroup(raters.get(0), rater))) {
                raters.add(rater);
            }
        }
    }

    private static boolean isOneGroup(Cells one, Cells other) {
        return one.text("指标名称", "").equals(other.text("指标名称", ""))
                && one.text("单位类别", "").equals(other.text("单位类别", ""));
    }

    /** As a share of the weight; null when nobody has said anything that counts. */
    @Nullable
    Frac share() {
        Frac average = raters.isEmpty() ? ofAll() : weighted("");
        return average == null ? null : average.over(scale);
    }

    /**
     * The share of the words that {@code asking} names among all votes that count, of all raters or of those it names; null without one.
     *
     * @param graded the row that says which words do not count
     * @param scored the row that gave the points, where a veto asks
     */
    @Nullable
    static Frac share(Plan plan, Given line, Cells asking, @Nullable Cells graded, @Nullable Cells scored) {
        Map<String, String> worth = graded == null ? Map.of() : Vote.byWord(graded.text("评语分", ""));
        boolean isRated = scored != null && scored.text("计分方法", "").equals("评议");
        PlainRatings ratings = new PlainRatings(plan, isRated ? scored : new Cells(), line);
        int asked = 0;
        int all = 0;
        for (Vote vote : line.votes()) {
            if (!asking.allows("评价主体", vote.rater()) || ratings.isTooFew(vote.rater(), isRated ? null : worth, line)) {
                continue;
            }
            for (Map.Entry<String, String> word : Vote.byWord(vote.words()).entrySet()) {
                int votes = "不计".equals(worth.get(word.getKey())) ? 0 : Integer.parseInt(word.getValue());
                all += votes;
                asked += asking.words("评语").contains(word.getKey()) ? votes : 0;
            }
        }
        return all == 0 ? null : Frac.of(asked).over(Frac.of(all));
    }

    /**
     * Its row asks for more valid votes (最少票数).
     *
     * @param worth of each word, where everything is a vote but what is not counted; null where only what can be averaged is one
     */
    private boolean isTooFew(String name, @Nullable Map<String, String> worth, Given line) {
        int valid = worth == null ? votes.getOrDefault(name, List.of()).size() : 0;
        for (Vote vote : worth == null || !votes.containsKey(name) ? List.<Vote>of() : line.votes()) {
            if (vote.rater().equals(name)) {
                valid += vote.scores().size();
                for (Map.Entry<String, String> word : Vote.byWord(vote.words()).entrySet()) {
                    valid += "不计".equals(worth.get(word.getKey())) ? 0 : Integer.parseInt(word.getValue());
                }
            }
        }
        int enough = valid;
        boolean isAbove = raters.stream().anyMatch(other -> other.text("属于", "").equals(name));
        return !isAbove
                && raters.stream()
                        .filter(rater -> rater.text("评价主体", "").equals(name))
                        .anyMatch(rater -> enough < rater.whole("最少票数", 0));
    }

    private List<Frac> counted(Vote vote) {
        Map<String, String> worth = Vote.byWord(row.text("评语分", ""));
        List<Frac> counted = new ArrayList<>();
        Vote.byWord(vote.words()).forEach((word, count) -> {
            String points = worth.getOrDefault(word, "不计");
            if (!points.equals("不计") && isOnScale(Frac.of(points))) {
                counted.addAll(Collections.nCopies(Integer.parseInt(count), Frac.of(points)));
            }
        });
        for (String score : vote.scores()) {
            if (isOnScale(Frac.of(score))) {
                counted.add(Frac.of(score));
            }
        }
        return counted;
    }

    private boolean isOnScale(Frac points) {
        return !Frac.ZERO.isAbove(points) && !points.isAbove(scale);
    }

    /** Without a sheet of raters every vote has the same weight. */
    private @Nullable Frac ofAll() {
        List<Frac> all = new ArrayList<>();
        votes.values().forEach(each -> all.addAll(trimmed(each)));
        return all.isEmpty() ? null : average(all);
    }

    private List<Frac> trimmed(List<Frac> all) {
        int off = row.whole("去掉高低", 0);
        if (all.size() <= 2 * off) {
            return all;
        }
        List<Frac> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.subList(off, sorted.size() - off);
    }

    /** The average of those below {@code parent}; null when all are absent. */
    private @Nullable Frac weighted(String parent) {
        Frac sum = Frac.ZERO;
        Frac weights = Frac.ZERO;
        boolean isPresent = false;
        for (Cells rater : raters) {
            if (!rater.text("属于", "").equals(parent)) {
                continue;
            }
            Frac own = average(rater);
            isPresent |= own != null;
            if (own != null || rater.text("缺席", "").equals("计零分")) {
                Frac weight = rater.number("权重", Frac.ZERO);
                sum = sum.plus(own == null ? Frac.ZERO : own.times(weight));
                weights = weights.plus(weight);
            }
        }
        return isPresent ? sum.over(weights) : null;
    }

    private @Nullable Frac average(Cells rater) {
        String name = rater.text("评价主体", "");
        if (raters.stream().anyMatch(other -> other.text("属于", "").equals(name))) {
            return weighted(name);
        }
        List<Frac> valid = votes.getOrDefault(name, List.of());
        boolean isEnough = !valid.isEmpty() && valid.size() >= rater.whole("最少票数", 0);
        return isEnough ? average(trimmed(valid)) : null;
    }

    private static Frac average(List<Frac> all) {
        Frac sum = Frac.ZERO;
        for (Frac one : all) {
            sum = sum.plus(one);
        }
        return sum.over(Frac.of(all.size()));
    }
}
