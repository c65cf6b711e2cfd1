package kaoping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule file may not say, each with the reason that the build gives. */
class RuleGateTest {
    private static final String HEAD = """
            package kaoping.rules.base

            import kaoping.finding.Code
            import kaoping.total.Part

            """;

    private static List<String> faults(String drl) {
        RuleGate gate = new RuleGate("kaoping.rules.base");
        gate.read("base/x.drl", drl);
        return texts(gate.faults());
    }

    static List<String> texts(List<RuleFault> faults) {
        return faults.stream().map(RuleFault::toString).toList();
    }

    private static String rule(String attributes, String when, String then) {
        return "rule \"某规则\"\n" + attributes + "\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    static String rule(String when, String then) {
        return HEAD + rule("ruleflow-group \"total\"", when, then);
    }

    static final String WHEN = "$part : Part( name == \"基础得分\", $points : points )";
    static final String THEN = "$part.find( Code.POINTS_OFF_STEP, \"\", $points.toPlainString(), \"5\" );";

    @Test
    void aRuleInTheVocabularyPasses() {
        assertThat(faults(rule(WHEN, THEN))).isEmpty();
        assertThat(faults(rule(
                        "$part : Part( points > 5, name not in ( \"甲\", \"乙\" ) ) // 注\nnot Part( name == \"丙\" )",
                        THEN.replace("$points", "$part.getPoints()"))))
                .isEmpty();
    }

