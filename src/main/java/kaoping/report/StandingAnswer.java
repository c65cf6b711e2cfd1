package kaoping.report;

import kaoping.place.Placing;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A unit's tier and how close it is to the next ones (等次的理由). Numbers are printed.
 *
 * @param line the line that was passed, in words
 * @param cell the tier's cell in the sheet 等次
 * @param above by how much the unit stands above the line; null at the bottom of the ladder
 * @param next the next better tier; null at the top
 * @param missing how many points are missing to it; null when points do not lead there
 * @param vetoes what vetoes do to it, where the line does not say so already; may be empty
 */
public record StandingAnswer(
        String tier,
        String line,
        String cell,
        @Nullable String above,
        @Nullable String next,
        @Nullable String missing,
        String vetoes) {
    static @Nullable StandingAnswer of(@Nullable Standing standing, Settings settings) {
        Placing placing = standing == null ? null : standing.placing();
        if (standing == null || placing == null) {
            return null;
        }
        String line = placing.line();
        return new StandingAnswer(
                placing.tier(),
                line,
                placing.place(),
                placing.above() == null ? null : settings.printTotal(placing.above()),
                placing.next(),
                placing.missing() == null ? null : settings.printTotal(placing.missing()),
                line.contains(standing.vetoStory()) ? "" : standing.vetoStory());
    }

    /** {@code 优秀：57 个单位的 30% 为 17.1，四舍五入取 17 个名额，总分 1134.18 列第 17 名；高出下一等次 0.06 分}. */
    public String sentence() {
        String gap = above == null ? "" : "；高出下一等次 " + above + " 分";
        String lack = next == null || missing == null ? "" : "；距“" + next + "”还差 " + missing + " 分";
        return tier + "：" + line + vetoes + gap + lack;
    }
}
