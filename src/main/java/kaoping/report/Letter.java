package kaoping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaoping.deviation.UnitDeviations;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Edition;
import kaoping.policy.Settings;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the office sends back to a unit about its self-evaluation (复核情况反馈): a title, whom it is to, and paragraphs, headings
 * and tables in order. It only states what was claimed, what the rules give, and where each stands.
 */
public record Letter(String title, String to, List<Block> blocks) {
    /** One thing after another down the page. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** Small, at the end: what the letter rests on. */
    public record Note(String text) implements Block {}

    public record Table(List<Column> columns, List<List<String>> rows) implements Block {}

    /**
     * @param first where it begins in the page's grid of columns, and with {@code last} where it ends
     * @param below stands under its row where a line has no room
     */
    public record Column(String title, int first, int last, boolean number, boolean below) {
        static Column text(String title, int first, int last) {
            return new Column(title, first, last, false, false);
        }

        static Column number(String title, int at) {
            return new Column(title, at, at, true, false);
        }

        static Column below(String title, int at) {
            return new Column(title, at, at, false, true);
        }
    }

    private static final String[] COUNT = {"一", "二", "三", "四", "五", "六"};

    /** @param findings those about this unit */
    static Letter of(UnitDeviations unit, Edition edition, List<Finding> findings) {
        Writing writing = new Writing(unit, edition, findings);
        writing.all();
        Row settings = edition.policy().settings().row();
        String title = "关于" + settings.need(Settings.AREA) + settings.need(Settings.TITLE) + "（"
                + edition.policy().id().period() + "）复核情况的反馈";
        return new Letter(title, unit.unit().facts().name(), writing.blocks);
    }

    /** {@code 自评高于复核 0.08 分}. */
    static String words(@Nullable String difference) {
        if (difference == null) {
            return "不能比较";
        }
        String size = difference.startsWith("-") ? difference.substring(1) : difference;
        return size.matches("[0.]+") ? "自评与复核相同" : (difference.startsWith("-") ? "自评低于复核 " : "自评高于复核 ") + size + " 分";
    }

    private static final class Writing {
        private final List<Block> blocks = new ArrayList<>();
        private final UnitDeviations unit;
        private final DeviationAnswer answer;
        private final Edition edition;
        private final List<Finding> findings;
        private int headings;

        Writing(UnitDeviations unit, Edition edition, List<Finding> findings) {
            this.unit = unit;
            this.answer = DeviationAnswer.of(unit, edition.policy().settings());
            this.edition = edition;
            this.findings = findings;
        }

        void all() {
            say("对你单位提交的自评材料进行了复核，情况如下。“相差”为自评减复核。");
            totals();
            sections();
            rows();
            unscored();
            problems();
            right();
            say("请对照上述情况，对有误的予以改正，对需要说明的补充说明。");
            blocks.add(new Note("复核所用方案版本：" + edition.hash()));
        }

        private void totals() {
            head("总体情况");
            String total = answer.claimed() == null
                    ? "自评总分没有填报"
                    : "自评总分 " + answer.claimed() + " 分" + (answer.summed() ? "（各项自评得分之和）" : "");
            String recomputed = answer.recomputed() == null ? "暂不能复核" : "复核总分 " + answer.recomputed() + " 分";
            say(total + "，" + recomputed + "，" + words(answer.difference()) + "。" + lines());
        }

        private String lines() {
            int lines = unit.unit().lines().size();
            if (lines == 0) {
                return "";
            }
            String waiting = answer.unscored().isEmpty()
                    ? ""
                    : "，暂不计分 " + answer.unscored().size() + " 项";
            String silent = answer.unclaimed().isEmpty()
                    ? ""
                    : "，没有自评 " + answer.unclaimed().size() + " 项";
            return "共 " + lines + " 项：自评与复核相同 " + answer.agreeing().size() + " 项，不同 "
                    + answer.rows().size() + " 项" + silent + waiting + "。";
        }

        private void sections() {
            if (!answer.sections().isEmpty()) {
                head("分项情况");
                table(
                        List.of(
                                Column.text("分项", 0, 4),
                                Column.number("自评", 5),
                                Column.number("复核", 6),
                                Column.number("相差", 7)),
                        answer.sections().stream()
                                .map(s -> List.of(s.name(), s.claimed(), s.recomputed(), s.difference()))
                                .toList());
            }
        }

        private void rows() {
            if (answer.rows().isEmpty()) {
                return;
            }
            head("得分不同的指标（相差大的在前）");
            table(
                    List.of(
                            Column.text("位置", 0, 0),
                            Column.text("指标", 1, 1),
                            Column.number("分值", 2),
                            Column.text("目标", 3, 3),
                            Column.text("实际", 4, 4),
                            Column.number("自评", 5),
                            Column.number("复核", 6),
                            Column.number("相差", 7),
                            Column.below("理由", 8),
                            Column.below("依据", 9)),
                    answer.rows().stream()
                            .map(row -> List.of(
                                    row.row(),
                                    row.line().name(),
                                    String.valueOf(row.line().weight()),
                                    row.target(),
                                    row.actual(),
                                    row.claimed(),
                                    row.recomputed(),
                                    row.difference(),
                                    row.why(),
                                    row.source()))
                            .toList());
        }

        private void unscored() {
            if (answer.unscored().isEmpty()) {
                return;
            }
            head("暂不计分的指标（不计入上面的相差）");
            table(
                    List.of(
                            Column.text("位置", 0, 0),
                            Column.text("指标", 1, 1),
                            Column.number("分值", 2),
                            Column.number("自评", 5),
                            Column.text("原因", 8, 9)),
                    answer.unscored().stream()
                            .map(w -> List.of(
                                    w.row(),
                                    w.line().name(),
                                    String.valueOf(w.line().weight()),
                                    w.claimed() == null ? "" : w.claimed(),
                                    w.line().formula().text()))
                            .toList());
        }

        private void problems() {
            Map<String, List<Finding>> byPlace =
                    Problems.byPlace(findings, unit.unit().facts());
            if (byPlace.isEmpty()) {
                return;
            }
            head("填报中发现的问题");
            List<List<String>> rows = new ArrayList<>();
            byPlace.forEach((place, found) -> found.forEach(finding -> rows.add(List.of(
                    finding == found.get(0) ? place : "",
                    Problems.duty(finding),
                    finding.message(),
                    finding.remedy()))));
            table(
                    List.of(
                            Column.text("位置", 0, 0),
                            Column.text("请", 1, 1),
                            Column.text("问题", 2, 8),
                            Column.below("建议", 9)),
                    rows);
        }

        private void right() {
            List<String> right = new ArrayList<>();
            if (!answer.agreeing().isEmpty()) {
                right.add(FormPlaces.rows(answer.agreeing()) + "，自评得分与复核相同。");
            }
            findings.stream()
                    .filter(finding -> finding.code() == Code.SUMS_OK)
                    .forEach(finding -> right.add(finding.message() + "。"));
            if (!right.isEmpty()) {
                head("核对无误的");
                right.forEach(this::say);
            }
        }

        private void head(String text) {
            blocks.add(new Heading(COUNT[headings++] + "、" + text));
        }

        private void say(String text) {
            blocks.add(new Paragraph(text));
        }

        private void table(List<Column> columns, List<List<String>> rows) {
            blocks.add(new Table(columns, rows));
        }
    }
}
