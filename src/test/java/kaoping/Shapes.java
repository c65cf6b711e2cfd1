package kaoping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.engine.RuleBook;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.trial.Coverage;
import kaoping.trial.Trial;
import kaoping.trial.TrialResult;
import kaoping.trial.Trials;

/**
 * Every shape of the example workbooks (规则样式): the printed sentence that its 依据 quotes, the row that says it, and the trial cases
 * in which that row decided.
 */
final class Shapes {
    private static final Pattern BASIS = Pattern.compile("样式(\\d+)：(.+)", Pattern.DOTALL);

    private Shapes() {}

    /** One row of an example workbook: {@code 3, 每超出10%扣2分, 评分!第7行：计分方法 逐档扣分，…, 超出一步}. */
    record Shape(int number, String printed, String row, String trials) {}

    /** All of them by number, then as they stand in the workbooks. */
    static List<Shape> all() {
        Shelf shelf = Shelf.open(Path.of("decision-tables"));
        List<Shape> shapes = new ArrayList<>();
        shelf.ids().stream()
                .filter(id -> id.policy().startsWith("shapes-"))
                .map(id -> new PolicyId(id.jurisdiction(), id.policy(), "2023"))
                .forEach(id -> shapes.addAll(of(shelf.find(id).rules().edition().policy())));
        shapes.sort(Comparator.comparingInt(Shape::number));
        return shapes;
    }

    private static List<Shape> of(Policy inherited) {
        Policy policy = Trial.dated(inherited);
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (TrialResult result : Trials.run(RuleBook.of(policy))) {
            Coverage coverage = new Coverage();
            coverage.add(result.outcome());
            coverage.of(policy).stream()
                    .flatMap(sheet -> sheet.sheet().rows().stream()
                            .filter(row -> !sheet.never().contains(row)))
                    .forEach(row -> cases.computeIfAbsent(row.name(), name -> new ArrayList<>())
                            .add(result.trial().name()));
        }
        return policy.sheets().stream()
                .flatMap(sheet -> rows(sheet, policy, cases))
                .toList();
    }

    private static Stream<Shape> rows(Sheet sheet, Policy policy, Map<String, List<String>> cases) {
        return sheet.kind().column("依据").stream().flatMap(basis -> sheet.rows().stream()
                .filter(row -> row.get(basis) != null)
                .flatMap(row -> shape(row, (String) row.need(basis), policy, cases)));
    }

    private static Stream<Shape> shape(Row row, String basis, Policy policy, Map<String, List<String>> cases) {
        Matcher parts = BASIS.matcher(basis);
        if (!parts.matches()) {
            return Stream.empty();
        }
        String cells = row.kind().columns().stream()
                .filter(column -> !column.title().equals("依据") && row.get(column) != null)
                .map(column -> column.title() + " " + shown(row, column))
                .collect(Collectors.joining("，"));
        List<String> decided = cases.getOrDefault(row.name(), List.of());
        String trials =
                decided.isEmpty() ? "" : decided.get(0) + (decided.size() > 1 ? " 等 " + decided.size() + " 例" : "");
        String place = policy.id().policy() + " › " + row.kind().title() + " 第" + row.number() + "行";
        return Stream.of(new Shape(Integer.parseInt(parts.group(1)), parts.group(2), place + "：" + cells, trials));
    }

    private static <T> String shown(Row row, Column<T> column) {
        return column.type().write(row.need(column)).shown();
    }
}
