package kaoping.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kaoping.finding.Reason;

/**
 * What a rule may say in a condition or in its consequence (规则里的代码): properties and getters of facts, constants of imported
 * words, arithmetic and comparison, and one call of the vocabulary at the end. All else is refused, known to be harmful or not.
 *
 * @param imported simple names of the imported classes
 * @param bound {@code $names} that the rule binds
 * @param fault is told of each refusal
 */
record RuleCode(Set<String> imported, Set<String> bound, Refusal fault) {
    /** Is told of each refusal. */
    interface Refusal {
        void of(Reason reason, String... about);
    }

    private static final Set<String> SIGNS = Set.of(
            "==", "!=", "<=", ">=", "<", ">", "&&", "||", "!", "+", "-", "*", "/", "%", "?", ":", ".", ",", "(", ")",
            "!.");

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    /** A constraint of a pattern, or a binding of one of its properties. */
    void checkCondition(String text) {
        check(Token.of(text), true);
    }

    /** The {@code $names} that a constraint binds. */
    static List<String> bindings(String text) {
        List<Token> tokens = Token.of(text);
        return IntStream.range(0, Math.max(0, tokens.size() - 1))
                .filter(i -> tokens.get(i).text().startsWith("$")
                        && tokens.get(i + 1).is(":"))
                .mapToObj(i -> tokens.get(i).text())
                .toList();
    }

    /** {@code $check.report( $row, "actual" );} and nothing else. */
    void checkConsequence(String text) {
        List<Token> tokens = Token.of(text);
        boolean call = tokens.size() >= 6
                && tokens.get(0).isName()
                && tokens.get(0).text().startsWith("$")
                && tokens.get(1).is(".")
                && tokens.get(2).isName()
                && tokens.get(3).is("(")
                && closing(tokens, 3) == tokens.size() - 2
                && tokens.get(tokens.size() - 1).is(";");
        if (!call) {
            fault.of(Reason.ONE_CALL);
            return;
        }
        if (!Vocabulary.CALLS.contains(tokens.get(2).text())) {
            fault.of(
                    Reason.NO_CONSEQUENCE,
                    tokens.get(2).text(),
                    String.join(", ", Vocabulary.CALLS.stream().sorted().toList()));
        }
        check(tokens.subList(0, 1), false);
        check(tokens.subList(4, tokens.size() - 2), false);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** @param properties whether a plain word may be a property of the fact, or an operator of DRL */
    private void check(List<Token> tokens, boolean properties) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.STRANGE
                    || token.kind() == Token.Kind.SIGN && !SIGNS.contains(token.text())) {
                fault.of(Reason.NO_PLACE, token.text());
            } else if (token.isName()) {
                name(tokens, i, properties);
            }
        }
    }

    private void name(List<Token> tokens, int at, boolean properties) {
        String name = tokens.get(at).text();
        boolean member =
                at > 0 && (tokens.get(at - 1).is(".") || tokens.get(at - 1).is("!."));
        boolean called = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
        boolean type = Character.isUpperCase(name.charAt(0));
        if (member) {
            member(tokens, at, name, called, type);
        } else if (name.startsWith("$")) {
            if (!bound.contains(name)
                    && !(at + 1 < tokens.size() && tokens.get(at + 1).is(":"))) {
                fault.of(Reason.UNBOUND, name);
            }
        } else if (type) {
            constant(tokens, at, name);
        } else if (called ? !isAsked(name) && !isOperator(name) : !WORDS.contains(name) && !properties) {
            fault.of(Reason.UNKNOWN, name);
        } else if (isKeyword(name)) {
            fault.of(Reason.NO_PLACE, name);
        }
    }

    private void member(List<Token> tokens, int at, String name, boolean called, boolean type) {
        boolean constant = at > 1 && isType(tokens.get(at - 2).text());
        if (constant && called) {
            if (!Vocabulary.FACTORIES.contains(tokens.get(at - 2).text() + "." + name)) {
                fault.of(Reason.NOT_CALLED, tokens.get(at - 2).text() + "." + name);
            }
        } else if (type && !constant) {
            fault.of(Reason.QUALIFIED, name);
        } else if (called && !isAsked(name)) {
            fault.of(Reason.NOT_CALLED, name);
        } else if (name.equals("class")) {
            fault.of(Reason.NO_PLACE, ".class");
        }
    }

    private void constant(List<Token> tokens, int at, String name) {
        boolean followed = at + 2 < tokens.size()
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 2).isName();
        if (!imported.contains(name)) {
            fault.of(Reason.NOT_IMPORTED, name);
        } else if (!followed) {
            fault.of(Reason.ONE_WORD, name);
        }
    }

    private boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0)) && imported.contains(name);
    }

    private static boolean isAsked(String name) {
        boolean getter = name.matches("(get|is)\\p{Lu}.*");
        return Vocabulary.ASKED.contains(name) || getter && !name.equals("getClass");
    }

    /** {@code list not in ( "甲", "乙" )}. */
    private static boolean isOperator(String name) {
        return name.equals("in");
    }

    private static boolean isKeyword(String name) {
        return Set.of(
                        "new",
                        "class",
                        "eval",
                        "instanceof",
                        "drools",
                        "kcontext",
                        "this",
                        "from",
                        "java",
                        "javax",
                        "kaoping")
                .contains(name);
    }
}
