package kaoping.report;

import java.util.ArrayList;
import java.util.List;
import kaoping.deviation.Deviations;

/** Claimed beside recomputed for a terminal (偏差): a letter for each of a few units, a summary for many. */
public final class DeviationText {
    /** As many units as are sent a letter each without being asked for by name. */
    private static final int FEW = 3;

    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    private DeviationText(Ink ink) {
        this.ink = ink;
    }

    /** @param letters a letter for every unit, however many there are */
    public static String of(Deviations deviations, boolean letters, Ink ink) {
        DeviationText text = new DeviationText(ink);
        boolean few = letters || deviations.units().size() <= FEW;
        if (deviations.units().size() != 1) {
            text.summary(DeviationSummary.of(deviations), few);
        }
        if (few) {
            Letters.of(deviations).forEach(text::letter);
        }
        return text.out.toString();
    }

    private void summary(DeviationSummary summary, boolean few) {
        say(ink.bold(Grid.visible(summary.title())));
        Grid grid = new Grid(summary.titles().toArray(String[]::new));
        summary.rows().forEach(row -> grid.row(row.toArray(String[]::new)));
        grid.print(out, ink);
        summary.notes().forEach(note -> say(ink.dim(note)));
        if (!few) {
            say(ink.dim("看一个单位的反馈：加 --unit 单位名称；全部写成工作簿：加 --out 文件.xlsx"));
        }
        say("");
    }

    private void letter(Letter letter) {
        say(ink.bold(Grid.visible(letter.title())));
        say("");
        say(Grid.visible(letter.to()) + "：");
        for (Letter.Block block : letter.blocks()) {
            if (block instanceof Letter.Heading heading) {
                say("");
                say(ink.bold(heading.text()));
            } else if (block instanceof Letter.Paragraph paragraph) {
                say("");
                say("    " + Grid.visible(paragraph.text()));
            } else if (block instanceof Letter.Note note) {
                say("");
                say("    " + Grid.visible(note.text()));
            } else if (block instanceof Letter.Table table) {
                table(table);
            }
        }
        say("");
    }

    private void table(Letter.Table table) {
        List<Letter.Column> columns = table.columns();
        Grid grid = new Grid(columns.stream()
                .filter(column -> !column.below())
                .map(column -> (column.number() ? ">" : "") + column.title())
                .toArray(String[]::new));
        int last = (int) columns.stream().filter(column -> !column.below()).count() - 1;
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            List<String> below = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Letter.Column column = columns.get(i);
                String cell = row.get(i);
                if (!column.below()) {
                    cells.add(cell);
                }
                boolean cut = i != last && Grid.isCut(cell);
                if (!cell.isEmpty() && (column.below() || cut)) {
                    below.add(column.title() + "：" + cell);
                }
            }
            grid.row(cells.toArray(String[]::new));
            below.forEach(grid::below);
        }
        grid.print(out, ink);
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
