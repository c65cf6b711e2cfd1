package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kaoping.deviation.Deviations;
import kaoping.deviation.UnitDeviations;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.policy.Settings;
import kaoping.score.Line;
import org.jspecify.annotations.Nullable;

/** Claimed beside recomputed as JSON (偏差); its names are a public contract, held in {@code deviations.schema.json}. */
public final class DeviationJson {
    private final JsonPage page;
    private final Deviations deviations;
    private final Catalogue catalogue;
    private final Settings settings;
    private final Map<String, List<Finding>> byUnit;

    private DeviationJson(JsonPage page, Deviations deviations, Catalogue catalogue) {
        this.page = page;
        this.deviations = deviations;
        this.catalogue = catalogue;
        this.settings = deviations.outcome().edition().policy().settings();
        this.byUnit = Problems.byUnit(deviations.outcome().findings());
    }

    public static void write(Deviations deviations, Catalogue catalogue, OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> new DeviationJson(page, deviations, catalogue).all());
    }

    private void all() {
        EditionHead.write(page, deviations.outcome().edition());
        page.objects("units", deviations.units(), this::unit);
        page.objects("silent", deviations.silent(), unit -> {
            page.text("name", unit.facts().name());
            page.text("group", unit.facts().group());
        });
    }

    private void unit(UnitDeviations unit) {
        DeviationAnswer answer = DeviationAnswer.of(unit, settings);
        page.text("name", answer.name());
        page.text("group", answer.group());
        page.text("place", answer.pointer());
        page.truth("summed", answer.summed());
        totals(page, answer);
        sections(page, answer);
        page.objects("lines", answer.rows(), row -> {
            page.text("place", row.place());
            page.text("name", row.line().name());
            page.text("section", row.line().section());
            page.textIfAny("weight", row.line().weight());
            page.text("target", row.target());
            page.text("actual", row.actual());
            difference(page, row.claimed(), row.recomputed(), row.difference());
            page.text("sentence", row.line().sentence(settings));
            page.textIfAny("cell", row.line().cell());
            page.texts("sameAs", row.sameAs());
        });
        page.texts(
                "agreeing", unit.agreeing().stream().map(DeviationJson::place).toList());
        page.objects("unscored", answer.unscored(), waiting -> {
            page.text("place", waiting.place());
            page.text("name", waiting.line().name());
            page.textIfAny("weight", waiting.line().weight());
            page.textIfAny("claimed", waiting.claimed());
            page.text("reason", waiting.line().formula().text());
        });
        page.texts(
                "unclaimed", unit.unclaimed().stream().map(DeviationJson::place).toList());
        FindingList.write(page, byUnit.getOrDefault(answer.pointer(), List.of()), catalogue);
    }

    private static String place(Line line) {
        return line.indicator().pointer();
    }

    /** What the answer about everything says of one unit: sentences and cells stand at its lines. */
    static void brief(JsonPage page, DeviationAnswer answer) {
        totals(page, answer);
        sections(page, answer);
        page.objects("lines", answer.rows(), row -> {
            page.text("place", row.place());
            page.text("name", row.line().name());
            difference(page, row.claimed(), row.recomputed(), row.difference());
            page.texts("sameAs", row.sameAs());
        });
        page.texts(
                "unscored",
                answer.unscored().stream().map(DeviationAnswer.Waiting::place).toList());
    }

    private static void totals(JsonPage page, DeviationAnswer answer) {
        difference(page, answer.claimed(), answer.recomputed(), answer.difference());
    }

    private static void sections(JsonPage page, DeviationAnswer answer) {
        page.objects("sections", answer.sections(), section -> {
            page.text("name", section.name());
            difference(page, section.claimed(), section.recomputed(), section.difference());
        });
    }

    private static void difference(
            JsonPage page, @Nullable String claimed, @Nullable String recomputed, @Nullable String difference) {
        page.textOrNull("claimed", claimed);
        page.textOrNull("recomputed", recomputed);
        page.textOrNull("difference", difference);
    }
}
