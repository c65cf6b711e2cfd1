package kaoping.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaoping.finding.Code;
import kaoping.finding.Findings;

/** One group written in two ways that look alike, so that rows miss each other: 乡镇（街道） and 乡镇(街道). */
final class GroupSpellings implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        Map<String, Map<String, List<GroupWord>>> spellings = new TreeMap<>();
        GroupWord.in(draft).forEach(group -> spellings
                .computeIfAbsent(GroupWord.plain(group.word()), plain -> new LinkedHashMap<>())
                .computeIfAbsent(group.word(), word -> new ArrayList<>())
                .add(group));
        spellings.values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> report(List.copyOf(alike.values()), findings));
    }

    /** The most frequent spelling is probably the one that is meant; of equally frequent ones the first. */
    private static void report(List<List<GroupWord>> alike, Findings findings) {
        List<GroupWord> usual = alike.get(0);
        for (List<GroupWord> spelling : alike) {
            usual = spelling.size() > usual.size() ? spelling : usual;
        }
        for (List<GroupWord> spelling : alike) {
            if (spelling != usual) {
                GroupWord first = spelling.get(0);
                GroupWord meant = usual.get(0);
                findings.add(
                        Code.GROUP_SPELT_TWICE,
                        first.place(),
                        first.word(),
                        meant.word(),
                        Draft.cell(meant.row(), meant.column()));
            }
        }
    }
}
