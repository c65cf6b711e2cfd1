package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import kaoping.compare.Comparison;
import kaoping.compare.Comparisons;
import kaoping.compare.GroupSummary;
import kaoping.compare.Mover;
import kaoping.compare.Position;
import kaoping.policy.Edition;
import kaoping.policy.Settings;
import org.jspecify.annotations.Nullable;

/** Writes a comparison as JSON (比较结果); its names are a public contract, held in {@code comparison.schema.json}. */
public final class ComparisonWriter {
    private final JsonPage page;

    private ComparisonWriter(JsonPage page) {
        this.page = page;
    }

    public static void write(Comparisons comparisons, OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> {
            ComparisonWriter writer = new ComparisonWriter(page);
            page.objects("comparisons", comparisons.all(), writer::comparison);
            page.objects("skipped", comparisons.skipped(), skipped -> {
                page.text("file", skipped.file());
                page.text("reason", skipped.reason());
            });
        });
    }

    private void comparison(Comparison comparison) {
        EditionHead.write(page, "before", comparison.before());
        EditionHead.write(page, "after", comparison.after());
        ChangeList.members(page, comparison.changes());
        page.truth("traced", comparison.traced());
        page.objects("movers", comparison.movers(), mover -> mover(mover, comparison));
        page.objects("groups", comparison.groups(), this::group);
    }

    private void mover(Mover mover, Comparison comparison) {
        page.text("period", mover.period());
        page.text("group", mover.group());
        page.text("unit", mover.unit());
        page.object("before", () -> position(mover.before(), comparison.before()));
        page.object("after", () -> position(mover.after(), comparison.after()));
        page.numbers(
                "because",
                mover.because().stream()
                        .map(change -> comparison.changes().indexOf(change) + 1)
                        .toList());
    }

    private void position(Position position, Edition edition) {
        Settings settings = edition.policy().settings();
        page.textOrNull("total", print(position.total(), settings));
        page.numberOrNull("rank", position.rank() == 0 ? null : position.rank());
        page.textOrNull("tier", position.tier());
        page.texts("lists", position.lists());
        page.textOrNull("above", print(position.above(), settings));
        page.textOrNull("missing", print(position.missing(), settings));
    }

    private static @Nullable String print(@Nullable BigDecimal points, Settings settings) {
        return points == null ? null : settings.printTotal(points);
    }

    private void group(GroupSummary group) {
        page.text("period", group.period());
        page.text("group", group.group());
        page.number("units", group.units());
        page.number("movers", group.movers());
        page.object("before", () -> tiers(group.before()));
        page.object("after", () -> tiers(group.after()));
    }

    private void tiers(Map<String, Integer> tiers) {
        tiers.forEach(page::number);
    }
}
