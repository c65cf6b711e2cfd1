package kaoping.policy;

import java.util.List;
import java.util.Optional;
import kaoping.table.OwnSheet;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;

/** One workbook as read (方案工作簿): its settings and the sheets that it ships itself, before anything is inherited. */
public record PolicyBook(String workbook, Settings settings, List<Sheet> sheets, List<OwnSheet> ownSheets) {
    public PolicyBook {
        sheets = List.copyOf(sheets);
        ownSheets = List.copyOf(ownSheets);
    }

    public PolicyId id() {
        return new PolicyId(
                settings.row().need(Settings.JURISDICTION),
                settings.row().need(Settings.POLICY),
                settings.row().need(Settings.PERIOD));
    }

    public Optional<Sheet> sheet(SheetKind<?> kind) {
        return sheets.stream().filter(s -> s.kind() == kind).findFirst();
    }
}