    static Stream<Arguments> aboveTheRules() {
        return Stream.of(
                Arguments.of("import java.util.List", "The import java.util.List is not allowed"),
                Arguments.of("import java.lang.Runtime", "The import java.lang.Runtime is not allowed"),
                Arguments.of("import kaoping.total.*", "The import kaoping.total.* is not allowed"),
                Arguments.of("import static java.lang.Math.abs", "import function, import static is not allowed"),
                Arguments.of("import function java.lang.Math.max", "import function, import static is not allowed"),
                Arguments.of("import accumulate kaoping.Sum sum", "import accumulate is not allowed"),
                Arguments.of("function int f( int x ) { while( true ); }", "function is not allowed"),
                Arguments.of("global java.util.List list", "global is not allowed"),
                Arguments.of("declare Extra\n  a : int\nend", "declare is not allowed"),
                Arguments.of("declare enum Colour RED; end", "declare enum is not allowed"),
                Arguments.of("query \"找\"\n  Part()\nend", "query is not allowed"),
                Arguments.of("dialect \"mvel\"", "The attribute dialect may not stand above the rules"),
                Arguments.of("salience 5", "The attribute salience may not stand above the rules"),
                Arguments.of("unit Some", "mismatched input 'unit'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aboveTheRules")
    void aboveTheRulesIsRefused(String line, String why) {
        assertThat(faults(HEAD + line + "\n" + rule("ruleflow-group \"total\"", WHEN, THEN)))
                .anySatisfy(fault -> assertThat(fault).startsWith("base/x.drl:").contains(why));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void attributesBesidesTheGroupAreRefused(String attribute, String name) {
        assertThat(faults(HEAD + rule("ruleflow-group \"total\"\n" + attribute, WHEN, THEN)))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("base/x.drl:6: “某规则”: The attribute " + name + " is not allowed"));
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of("salience 10", "salience"),
                Arguments.of("salience ( points )", "salience"),
                Arguments.of("no-loop", "no-loop"),
                Arguments.of("lock-on-active", "lock-on-active"),
                Arguments.of("agenda-group \"x\"", "agenda-group"),
                Arguments.of("activation-group \"x\"", "activation-group"),
                Arguments.of("auto-focus", "auto-focus"),
                Arguments.of("duration 100", "duration"),
                Arguments.of("timer ( int: 3s )", "timer"),
                Arguments.of("calendars \"weekday\"", "calendars"),
                Arguments.of("enabled false", "enabled"),
                Arguments.of("enabled ( 1 == 1 )", "enabled"),
                Arguments.of("date-effective \"01-JAN-2024\"", "date-effective"),
                Arguments.of("date-expires \"01-JAN-2024\"", "date-expires"),
                Arguments.of("dialect \"mvel\"", "dialect"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void conditionsBeyondPatternsAreRefused(String when, String why) {
        assertThat(faults(rule(WHEN + "\n" + when, THEN)))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("base/x.drl:6: “某规则”: ").contains(why));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("eval( true )", "eval is not allowed among the conditions"),
                Arguments.of("Part( eval( true ) )", "“eval” is not known here"),
                Arguments.of("Part() from $part.getParts()", "From, accumulate, collect and entry-point"),
                Arguments.of("accumulate( Part( $p : points ); $s : sum( $p ) )", "not allowed"),
                Arguments.of(
                        "java.util.ArrayList() from collect( Part() )", "From, accumulate, collect and entry-point"),
                Arguments.of("Part() from entry-point \"x\"", "From, accumulate, collect and entry-point"),
                Arguments.of("java.util.List()", "The fact java.util.List is not imported"),
                Arguments.of("Total()", "The fact Total is not imported"),
                Arguments.of("Part( getClass().getName() == \"x\" )", "“getClass” is not known here"),
                Arguments.of("Part( this.getClass() != null )", "“this” has no place"),
                Arguments.of("Part( $part.getClass() != null )", "“getClass” may not be called here"),
                Arguments.of("Part( class != null )", "“class” has no place"),
                Arguments.of("Part( name.class != null )", "“.class” has no place"),
                Arguments.of("Part( points > java.lang.Math.abs( 1 ) )", "A qualified name (….Math)"),
                Arguments.of("Part( points > com.example.Thing.VALUE )", "A qualified name (….Thing)"),
                Arguments.of("Part( points > System.nanoTime() )", "“System” is not imported"),
                Arguments.of("Part( name == new String( \"x\" ) )", "“new” has no place"),
                Arguments.of("Part( name == Code.valueOf( \"TIE\" ).name() )", "“Code.valueOf” may not be called"),
                Arguments.of("Part( settle() == null )", "“settle” is not known here"),
                Arguments.of("Part( $part.settle() == null )", "“settle” may not be called here"),
                Arguments.of("Part( points > $unknown )", "“$unknown” is not bound"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consequences")
    void consequencesBeyondOneCallAreRefused(String then, String why) {
        assertThat(faults(rule(WHEN, then)))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("base/x.drl:6: “某规则”: ").contains(why));
    }

    static Stream<Arguments> consequences() {
        String one = "A consequence is one call";
        return Stream.of(
                Arguments.of("", one),
                Arguments.of("insert( $part );", one),
                Arguments.of("insertLogical( $part );", one),
                Arguments.of("update( $part );", one),
                Arguments.of("delete( $part );", one),
                Arguments.of("retract( $part );", one),
                Arguments.of("modify( $part ) { settle() }", one),
                Arguments.of("drools.halt();", one),
                Arguments.of("kcontext.getKnowledgeRuntime().halt();", one),
                Arguments.of("while( true ) { $part.find( Code.TIE, \"\" ); }", one),
                Arguments.of("for( ;; ) $part.find( Code.TIE, \"\" );", one),
                Arguments.of("Runtime.getRuntime().exec( \"ls\" );", one),
                Arguments.of("java.lang.Runtime.getRuntime();", one),
                Arguments.of(THEN + "\n" + THEN, one),
                Arguments.of("$part.find( Code.TIE, \"\" ).toString();", one),
                Arguments.of("$part.find( Code.TIE, \"\" ); }; {", one),
                Arguments.of("$part.settle();", "“settle” is no consequence"),
                Arguments.of("$part.getClass();", "“getClass” is no consequence"),
                Arguments.of("$other.find( Code.TIE, \"\" );", "“$other” is not bound"),
                Arguments.of("$part.find( Code.TIE, drools.getRule().getName() );", "“drools” is not known here"),
                Arguments.of("$part.find( Code.TIE, $part.getClass().getName() );", "“getClass” may not be called"),
                Arguments.of("$part.find( Code.TIE, Part.class.getName() );", "“.class” has no place"),
                Arguments.of("$part.find( Code.TIE, System.getProperty( \"a\" ) );", "“System” is not imported"),
                Arguments.of(
                        "$part.find( Code.TIE, ( ( java.util.function.Supplier ) () -> \"a\" ).get() );",
                        "“->” has no place"),
                Arguments.of("$part.find( Code.TIE, new String( \"a\" ) );", "“new” is not known here"),
                Arguments.of("$part.find( Code.TIE, $points = null );", "“=” has no place"));
    }

    @Test
    void anEscapedQuoteThatOnlyTheCompilerSees() {
        assertThat(faults(rule(WHEN, "$part.find( Code.TIE, \"\\u0022 );evil( \" );")))
                .containsExactly("base/x.drl: “\\u” is refused: the compiler would take it for another character");
    }

    @Test
    void twoRulesOfOneNameEvenInTwoFiles() {
        RuleGate gate = new RuleGate("kaoping.rules.base");
        gate.read("base/a.drl", rule(WHEN, THEN));
        gate.read("base/b.drl", rule(WHEN, THEN));

        assertThat(texts(gate.faults()))
                .containsExactly("base/b.drl:6: “某规则”: Another rule has this name, base/a.drl:6");
    }

    @Test
    void anUnknownGroupOrNone() {
        assertThat(faults(HEAD + rule("ruleflow-group \"totals\"", WHEN, THEN)))
                .containsExactly("base/x.drl:6: “某规则”: There is no ruleflow-group \"totals\"; there are"
                        + " adjust, check, rank, score, tier, total, verify");
        assertThat(faults(HEAD + rule("", WHEN, THEN)))
                .containsExactly("base/x.drl:6: “某规则”: It needs a ruleflow-group");
    }

    @Test
    void theWrongPackage() {
        assertThat(faults(rule(WHEN, THEN).replace("rules.base", "rules.basis")))
                .containsExactly("base/x.drl: The package must be kaoping.rules.base, but is kaoping.rules.basis");
    }

    @Test
    void aRuleThatExtendsAnotherOrIsAnnotated() {
        assertThat(faults(HEAD + rule("", WHEN, THEN).replace("rule \"某规则\"", "rule \"某规则\" extends \"别的\"")))
                .anyMatch(fault -> fault.contains("extends is not allowed"));
        assertThat(faults(HEAD + rule("@Propagation(EAGER) ruleflow-group \"total\"", WHEN, THEN)))
                .anyMatch(fault -> fault.contains("The annotation @Propagation is not allowed"));
    }

    @Test
    void allAtOnce() {
        assertThat(faults(HEAD + "global int x\n" + rule("salience 3", "eval( true )", "insert( 1 );")))
                .hasSize(5);
    }
}
