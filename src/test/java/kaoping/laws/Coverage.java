package kaoping.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kaoping.check.CheckSheet;
import kaoping.policy.Settings;
import kaoping.shelf.Sheets;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.trial.TrialSheet;

/** Which columns, and which words of drop-down lists, rows use (用到的列和词). */
final class Coverage {
    /** It is only read by people. */
    private static final Set<String> ONLY_WORDS = Set.of("依据");

    /** Who, what, when, and what is only reported; {@code 评分标准} and {@code 自定义} have rows and rules of their own. */
    private static final Set<String> NOT_SCORING =
            Set.of("地区代码", "地区名称", "方案代码", "方案名称", "期间", "依据文件", "临界差距", "评分标准", "自定义", "原文", "推定", "保留");

    private final Map<String, Set<String>> used = new TreeMap<>();

    void note(String sheet, Cells row) {
        Set<String> cells = used.computeIfAbsent(sheet, s -> new TreeSet<>());
        row.mapped((title, text) -> {
            cells.add(title);
            cells.add(title + "=" + text);
            return text;
        });
    }

    /** The sheets that score. */
    static List<SheetKind<?>> sheets() {
        List<SheetKind<?>> sheets = new ArrayList<>(Sheets.ALL);
        sheets.removeAll(Arrays.asList(CheckSheet.KIND, TrialSheet.KIND_OF_SHEET));
        if (!sheets.contains(Settings.KIND)) {
            sheets.add(Settings.KIND);
        }
        return sheets;
    }

    /** What can alter a score: each column, and each word of its list, as {@code 每} or {@code 计分方法=固定分}. */
    private static List<String> cells(SheetKind<?> kind) {
        List<String> cells = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            String title = column.title();
            if (!ONLY_WORDS.contains(title) && !(kind == Settings.KIND && NOT_SCORING.contains(title))) {
                cells.add(title);
                column.type().choices().forEach(word -> cells.add(title + "=" + word));
            }
        }
        return cells;
    }

    /** What no row uses, as {@code 评分 每}. */
    Set<String> unused(SheetKind<?> kind) {
        Set<String> unused = new TreeSet<>();
        for (String cell : cells(kind)) {
            if (!used.getOrDefault(kind.title(), Set.of()).contains(cell)) {
                unused.add(kind.title() + " " + cell);
            }
        }
        return unused;
    }

    /** {@code 评分 121/121}: how many are used, of how many. */
    String count(SheetKind<?> kind) {
        int all = cells(kind).size();
        return kind.title() + " " + (all - unused(kind).size()) + "/" + all;
    }
}
