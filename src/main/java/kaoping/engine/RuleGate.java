package kaoping.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaoping.finding.Reason;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * What stands between a rule file and the build (规则的门): the rules of one folder are read by Drools' own parser, and whatever
 * is not in the vocabulary of {@code src/docs/rules.md} is refused, all of it at once, with file, line and reason.
 */
final class RuleGate {
    private final String packageName;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param packageName what every file of the folder must declare */
    RuleGate(String packageName) {
        this.packageName = packageName;
    }

    /** Everything that was refused so far, with file, line and reason. */
    List<RuleFault> faults() {
        return List.copyOf(faults);
    }

    /** @param file as it is named in a refusal; @param drl its rules, of a native table as Drools prints them */
    void read(String file, String drl) {
        if (drl.contains("\\u")) {
            faults.add(RuleFault.of(file, Reason.ESCAPED));
        }
        DrlParser parser = new DrlParser();
        try {
            PackageDescr rules = parser.parse(false, drl);
            parser.getErrors()
                    .forEach(error ->
                            faults.add(RuleFault.of(file, line(error.getLines()), Reason.SYNTAX, error.getMessage())));
            if (rules != null) {
                new File(file, rules).check();
            }
        } catch (DroolsParserException e) {
            faults.add(RuleFault.of(file, Reason.SYNTAX, String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            faults.add(RuleFault.of(file, Reason.TOO_DEEP));
        }
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }

    private static int line(int[] lines) {
        return lines == null || lines.length == 0 ? 0 : lines[0];
    }

    /** One file while it is held against the vocabulary. */
    private final class File {
        private final String name;
        private final PackageDescr rules;
        private final Set<String> imported = new TreeSet<>();

        File(String name, PackageDescr rules) {
            this.name = name;
            this.rules = rules;
        }

        void check() {
            if (!packageName.equals(rules.getName())) {
                faults.add(RuleFault.of(name, Reason.PACKAGE, packageName, rules.getName()));
            }
            rules.getImports().forEach(this::imports);
            refuse("import function, import static", rules.getFunctionImports());
            refuse("import accumulate", rules.getAccumulateImports());
            refuse("global", rules.getGlobals());
            refuse("function", rules.getFunctions());
            refuse("declare", rules.getTypeDeclarations());
            refuse("declare enum", rules.getEnumDeclarations());
            refuse("declare entry-point", List.copyOf(rules.getEntryPointDeclarations()));
            refuse("declare window", List.copyOf(rules.getWindowDeclarations()));
            rules.getAttributes().forEach(this::attributeOfAll);
            if (rules.getUnit() != null) {
                add(rules.getUnit(), Reason.FORBIDDEN, "unit");
            }
            rules.getRules().forEach(this::rule);
        }

        private void imports(ImportDescr imports) {
            String target = imports.getTarget();
            if (Vocabulary.IMPORTS.contains(target)) {
                imported.add(target.substring(target.lastIndexOf('.') + 1));
            } else {
                add(imports, Reason.IMPORT, target, sorted(Vocabulary.IMPORTS));
            }
        }

        private void refuse(String what, List<? extends BaseDescr> found) {
            found.forEach(descr -> add(descr, Reason.FORBIDDEN, what));
        }

        private void attributeOfAll(AttributeDescr attribute) {
            add(attribute, Reason.ATTRIBUTE_ABOVE, attribute.getName());
        }

        private void add(BaseDescr where, Reason reason, String... about) {
            faults.add(RuleFault.of(name, where.getLine(), reason, about));
        }

        private void refuse(RuleDescr rule, Reason reason, String... about) {
            faults.add(RuleFault.of(name, rule.getLine(), reason, about).in(rule.getName()));
        }

        private void rule(RuleDescr rule) {
            String before = names.putIfAbsent(rule.getName(), name + ":" + rule.getLine());
            if (before != null) {
                refuse(rule, Reason.NAME_TWICE, before);
            }
            if (rule.isQuery()) {
                refuse(rule, Reason.FORBIDDEN, "query");
                return;
            }
            attributes(rule);
            if (rule.hasParent()) {
                refuse(rule, Reason.FORBIDDEN, "extends");
            }
            annotations(rule, rule);
            if (!rule.getNamedConsequences().isEmpty()) {
                refuse(rule, Reason.CONSEQUENCES);
            }
            Set<String> bound = new TreeSet<>();
            collect(rule.getLhs(), bound);
            RuleCode code = new RuleCode(imported, bound, (reason, about) -> refuse(rule, reason, about));
            condition(rule, rule.getLhs(), code);
            code.checkConsequence(String.valueOf(rule.getConsequence()));
        }

        private void attributes(RuleDescr rule) {
            AttributeDescr group = rule.getAttributes().get("ruleflow-group");
            if (group == null) {
                refuse(rule, Reason.NO_STEP);
            } else if (!Vocabulary.STEPS.contains(group.getValue())) {
                refuse(rule, Reason.STEP, group.getValueString(), sorted(Vocabulary.STEPS));
            }
            rule.getAttributes().values().stream()
                    .filter(attribute -> attribute != group)
                    .forEach(attribute -> refuse(rule, Reason.ATTRIBUTE, attribute.getName()));
        }

        private void annotations(RuleDescr rule, AnnotatedBaseDescr where) {
            where.getAnnotationNames().forEach(annotation -> refuse(rule, Reason.ANNOTATION, annotation));
        }

        private void collect(BaseDescr descr, Set<String> bound) {
            if (descr instanceof PatternDescr pattern) {
                if (pattern.getIdentifier() != null) {
                    bound.add(pattern.getIdentifier());
                }
                pattern.getDescrs().forEach(constraint -> RuleCode.bindings(text(constraint))
                        .forEach(bound::add));
            } else if (descr instanceof ConditionalElementDescr element) {
                element.getDescrs().forEach(inner -> collect((BaseDescr) inner, bound));
            }
        }

        private void condition(RuleDescr rule, BaseDescr descr, RuleCode code) {
            if (descr instanceof PatternDescr pattern) {
                pattern(rule, pattern, code);
            } else if (descr instanceof AndDescr
                    || descr instanceof OrDescr
                    || descr instanceof NotDescr
                    || descr instanceof ExistsDescr
                    || descr instanceof ForallDescr) {
                annotations(rule, (AnnotatedBaseDescr) descr);
                ((ConditionalElementDescr) descr)
                        .getDescrs()
                        .forEach(inner -> condition(rule, (BaseDescr) inner, code));
            } else {
                String element = descr.getClass().getSimpleName().replace("Descr", "");
                refuse(rule, Reason.CONDITION, element.toLowerCase(java.util.Locale.ROOT));
            }
        }

        private void pattern(RuleDescr rule, PatternDescr pattern, RuleCode code) {
            String type = String.valueOf(pattern.getObjectType());
            if (!imported.contains(type)) {
                refuse(rule, Reason.FACT, type);
            }
            if (pattern.getSource() != null) {
                refuse(rule, Reason.SOURCE);
            }
            if (pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
                refuse(rule, Reason.WINDOW);
            }
            if (pattern.isUnification() || pattern.isQuery()) {
                refuse(rule, Reason.UNIFICATION);
            }
            annotations(rule, pattern);
            pattern.getDescrs().forEach(constraint -> code.checkCondition(text(constraint)));
        }

        private static String text(BaseDescr constraint) {
            return constraint instanceof ExprConstraintDescr expression
                    ? expression.getExpression()
                    : constraint.toString();
        }
    }
}
