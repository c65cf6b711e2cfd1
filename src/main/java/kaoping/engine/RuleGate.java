package kaoping.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
            faults.add(RuleFault.of(file, "“\\u” is refused: the compiler would take it for another character"));
        }
        DrlParser parser = new DrlParser();
        try {
            PackageDescr rules = parser.parse(false, drl);
            parser.getErrors()
                    .forEach(error -> faults.add(RuleFault.of(file, line(error.getLines()), error.getMessage())));
            if (rules != null) {
                new File(file, rules).check();
            }
        } catch (DroolsParserException e) {
            faults.add(RuleFault.of(file, String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            faults.add(RuleFault.of(file, "too deeply nested to be read"));
        }
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
                faults.add(RuleFault.of(name, "the package must be " + packageName + ", but is " + rules.getName()));
            }
            rules.getImports().forEach(this::imports);
            refuse("import function or import static", rules.getFunctionImports());
            refuse("import accumulate", rules.getAccumulateImports());
            refuse("global", rules.getGlobals());
            refuse("function", rules.getFunctions());
            refuse("declare", rules.getTypeDeclarations());
            refuse("declare enum", rules.getEnumDeclarations());
            refuse("declare entry-point", List.copyOf(rules.getEntryPointDeclarations()));
            refuse("declare window", List.copyOf(rules.getWindowDeclarations()));
            rules.getAttributes().forEach(this::attributeOfAll);
            if (rules.getUnit() != null) {
                add(rules.getUnit(), "a rule unit");
            }
            rules.getRules().forEach(this::rule);
        }

        private void imports(ImportDescr imports) {
            String target = imports.getTarget();
            if (Vocabulary.IMPORTS.contains(target)) {
                imported.add(target.substring(target.lastIndexOf('.') + 1));
            } else {
                add(
                        imports,
                        "the import " + target + " is not allowed; allowed are "
                                + String.join(
                                        ", ",
                                        Vocabulary.IMPORTS.stream().sorted().toList()));
            }
        }

        private void refuse(String what, List<? extends BaseDescr> found) {
            found.forEach(descr -> add(descr, what + " is not allowed"));
        }

        private void attributeOfAll(AttributeDescr attribute) {
            add(attribute, "the attribute " + attribute.getName() + " may not stand above the rules");
        }

        private void add(BaseDescr where, String why) {
            faults.add(RuleFault.of(name, where.getLine(), why));
        }

        private void rule(RuleDescr rule) {
            String before = names.putIfAbsent(rule.getName(), name + ":" + rule.getLine());
            if (before != null) {
                add(rule, "“" + rule.getName() + "”: another rule has this name, " + before);
            }
            if (rule.isQuery()) {
                add(rule, "“" + rule.getName() + "”: query is not allowed");
                return;
            }
            attributes(rule);
            if (rule.hasParent()) {
                add(rule, "“" + rule.getName() + "”: extends is not allowed");
            }
            annotations(rule, rule);
            if (!rule.getNamedConsequences().isEmpty()) {
                add(rule, "“" + rule.getName() + "”: a rule has one consequence");
            }
            Set<String> bound = new TreeSet<>();
            collect(rule.getLhs(), bound);
            RuleCode code = new RuleCode(imported, bound, why -> add(rule, "“" + rule.getName() + "”: " + why));
            condition(rule, rule.getLhs(), code);
            code.checkConsequence(String.valueOf(rule.getConsequence()));
        }

        private void attributes(RuleDescr rule) {
            AttributeDescr group = rule.getAttributes().get("ruleflow-group");
            if (group == null) {
                add(rule, "“" + rule.getName() + "”: needs a ruleflow-group");
            } else if (!Vocabulary.STEPS.contains(group.getValue())) {
                add(
                        rule,
                        "“" + rule.getName() + "”: there is no ruleflow-group " + group.getValueString()
                                + "; there are "
                                + String.join(
                                        ", ", Vocabulary.STEPS.stream().sorted().toList()));
            }
            rule.getAttributes().values().stream()
                    .filter(attribute -> attribute != group)
                    .forEach(attribute -> add(
                            rule,
                            "“" + rule.getName() + "”: the attribute " + attribute.getName() + " is not allowed"));
        }

        private void annotations(RuleDescr rule, AnnotatedBaseDescr where) {
            where.getAnnotationNames()
                    .forEach(annotation ->
                            add(rule, "“" + rule.getName() + "”: the annotation @" + annotation + " is not allowed"));
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
                add(
                        rule,
                        "“" + rule.getName() + "”: "
                                + descr.getClass()
                                        .getSimpleName()
                                        .replace("Descr", "")
                                        .toLowerCase(java.util.Locale.ROOT)
                                + " is not allowed among the conditions");
            }
        }

        private void pattern(RuleDescr rule, PatternDescr pattern, RuleCode code) {
            String type = String.valueOf(pattern.getObjectType());
            if (!imported.contains(type)) {
                add(rule, "“" + rule.getName() + "”: the fact " + type + " is not imported");
            }
            if (pattern.getSource() != null) {
                add(rule, "“" + rule.getName() + "”: from, accumulate, collect and entry-point are not allowed");
            }
            if (pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
                add(rule, "“" + rule.getName() + "”: windows are not allowed");
            }
            if (pattern.isUnification() || pattern.isQuery()) {
                add(rule, "“" + rule.getName() + "”: := and ? are not allowed");
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
