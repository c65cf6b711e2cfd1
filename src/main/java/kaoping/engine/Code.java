package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kaoping.policy.Jurisdiction;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The compiled rules of one line of jurisdictions in one rule base (规则代码): base, nation, province … county. Lines whose
 * folders hold no rules of their own share one.
 *
 * @param plain the rules that need no session, in their order
 * @param rules what a session runs: all others
 * @param patterns which facts some rule of it looks at
 * @param needs what must be there before any rule can fire
 * @param digests of the sources, folder by folder
 * @param isOwn whether a jurisdiction below the nation has rules on the line
 * @param isOrdering whether rules of the step rank may put something else in the place of totals
 */
record Code(
        List<PlainRule> plain,
        KieBase rules,
        Network patterns,
        Needs needs,
        String digests,
        boolean isOwn,
        boolean isOrdering) {
    /** What every policy has: the base steps, and the nation's rules, which only wait for rows of 核对. */
    private static final Set<String> COMMON = Set.of(CompiledRules.BASE, "000000");

    private static final String RANK = "rank";

    private static final Map<List<CompiledRules>, List<PlainRule>> PLAIN = new ConcurrentHashMap<>();
    private static final Map<List<CompiledRules>, KieBase> BASES = new ConcurrentHashMap<>();
    private static final Map<KieBase, Network> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<KieBase, Needs> NEEDS = new ConcurrentHashMap<>();

    static Code of(Jurisdiction jurisdiction) {
        List<CompiledRules> line = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        boolean own = false;
        boolean ordering = false;
        for (String folder : folders(jurisdiction)) {
            CompiledRules there = CompiledRules.of(folder);
            digests.append(there.digest()).append('\n');
            if (!there.models().isEmpty()) {
                line.add(there);
                ordering |= there.hasStep(RANK);
                own |= !COMMON.contains(folder);
            }
        }
        List<CompiledRules> compiled = List.copyOf(line);
        KieBase base = BASES.computeIfAbsent(compiled, Code::base);
        return new Code(
                PLAIN.computeIfAbsent(compiled, Code::plain),
                base,
                PATTERNS.computeIfAbsent(base, b -> Network.of(b, name -> 0)),
                NEEDS.computeIfAbsent(base, Needs::of),
                digests.toString(),
                own,
                ordering);
    }

    private static List<PlainRule> plain(List<CompiledRules> line) {
        return rules(line).map(PlainRule::of).flatMap(Optional::stream).toList();
    }

    private static KieBase base(List<CompiledRules> line) {
        ModelImpl model = new ModelImpl("rules");
        rules(line).filter(rule -> PlainRule.of(rule).isEmpty()).forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static Stream<Rule> rules(List<CompiledRules> line) {
        return line.stream().flatMap(rules -> rules.models().stream()).flatMap(model -> model.getRules().stream());
    }

    private static List<String> folders(Jurisdiction jurisdiction) {
        List<String> folders = new ArrayList<>(List.of(CompiledRules.BASE));
        jurisdiction.line().forEach(above -> folders.add(above.code()));
        return folders;
    }
}
