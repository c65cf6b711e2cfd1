package kaoping.report;

import java.util.List;
import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Derived;
import org.jspecify.annotations.Nullable;

/** Which edition decided (版本), in JSON, and in what order it computes: the same in all its answers. */
final class EditionHead {
    private static final Derived<EditionHead> OF = new Derived<>(settings -> new EditionHead());

    private volatile @Nullable Told last;

    private EditionHead() {}

    /** What stands in 说明 may be inherited, and nearly always is not. */
    private record Told(Edition edition, Fixed head, List<String> order) {}

    static void write(JsonPage page, Edition edition) {
        write(page, "edition", edition);
    }

    static void write(JsonPage page, String name, Edition edition) {
        EditionHead head = OF.of(edition.policy().settings().row());
        page.object(name, () -> head.told(edition).head, () -> members(page, edition));
    }

    /** See {@link StepOrder}. */
    static List<String> order(Edition edition) {
        return OF.of(edition.policy().settings().row()).told(edition).order;
    }

    private Told told(Edition edition) {
        Told before = last;
        if (before != null && before.edition == edition) {
            return before;
        }
        Told told = new Told(edition, JsonPage.fixed(page -> members(page, edition)), StepOrder.of(edition.policy()));
        last = told;
        return told;
    }

    private static void members(JsonPage page, Edition edition) {
        Policy policy = edition.policy();
        page.text("jurisdiction", policy.id().jurisdiction());
        page.text("area", policy.settings().row().need(Settings.AREA));
        page.text("policy", policy.id().policy());
        page.text("title", policy.settings().row().need(Settings.TITLE));
        page.text("period", policy.id().period());
        page.text("hash", edition.hash());
        page.textIfAny("basis", policy.settings().row().get(Settings.BASIS));
        page.object("origins", () -> policy.origins().forEach(page::text));
    }
}
