package kaoping.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The step between parts and totals in which units are held against each other (同项比较), where rows of 汇总 ask for it: 积分最高的单位得满分，
 * 其他单位按比例折算. What a part is made of is compared before the part itself.
 */
public final class Contest {
    private final Map<Asked, Field> fields = new LinkedHashMap<>();

    /** @param group null where units of all groups are compared */
    private record Asked(String part, @Nullable String group) {}

    /**
     * What is compared.
     *
     * @param asking the parts whose rows ask
     * @param rivals the parts of those who are compared
     */
    private record Field(List<Part> asking, List<Part> rivals) {
        int depth() {
            return asking.stream().mapToInt(Part::depth).max().orElse(0);
        }
    }

    private Contest() {}

    /**
     * @param all whose parts are joined
     * @param taking those of them who are compared
     */
    public static void hold(List<Total> all, List<Total> taking, Settings settings, Findings findings) {
        Contest contest = new Contest();
        all.forEach(contest::ask);
        taking.forEach(contest::enter);
        boolean dense = settings.rankTies() == RankTies.DENSE;
        List<Map.Entry<Asked, Field>> deepestFirst = new ArrayList<>(contest.fields.entrySet());
        Map<Asked, Integer> depths = new HashMap<>();
        contest.fields.forEach((asked, field) -> depths.put(asked, field.depth()));
        deepestFirst.sort(Comparator.comparing(field -> -Objects.requireNonNull(depths.get(field.getKey()))));
        deepestFirst.forEach(field -> decide(field.getKey(), field.getValue(), dense, findings));
    }

    private void ask(Total total) {
        for (Part part : total.joined()) {
            Row row = part.row();
            if (row != null && TotalSheet.isCompared(row)) {
                String group = row.need(TotalSheet.SCALED_BY).isOfAll() ? null : total.getGroup();
                fields.computeIfAbsent(
                                new Asked(part.getName(), group),
                                asked -> new Field(new ArrayList<>(), new ArrayList<>()))
                        .asking()
                        .add(part);
            }
        }
    }

    private void enter(Total total) {
        for (Part part : total.joined()) {
            if (!part.isMissing()) {
                enter(part, total.getGroup());
                enter(part, null);
            }
        }
    }

    private void enter(Part part, @Nullable String group) {
        Field field = fields.get(new Asked(part.getName(), group));
        if (field != null) {
            field.rivals().add(part);
        }
    }

    private static void decide(Asked asked, Field field, boolean dense, Findings findings) {
        String whom = asked.group() == null ? "全部" : "本类";
        Rivals rivals = new Rivals(whom, field.rivals(), dense);
        field.asking().forEach(part -> part.compare(rivals));
        if (rivals.count() == 1) {
            String group = asked.group() == null ? "全部单位" : asked.group().isEmpty() ? "本类" : asked.group();
            findings.add(Code.PART_ALONE, "", asked.part(), group, rivals.bestNames());
        }
    }
}
