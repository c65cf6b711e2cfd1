package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;

/** Writes the effective policy as JSON (生效的方案): every cell as a person sees it, with the workbook that it comes from. */
public final class PolicyWriter {
    private final JsonPage page;

    private PolicyWriter(JsonPage page) {
        this.page = page;
    }

    /** @param findings what else the workbooks say, in the language of {@code catalogue} */
    public static void write(Edition edition, List<Finding> findings, Catalogue catalogue, OutputStream out)
            throws IOException {
        JsonPage.write(out, false, page -> {
            new PolicyWriter(page).write(edition);
            FindingList.write(page, findings, catalogue);
        });
    }

    private void write(Edition edition) {
        Policy policy = edition.policy();
        Row settings = policy.settings().row();
        EditionHead.write(page, edition);
        List<? extends Column<?>> given = settings.kind().columns().stream()
                .filter(column -> settings.get(column) != null)
                .toList();
        page.objects("settings", given, column -> setting(settings, column));
        page.objects("sheets", policy.sheets(), this::sheet);
        page.objects("ownSheets", policy.ownSheets(), this::ownSheet);
    }

    private void setting(Row settings, Column<?> column) {
        page.text("title", column.title());
        shown(settings, column, (title, value) -> page.text("value", value));
        page.text("cell", settings.place(column));
    }

    private void sheet(Sheet sheet) {
        page.text("title", sheet.kind().title());
        page.text("origin", sheet.origin().workbook());
        page.objects("rows", sheet.rows(), row -> {
            page.text("rule", row.name());
            page.text("cell", row.place());
            page.object("cells", () -> row.kind().columns().forEach(column -> shown(row, column, page::text)));
        });
    }

    private void ownSheet(OwnSheet sheet) {
        page.text("title", sheet.title());
        page.text("origin", sheet.workbook());
        page.texts("titles", sheet.titles());
        page.objects("rows", sheet.rows(), row -> {
            page.text("cell", row.place());
            page.object("cells", () -> cells(sheet, row));
        });
    }

    private void cells(OwnSheet sheet, OwnRow row) {
        for (String title : sheet.titles()) {
            page.textIfAny(title, row.cells().get(title));
        }
    }

    private static <T> void shown(Row row, Column<T> column, BiConsumer<String, String> writing) {
        T value = row.get(column);
        if (value != null) {
            writing.accept(column.title(), column.type().write(value).shown());
        }
    }
}
