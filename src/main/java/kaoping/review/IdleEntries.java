package kaoping.review;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kaoping.adjust.CountSheet;
import kaoping.adjust.HighestOf;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.MultiplierWay;
import kaoping.adjust.Terms;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.policy.StandardUse;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Interval;

/** A cell of 计件, 加减分 or 倍数 that is filled in and does nothing: 不足一步 without 每, a multiplier of a matter that no row knows. */
final class IdleEntries implements Lint {
    private static final Stretch EVERY_TIME = new Stretch(Cut.before(BigDecimal.ONE), Cut.ABOVE_ALL);

    @Override
    public void check(Draft draft, Findings findings) {
        Set<String> used = new HashSet<>();
        Entries.terms(draft).filter(IdleEntries::usesFamily).forEach(terms -> used.add(terms.family()));
        Entries.terms(draft).forEach(terms -> counts(terms, used, findings));
        Entries.terms(draft).filter(Terms::isOfIndicator).forEach(terms -> indicator(draft, terms, findings));
        draft.rows(ScoreSheet.KIND).forEach(row -> unmoved(draft, row, findings));
        boolean any = Entries.terms(draft).findAny().isPresent();
        draft.rows(MultiplierSheet.KIND).forEach(row -> multiplies(draft, row, any, findings));
    }

    private static boolean usesFamily(Terms terms) {
        return terms.row().get(terms.sheet().perFamily) != null
                || terms.row().get(terms.sheet().highest) == HighestOf.FAMILY;
    }

    private static void counts(Terms terms, Set<String> usedFamilies, Findings findings) {
        Row row = terms.row();
        CountSheet.Columns<?> sheet = terms.sheet();
        Interval turn = row.get(sheet.turn);
        if (turn != null && !turn.isEmpty() && Stretch.ofWhole(turn).covers(EVERY_TIME)) {
            IdleCells.add(row, sheet.turn, "每一次都在里面", findings);
        }
        if (row.get(sheet.per) == null) {
            IdleCells.add(row, sheet.partial, "没有填“每”", findings);
        }
        if (terms.isOfIndicator()) {
            IdleCells.add(row, sheet.part, "已写明计入指标", findings);
        }
        if (terms.family().isEmpty()) {
            IdleCells.add(row, sheet.perFamily, "没有填“类别”", findings);
        } else if (!usedFamilies.contains(terms.family())) {
            IdleCells.add(row, sheet.family, "这一类别没有类别上限，也不按同一类别就高", findings);
        }
    }

    /** No row of 评分 is for the indicator, so that nothing can be added to its points. */
    private static void indicator(Draft draft, Terms terms, Findings findings) {
        List<Row> rows = draft.rows(ScoreSheet.KIND);
        List<String> named = rows.stream()
                .flatMap(row -> row.get(ScoreSheet.NAME, List.of()).stream())
                .distinct()
                .toList();
        boolean open = rows.stream().anyMatch(row -> row.get(ScoreSheet.NAME) == null)
                || draft.policy().settings().standards() != StandardUse.SHEET;
        if (!open && !named.contains(terms.indicator())) {
            String near = Nearest.to(terms.indicator(), named)
                    .map(other -> "，最接近的是“" + other + "”")
                    .orElse("");
            IdleCells.add(terms.row(), terms.sheet().indicator, "评分表里没有“" + terms.indicator() + "”" + near, findings);
        }
    }

    /** Entries alone are to make up the indicator's points, and no row of 计件 or 加减分 counts any to it. */
    private static void unmoved(Draft draft, Row row, Findings findings) {
        if (row.need(ScoreSheet.METHOD) == Method.BY_MATTERS) {
            List<String> moved =
                    Entries.terms(draft).map(Terms::indicator).distinct().toList();
            List<String> still = row.get(ScoreSheet.NAME, List.of()).stream()
                    .filter(name -> !moved.contains(name))
                    .toList();
            if (!still.isEmpty()) {
                String names = String.join("”“", still);
                IdleCells.add(row, ScoreSheet.METHOD, "计件、加减分表没有一行的计入指标是“" + names + "”", findings);
            }
        }
    }

    private static void multiplies(Draft draft, Row row, boolean any, Findings findings) {
        BigDecimal times = row.get(MultiplierSheet.TIMES);
        boolean once = times != null
                && times.compareTo(BigDecimal.ONE) == 0
                && row.get(MultiplierSheet.WAY, MultiplierWay.TIMES) == MultiplierWay.TIMES;
        if (times == null) {
            IdleCells.add(row, MultiplierSheet.WAY, "没有填倍数", findings);
        }
        if (row.get(MultiplierSheet.PLUS, BigDecimal.ONE).signum() == 0) {
            IdleCells.add(row, MultiplierSheet.PLUS, "另加 0 分", findings);
        }
        if (!any) {
            IdleCells.add(row, times == null ? MultiplierSheet.PLUS : MultiplierSheet.TIMES, "方案没有计件和加减分的行", findings);
        } else if (once) {
            IdleCells.add(row, MultiplierSheet.TIMES, "乘以 1 还是原分", findings);
        } else {
            known(draft, row, MultiplierSheet.MATTER, sheet -> sheet.matter, findings);
            known(draft, row, MultiplierSheet.LEVEL, sheet -> sheet.level, findings);
            known(draft, row, MultiplierSheet.CIRCUMSTANCE, sheet -> sheet.circumstance, findings);
        }
    }

    private static void known(
            Draft draft,
            Row row,
            Column<List<String>> column,
            Function<CountSheet.Columns<?>, Column<List<String>>> condition,
            Findings findings) {
        Entries.words(draft, condition).ifPresent(words -> {
            for (String word : row.get(column, List.of())) {
                if (!words.contains(word)) {
                    String near = Nearest.to(word, words.stream().sorted().toList())
                            .map(other -> "，最接近的是“" + other + "”")
                            .orElse("");
                    IdleCells.add(row, column, "计件、加减分表里没有“" + word + "”" + near, findings);
                }
            }
        });
    }
}
