package kaoping.review;

import java.util.List;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.LineTies;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.total.TotalSheet;

/** Equal totals that the policy does not decide as it says: 按次序键 without keys, keys that are no part, keys that nothing asks for. */
final class Ties implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        Row settings = draft.settings();
        List<String> asking = Stream.concat(
                        Stream.of(
                                settings.get(Settings.RANK_TIES) == RankTies.BY_KEYS
                                        ? settings.place(Settings.RANK_TIES)
                                        : "",
                                settings.get(Settings.LINE_TIES) == LineTies.BY_KEYS
                                        ? settings.place(Settings.LINE_TIES)
                                        : ""),
                        draft.rows(ListSheet.KIND).stream()
                                .map(row ->
                                        row.get(ListSheet.TIES) == LineTies.BY_KEYS ? row.place(ListSheet.TIES) : ""))
                .filter(place -> !place.isEmpty())
                .toList();
        List<String> keys = settings.get(Settings.TIE_KEYS, List.of());
        if (keys.isEmpty()) {
            asking.forEach(place -> findings.add(Code.TIE_KEYS_MISSING, place));
        } else if (asking.isEmpty()) {
            findings.add(Code.CELL_IDLE, settings.place(Settings.TIE_KEYS), Settings.TIE_KEYS.title(), "没有一处选“按次序键”");
        } else {
            unknown(draft, keys, findings);
        }
        contradiction(draft, findings);
    }

    private static void unknown(Draft draft, List<String> keys, Findings findings) {
        List<Row> parts = draft.rows(TotalSheet.KIND);
        List<String> listed = parts.stream()
                .flatMap(row -> row.get(TotalSheet.PART, List.of()).stream())
                .distinct()
                .toList();
        boolean every = parts.stream().anyMatch(row -> row.get(TotalSheet.PART) == null);
        keys.stream()
                .filter(key -> !parts.isEmpty() && !every && !listed.contains(key))
                .forEach(key -> findings.add(
                        Code.TIE_KEY_UNKNOWN,
                        draft.settings().place(Settings.TIE_KEYS),
                        key,
                        Nearest.to(key, listed)
                                .map(near -> "，最接近的是“" + near + "”")
                                .orElse("")));
    }

    /** The order of equal units means nothing, and yet it decides who is above a line. */
    private static void contradiction(Draft draft, Findings findings) {
        Row settings = draft.settings();
        boolean lines = !draft.rows(TierSheet.KIND).isEmpty()
                || !draft.rows(ListSheet.KIND).isEmpty();
        if (lines
                && settings.get(Settings.RANK_TIES) == RankTies.UNORDERED
                && settings.get(Settings.LINE_TIES) == LineTies.BY_KEYS) {
            findings.add(
                    Code.SETTINGS_CONTRADICT,
                    settings.place(Settings.LINE_TIES),
                    Settings.RANK_TIES.title() + "“" + RankTies.UNORDERED.label() + "”",
                    Settings.LINE_TIES.title() + "“" + LineTies.BY_KEYS.label() + "”");
        }
    }
}
