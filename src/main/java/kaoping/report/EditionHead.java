package kaoping.report;

import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.policy.Settings;

/** Which edition decided (版本), in JSON. */
final class EditionHead {
    private EditionHead() {}

    static void write(JsonPage page, Edition edition) {
        write(page, "edition", edition);
    }

    static void write(JsonPage page, String name, Edition edition) {
        Policy policy = edition.policy();
        page.object(name, () -> {
            page.text("jurisdiction", policy.id().jurisdiction());
            page.text("area", policy.settings().row().need(Settings.AREA));
            page.text("policy", policy.id().policy());
            page.text("title", policy.settings().row().need(Settings.TITLE));
            page.text("period", policy.id().period());
            page.text("hash", edition.hash());
            page.textIfAny("basis", policy.settings().row().get(Settings.BASIS));
            page.object("origins", () -> policy.origins().forEach(page::text));
        });
    }
}
