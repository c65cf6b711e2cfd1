package kaoping.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import java.util.Objects;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.table.Subject;
import kaoping.table.Test;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * A policy's rows as rules of the executable model: one pattern with a condition per filled condition cell, and a consequence
 * that is one call. No source text is made from any cell.
 */
final class RowRules {
    private static final String PACKAGE = "kaoping.rows";

    private final ModelImpl model = new ModelImpl("rows");

    private RowRules() {}

    static Model of(Policy policy) {
        RowRules rules = new RowRules();
        for (Sheet sheet : policy.sheets()) {
            if (sheet.kind().subject() != null) {
                rules.add(sheet, sheet.kind());
            }
        }
        return rules.model;
    }

    private <S> void add(Sheet sheet, SheetKind<S> kind) {
        Class<S> subject = Objects.requireNonNull(kind.subject());
        for (Row row : sheet.rows()) {
            model.addRule(rule(row, subject, kind.step()));
        }
    }

    private static <S> Rule rule(Row row, Class<S> subject, String step) {
        Variable<S> variable = declarationOf(subject, "subject");
        PatternDef<S> pattern = pattern(variable);
        for (Column<?> column : row.kind().conditions()) {
            condition(pattern, row, column);
        }
        int number = row.number();
        return PatternDSL.rule(PACKAGE, name(row))
                .attribute(Rule.Attribute.RULEFLOW_GROUP, step)
                .build(pattern, on(variable).execute(chosen -> ((Subject) chosen).offer(number)));
    }

    @SuppressWarnings("unchecked") // Invariant: SheetKind.Columns lets a kind declare tests of its own subject only.
    private static <S, T> void condition(PatternDef<S> pattern, Row row, Column<T> column) {
        T cell = row.get(column);
        Test<S, T> declared = (Test<S, T>) column.test();
        if (cell == null || declared == null) {
            return;
        }
        // Why: equal ids share one node of the network, so the id is all that is asked.
        pattern.expr(asked(row, column), new Condition<>(declared.in(row), cell));
    }

    /** {@code 评分!第3行}. Why without the workbook: counties whose rows ask the same share the rule. */
    static String name(Row row) {
        return row.kind().title() + "!第" + row.number() + "行";
    }

    /** {@code 完成率 ratio Within ≥80% 且 <90%}: what a condition cell asks in its row; empty when it is blank. */
    static <T> String asked(Row row, Column<T> column) {
        T cell = row.get(column);
        if (cell == null || column.test() == null) {
            return "";
        }
        Test<?, T> test = column.test().in(row);
        return column.title() + " " + test.property() + " " + test.getClass().getSimpleName() + " "
                + column.type().write(cell).shown();
    }
}
