package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/** From one policy to another: every difference, and any part of them applied (改动集). */
public final class Edit {
    private final Policy before;
    private final Policy after;
    private final SheetEdit<Row> settings;
    private final Map<SheetKind<?>, SheetEdit<Row>> sheets = new LinkedHashMap<>();
    private final Map<String, SheetEdit<OwnRow>> ownSheets = new LinkedHashMap<>();

    private Edit(Policy before, Policy after) {
        this.before = before;
        this.after = after;
        Row one = before.settings().row();
        Row other = after.settings().row();
        this.settings =
                new SheetEdit<>(new RuleRows(one.kind()), other.origin().workbook(), List.of(one), List.of(other));
    }

    /** What decides: cells of sheets that speak of their own workbook only (验算) are left out. */
    public static Edit between(Policy before, Policy after) {
        Edit edit = new Edit(before, after);
        edit.compareSheets(false);
        edit.compareOwnSheets();
        return edit;
    }

    /** Everything that stands in two workbooks, 验算 among it, and nothing that they inherit. */
    public static Edit between(PolicyBook before, PolicyBook after) {
        Edit edit = new Edit(Policy.inherit(before.id(), List.of(before)), Policy.inherit(after.id(), List.of(after)));
        edit.compareSheets(true);
        edit.compareOwnSheets();
        return edit;
    }

    private void compareSheets(boolean all) {
        Set<SheetKind<?>> kinds = new LinkedHashSet<>();
        before.sheets().forEach(sheet -> kinds.add(sheet.kind()));
        after.sheets().forEach(sheet -> kinds.add(sheet.kind()));
        for (SheetKind<?> kind : kinds) {
            Optional<Sheet> one = before.sheet(kind);
            Optional<Sheet> other = after.sheet(kind);
            String workbook = other.or(() -> one).orElseThrow().origin().workbook();
            if (all || kind.inherited()) {
                sheets.put(
                        kind,
                        new SheetEdit<>(new RuleRows(kind), workbook + "!" + kind.title(), rows(one), rows(other)));
            }
        }
    }

    private static @Nullable List<Row> rows(Optional<Sheet> sheet) {
        return sheet.map(Sheet::rows).orElse(null);
    }

    private void compareOwnSheets() {
        Set<String> titles = new LinkedHashSet<>();
        before.ownSheets().forEach(sheet -> titles.add(sheet.title()));
        after.ownSheets().forEach(sheet -> titles.add(sheet.title()));
        for (String title : titles) {
            OwnSheet one = own(before, title);
            OwnSheet other = own(after, title);
            Set<String> columns = new LinkedHashSet<>();
            columns.addAll(one == null ? List.of() : one.titles());
            columns.addAll(other == null ? List.of() : other.titles());
            String workbook =
                    Objects.requireNonNull(other == null ? one : other).workbook();
            ownSheets.put(
                    title,
                    new SheetEdit<>(
                            new OwnRows(List.copyOf(columns)),
                            workbook + "!" + title,
                            one == null ? null : one.rows(),
                            other == null ? null : other.rows()));
        }
    }

    private static @Nullable OwnSheet own(Policy policy, String title) {
        return policy.ownSheets().stream()
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .orElse(null);
    }

    /** Every difference in the order of the workbook. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(settings.changes());
        sheets.values().forEach(sheet -> changes.addAll(sheet.changes()));
        ownSheets.values().forEach(sheet -> changes.addAll(sheet.changes()));
        return List.copyOf(changes);
    }

    /** The old policy with some of the changes applied; all of them give a policy that decides as the new one does. */
    public Policy apply(Set<Change> some) {
        Row row = Objects.requireNonNull(settings.apply(some)).get(0);
        List<Sheet> result = new ArrayList<>();
        sheets.forEach((kind, sheet) -> {
            List<Row> rows = sheet.apply(some);
            if (rows != null) {
                Sheet there = before.sheet(kind).or(() -> after.sheet(kind)).orElseThrow();
                result.add(new Sheet(kind, there.origin(), rows));
            }
        });
        List<OwnSheet> own = new ArrayList<>();
        ownSheets.forEach((title, sheet) -> {
            List<OwnRow> rows = sheet.apply(some);
            if (rows != null) {
                OwnSheet there = Objects.requireNonNullElseGet(
                        own(after, title), () -> Objects.requireNonNull(own(before, title)));
                own.add(new OwnSheet(title, there.workbook(), there.titles(), rows));
            }
        });
        return new Policy(
                before.id(), new Settings(row.at(before.settings().row().number())), result, own);
    }
}
