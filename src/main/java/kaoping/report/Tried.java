package kaoping.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.trial.Coverage;
import kaoping.trial.Sharpness.Nudge;
import org.jspecify.annotations.Nullable;

/**
 * How well a workbook's trial cases know its rules (验算结果).
 *
 * @param checked what was found in the workbook, its trial cases among it
 * @param coverage null when nobody asked, or when the policy has errors
 * @param sharpness null likewise
 */
public record Tried(
        Checked checked,
        @Nullable List<Coverage.OfSheet> coverage,
        @Nullable List<Nudge> sharpness) {
    /** Whether every trial case was run and came out as expected. */
    public boolean isPassed() {
        return checked.trials() != null && checked.failed().isEmpty();
    }

    public static boolean isDull(Nudge nudge) {
        return nudge.noticedBy().isEmpty();
    }

    /** Sheet title → the figures of that sheet that were moved. */
    static Map<String, List<Nudge>> bySheet(List<Nudge> nudges) {
        Map<String, List<Nudge>> sheets = new LinkedHashMap<>();
        nudges.forEach(
                nudge -> sheets.merge(nudge.place().split("!", 3)[1], List.of(nudge), (some, more) -> Stream.concat(
                                some.stream(), more.stream())
                        .toList()));
        return sheets;
    }

    static List<Nudge> dull(List<Nudge> nudges) {
        return nudges.stream().filter(Tried::isDull).toList();
    }
}
