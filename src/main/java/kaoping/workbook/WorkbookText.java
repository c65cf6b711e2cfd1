package kaoping.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import kaoping.finding.Finding;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as text, one row a line, for {@code git diff} (工作簿的文字): {@code 等次 | 单位类别=县级机关单位 | 等次=优秀 | 名额比例=30%}.
 * The same cells give the same text, whatever program saved them; formats, widths, blank cells, and the words of long
 * drop-downs (词表) are not in it.
 *
 * <p>Why no row numbers unless asked for: one row inserted would change every line below it.
 */
public final class WorkbookText {
    private static final String BETWEEN = " | ";

    private final List<SheetKind<?>> kinds;
    private final boolean numbered;
    private final StringBuilder out = new StringBuilder();

    private WorkbookText(List<SheetKind<?>> kinds, boolean numbered) {
        this.kinds = kinds;
        this.numbered = numbered;
    }

    /**
     * @param kinds the rule sheets that the workbook may have
     * @param numbered whether each line begins with its row's number
     */
    public static String of(byte[] file, List<SheetKind<?>> kinds, boolean numbered) {
        WorkbookText text = new WorkbookText(kinds, numbered);
        try {
            BookFile.open(file).tabs().stream()
                    .filter(tab -> !tab.title().equals(WordList.TITLE))
                    .forEach(text::tab);
        } catch (Refusal refusal) {
            // Why nothing: the findings below say it.
        }
        WorkbookReading reading = WorkbookReader.read(file, "", kinds);
        if (reading.book() == null) {
            text.out.append("\n# 不能作为考评方案使用：\n");
            reading.findings().forEach(text::finding);
        }
        return text.out.toString();
    }

    private void tab(BookFile.Tab tab) {
        String title = OddText.spelled(tab.title());
        out.append(out.isEmpty() ? "" : "\n").append("## ").append(title);
        out.append(tab.hidden() ? "（隐藏）\n" : "\n");
        boolean upright = tab.title().equals(Settings.KIND.title());
        tab.grid().body().forEach((number, cells) -> {
            String words = upright ? setting(cells) : row(tab, cells);
            if (!words.isEmpty()) {
                String hidden = tab.grid().hiddenRows().get(number) ? "（隐藏）" : "";
                out.append(title).append(numbered ? " " + number : "").append(hidden);
                out.append(BETWEEN).append(words).append('\n');
            }
        });
    }

    /** {@code 得分小数位=2}; a remark only when it is not the one that every workbook is written with; empty when left blank. */
    private static String setting(NavigableMap<Integer, Content> cells) {
        String title = shown(cells.get(0));
        String usual = Settings.KIND.column(title).map(Column::meaning).orElse("");
        List<String> words = new ArrayList<>();
        if (cells.containsKey(1)) {
            words.add(title + "=" + shown(cells.get(1)));
        }
        cells.tailMap(1, false).values().stream()
                .map(WorkbookText::shown)
                .filter(remark -> !remark.equals(usual))
                .forEach(remark -> words.add((words.isEmpty() ? title + "=" + BETWEEN : "") + remark));
        return String.join(BETWEEN, words);
    }

    private String row(BookFile.Tab tab, NavigableMap<Integer, Content> cells) {
        Map<String, String> words = new LinkedHashMap<>();
        cells.forEach((column, content) -> {
            Content title = tab.grid().head().get(column);
            words.merge(title == null ? "" : shown(title), shown(content), (a, b) -> a + BETWEEN + b);
        });
        return String.join(
                BETWEEN,
                words.entrySet().stream()
                        .sorted(Comparator.comparing(word -> position(tab.title(), word.getKey())))
                        .map(word -> word.getKey() + "=" + word.getValue())
                        .toList());
    }

    /** Declared columns stand in the declared order, so that a column moved in the file is no change. */
    private int position(String sheet, String title) {
        return kinds.stream()
                .filter(kind -> kind.title().equals(sheet))
                .findFirst()
                .flatMap(kind -> kind.column(title))
                .map(Column::index)
                .orElse(Integer.MAX_VALUE);
    }

    private static String shown(@Nullable Content content) {
        if (content instanceof Content.Plain plain) {
            return OddText.spelled(plain.cell().shown());
        }
        if (content instanceof Content.Odd odd) {
            return OddText.spelled(odd.text());
        }
        if (content instanceof Content.Formula formula) {
            return "〔公式〕" + OddText.spelled(formula.text());
        }
        return content instanceof Content.Failed failed ? "〔错误〕" + OddText.spelled(failed.error()) : "";
    }

    private void finding(Finding finding) {
        String place = finding.place().startsWith("!") ? finding.place().substring(1) : finding.place();
        out.append("# ").append(finding.severity().label()).append(' ').append(finding.code());
        out.append(place.isEmpty() ? "" : " " + OddText.spelled(place));
        out.append("：").append(OddText.spelled(finding.message())).append('\n');
    }
}
