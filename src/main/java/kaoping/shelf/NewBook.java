package kaoping.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaoping.policy.Period;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.OwnSheet;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.trial.TrialSheet;
import org.jspecify.annotations.Nullable;

/** Workbooks for policies that are yet to be made (新方案): with examples, or after another policy. */
public final class NewBook {
    private NewBook() {}

    /** Every sheet with an example that staff write over. */
    public static PolicyBook examples(PolicyId id, String area, String title) {
        return Starter.of(id, area, title);
    }

    /**
     * Another policy's workbook under a new name. What it inherits and the new policy would not is copied too, and the days of its
     * trial cases move with the year; empty when there is no sound workbook to copy.
     *
     * @param shelf where the new policy will stand
     */
    public static Optional<PolicyBook> copy(Side from, PolicyId id, String area, String title, Shelf shelf) {
        return from.id().flatMap(from::book).map(book -> {
            Settings settings = new Settings(book.settings()
                    .row()
                    .with(Settings.JURISDICTION, id.jurisdiction())
                    .with(Settings.AREA, area)
                    .with(Settings.POLICY, id.policy())
                    .with(Settings.TITLE, title)
                    .with(Settings.PERIOD, id.period()));
            int years = years(book.id().period(), id.period());
            List<Sheet> sheets =
                    book.sheets().stream().map(sheet -> later(sheet, years)).toList();
            PolicyBook alone = new PolicyBook(id.toString(), settings, sheets, book.ownSheets());
            return withInherited(alone, from, shelf);
        });
    }

    private static PolicyBook withInherited(PolicyBook alone, Side from, Shelf shelf) {
        Optional<Policy> old =
                from.id().map(NewBook::during).flatMap(from::find).flatMap(NewBook::policy);
        Optional<Policy> now =
                LoneWorkbook.of(alone, shelf).find(during(alone.id())).flatMap(NewBook::policy);
        List<Sheet> sheets = new ArrayList<>(alone.sheets());
        List<OwnSheet> ownSheets = new ArrayList<>(alone.ownSheets());
        old.ifPresent(policy -> {
            policy.sheets().stream()
                    .filter(sheet -> sheet.kind().inherited())
                    .filter(sheet -> !now.flatMap(p -> p.sheet(sheet.kind())).equals(Optional.of(sheet)))
                    .filter(sheet -> alone.sheet(sheet.kind()).isEmpty())
                    .forEach(sheets::add);
            policy.ownSheets().stream()
                    .filter(sheet -> now.map(Policy::ownSheets).orElse(List.of()).stream()
                            .noneMatch(other -> other.title().equals(sheet.title())))
                    .forEach(ownSheets::add);
        });
        return new PolicyBook(alone.workbook(), alone.settings(), sheets, ownSheets);
    }

    private static Optional<Policy> policy(Shelved shelved) {
        return Optional.ofNullable(shelved.rules()).map(rules -> rules.edition().policy());
    }

    /** A policy for every period, as it decides about some period. */
    private static PolicyId during(PolicyId id) {
        return id.period().equals(Settings.EVERY_PERIOD) ? new PolicyId(id.jurisdiction(), id.policy(), "2000") : id;
    }

    private static int years(String from, String to) {
        boolean both = !from.equals(Settings.EVERY_PERIOD) && !to.equals(Settings.EVERY_PERIOD);
        return both ? Period.of(to).first().getYear() - Period.of(from).first().getYear() : 0;
    }

    private static Sheet later(Sheet sheet, int years) {
        if (sheet.kind() != TrialSheet.KIND_OF_SHEET || years == 0) {
            return sheet;
        }
        List<Row> rows = sheet.rows().stream()
                .map(row -> row.with(TrialSheet.DATE_OF, later(row.get(TrialSheet.DATE_OF), years)))
                .toList();
        return new Sheet(sheet.kind(), sheet.origin(), rows, sheet.remarks());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
