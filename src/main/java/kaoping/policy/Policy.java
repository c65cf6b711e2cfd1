package kaoping.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The effective policy (考评方案): a jurisdiction's own workbook, and every sheet that it does not ship itself from the nearest
 * workbook above it.
 *
 * @param id as it was asked for; the period may be served by a workbook for every period
 * @param settings of the nearest workbook
 * @param sheets one per kind at the most
 */
public record Policy(PolicyId id, Settings settings, List<Sheet> sheets, List<OwnSheet> ownSheets) {
    public Policy {
        sheets = List.copyOf(sheets);
        ownSheets = List.copyOf(ownSheets);
    }

    /** @param line the workbooks of one policy from the nearest jurisdiction up to the nation; at least one */
    public static Policy inherit(PolicyId id, List<PolicyBook> line) {
        List<Sheet> sheets = new ArrayList<>();
        List<OwnSheet> ownSheets = new ArrayList<>();
        for (PolicyBook book : line) {
            for (Sheet sheet : book.sheets()) {
                boolean inherits = book == line.get(0) || sheet.kind().inherited();
                if (inherits && sheets.stream().noneMatch(s -> s.kind() == sheet.kind())) {
                    sheets.add(sheet);
                }
            }
            for (OwnSheet own : book.ownSheets()) {
                if (ownSheets.stream().noneMatch(s -> s.title().equals(own.title()))) {
                    ownSheets.add(own);
                }
            }
        }
        return new Policy(id, line.get(0).settings(), sheets, ownSheets);
    }

    public Optional<Sheet> sheet(SheetKind<?> kind) {
        return Optional.ofNullable(sheetIfAny(kind));
    }

    /** The same; null when no workbook ships it. */
    public @Nullable Sheet sheetIfAny(SheetKind<?> kind) {
        // Why a loop: every part and entry of every unit asks.
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).kind() == kind) {
                return sheets.get(i);
            }
        }
        return null;
    }

    /** Whether the policy's own workbook ships this sheet and its rows decide something. */
    public boolean ships(Sheet sheet) {
        return sheet.kind().inherited()
                && sheet.origin().workbook().equals(settings.row().origin().workbook());
    }

    /** The same policy asked for one period, e.g. one that serves every period for {@code 2023}. */
    public Policy in(String period) {
        return new Policy(new PolicyId(id.jurisdiction(), id.policy(), period), settings, sheets, ownSheets);
    }

    /** The same policy with the sheet of the same kind replaced. */
    public Policy with(Sheet sheet) {
        return new Policy(
                id,
                settings,
                sheets.stream().map(s -> s.kind() == sheet.kind() ? sheet : s).toList(),
                ownSheets);
    }

    /** The same policy with one setting changed; null empties it. */
    public <T> Policy with(Column<T> setting, @Nullable T value) {
        return new Policy(id, new Settings(settings.row().with(setting, value)), sheets, ownSheets);
    }

    /** The same policy as it decides about the facts of {@code period}. */
    public Policy during(String period) {
        return new Policy(new PolicyId(id.jurisdiction(), id.policy(), period), settings, sheets, ownSheets);
    }

    /** The rows of a kind, none when no workbook ships it. */
    public List<Row> rows(SheetKind<?> kind) {
        Sheet sheet = sheetIfAny(kind);
        return sheet == null ? List.of() : sheet.rows();
    }

    public List<OwnRow> ownRows() {
        return ownSheets.isEmpty()
                ? List.of()
                : ownSheets.stream().flatMap(s -> s.rows().stream()).toList();
    }

    /** Sheet title → the workbook that it comes from. */
    public Map<String, String> origins() {
        Map<String, String> origins = new TreeMap<>();
        origins.put(Settings.KIND.title(), settings.row().origin().workbook());
        sheets.forEach(s -> origins.put(s.kind().title(), s.origin().workbook()));
        ownSheets.forEach(s -> origins.put(s.title(), s.workbook()));
        return origins;
    }
}
