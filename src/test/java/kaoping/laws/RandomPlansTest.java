package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/**
 * Random policies use every column and every word of a drop-down list, so that the plain scorer has to know it; a new one makes
 * this fail until it does, or until it is written down here why not.
 */
class RandomPlansTest {
    private static final int PLANS = 2000;

    /** It is only read by people, or it is another condition on a word like those that are used. */
    private static final Set<String> ONLY_WORDS = Set.of("依据", "二级指标", "计量单位");

    /** Who, what, when, and what is only reported; {@code 评分标准} and {@code 自定义} have rows and rules of their own. */
    private static final Set<String> NOT_SCORING =
            Set.of("地区代码", "地区名称", "方案代码", "方案名称", "期间", "依据文件", "临界差距", "评分标准", "自定义", "原文", "推定", "保留");

    private static Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (int seed = 0; seed < PLANS; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            plan.sheets().forEach((sheet, rows) -> rows.forEach(row -> note(written, sheet, row)));
            note(written, Settings.KIND.title(), plan.settings);
        }
        return written;
    }

    private static void note(Map<String, Set<String>> written, String sheet, Cells row) {
        Set<String> cells = written.computeIfAbsent(sheet, s -> new TreeSet<>());
        row.mapped((title, text) -> {
            cells.add(title);
            cells.add(title + "=" + text);
            return text;
        });
    }

    @Test
    void everyColumnAndEveryWordOfAListIsUsed() {
        Map<String, Set<String>> written = written();
        Set<String> unused = new TreeSet<>();
        for (SheetKind<?> kind : Sheets.ALL) {
            if (kind != CheckSheet.KIND && kind != TrialSheet.KIND_OF_SHEET) {
                unused(kind, written, unused);
            }
        }
        unused(Settings.KIND, written, unused);
        assertThat(unused).isEmpty();
    }

    private static void unused(SheetKind<?> kind, Map<String, Set<String>> written, Set<String> unused) {
        Set<String> cells = written.getOrDefault(kind.title(), Set.of());
        for (Column<?> column : kind.columns()) {
            String title = column.title();
            boolean left = ONLY_WORDS.contains(title) || kind == Settings.KIND && NOT_SCORING.contains(title);
            if (!left && !cells.contains(title)) {
                unused.add(kind.title() + " " + title);
            }
            List<String> words = left ? List.of() : column.type().choices();
            words.stream()
                    .filter(word -> !cells.contains(title + "=" + word))
                    .forEach(word -> unused.add(kind.title() + " " + title + "=" + word));
        }
    }
}
