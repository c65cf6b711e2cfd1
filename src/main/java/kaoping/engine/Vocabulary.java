package kaoping.engine;

import java.util.Set;

/** The words that rules of {@code rules/} are made of (规则的词汇); what each means stands in {@code src/docs/rules.md}. */
final class Vocabulary {
    /** Facts, and the words that stand beside them. */
    static final Set<String> IMPORTS = Set.of(
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "kaoping.adjust.Adjusted",
            "kaoping.adjust.Counted",
            "kaoping.adjust.Item",
            "kaoping.adjust.Veto",
            "kaoping.adjust.VetoEffect",
            "kaoping.adjust.Vetoing",
            "kaoping.check.Budget",
            "kaoping.check.Check",
            "kaoping.check.CheckItem",
            "kaoping.check.Dangling",
            "kaoping.check.Doubled",
            "kaoping.check.Form",
            "kaoping.check.Form.Goal",
            "kaoping.check.Form.Numbering",
            "kaoping.check.Form.Signature",
            "kaoping.check.Form.Term",
            "kaoping.check.Form.Told",
            "kaoping.check.FormRow",
            "kaoping.check.Graded",
            "kaoping.check.Misplaced",
            "kaoping.check.Published",
            "kaoping.check.Sum",
            "kaoping.finding.Code",
            "kaoping.finding.Severity",
            "kaoping.place.PartRank",
            "kaoping.place.Standing",
            "kaoping.score.Line",
            "kaoping.score.Method",
            "kaoping.table.OwnRow",
            "kaoping.total.Part",
            "kaoping.total.Total",
            "kaoping.value.Relation");

    /** The rule-flow groups in which rules may stand; veto belongs to the rows of 一票否决. */
    static final Set<String> STEPS = Set.of("check", "score", "adjust", "total", "rank", "tier", "verify");

    /** The consequences. */
    static final Set<String> CALLS = Set.of("report", "mention", "withhold", "find", "setBy", "suffer", "orderBy");

    /** Besides getters: questions to facts, and arithmetic that leaves what it works on alone. */
    static final Set<String> ASKED = Set.of(
            "text",
            "number",
            "concerns",
            "mentions",
            "appearsIn",
            "multipleOf",
            "donePast",
            "label",
            "toString",
            "toPlainString",
            "isBefore",
            "isAfter",
            "isEmpty",
            "startsWith",
            "endsWith",
            "contains",
            "add",
            "subtract",
            "multiply",
            "negate",
            "abs",
            "min",
            "max",
            "compareTo",
            "signum");

    /** Static calls whose answer depends on nothing but what they are given. */
    static final Set<String> FACTORIES = Set.of("BigDecimal.valueOf", "LocalDate.of", "LocalDate.parse");

    private Vocabulary() {}
}
