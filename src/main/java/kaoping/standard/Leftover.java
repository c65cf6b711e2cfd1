package kaoping.standard;

import kaoping.standard.grammar.StandardParser;
import kaoping.standard.grammar.StandardParser.BasisContext;
import kaoping.standard.grammar.StandardParser.HappenedContext;
import kaoping.standard.grammar.StandardParser.MatterContext;
import kaoping.standard.grammar.StandardParser.MattersContext;
import kaoping.standard.grammar.StandardParser.StepContext;
import kaoping.standard.grammar.StandardParser.SubjectContext;
import kaoping.standard.grammar.StandardParser.VerdictContext;
import kaoping.standard.grammar.StandardParser.WordsContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a saying that nothing is made of (没有用到的数). Part of a name, {@code 三季度} in {@code 三季度督查通报每次扣1分}, they are named as not used;
 * anywhere else, {@code 3季度} in {@code 每季度完3季度1次}, the saying makes no sense.
 */
final class Leftover {
    private final Numbers numbers;

    Leftover(Numbers numbers) {
        this.numbers = numbers;
    }

    /** After everything has been read: names or refuses what is left. */
    void check(ParseTree tree) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof TerminalNode word) {
                check(word);
            } else {
                check(child);
            }
        }
    }

    private void check(TerminalNode word) {
        if (!isNumber(word.getSymbol()) || numbers.isUsed(word.getSymbol())) {
            return;
        }
        ParserRuleContext name = name(word);
        if (name == null || isCutOff(word, name)) {
            numbers.refuse(word);
        } else if (!isKept(name)) {
            numbers.take("“" + name.getText() + "”里的“" + word.getText() + "”只是说是什么事，没有用来计分");
        }
    }

    /** 推发现三｜处不规范扣1分: the number of what is counted, and not of the words before it. */
    private static boolean isCutOff(TerminalNode word, ParserRuleContext name) {
        StepContext step = step(name);
        return step != null
                && step.COMMA().isEmpty()
                && step.OF().isEmpty()
                && step.WHEN().isEmpty()
                && name.getStop() == word.getSymbol();
    }

    /** The step before which the words stand; null where they are of a band. */
    private static @Nullable StepContext step(ParserRuleContext name) {
        return name instanceof WordsContext && name.getParent().getParent() instanceof StepContext step ? step : null;
    }

    /** As a word of the row, or named as a whole. */
    private static boolean isKept(ParserRuleContext name) {
        return name instanceof WordsContext && step(name) == null
                || name instanceof VerdictContext
                || name instanceof MattersContext;
    }

    private static boolean isNumber(Token word) {
        return switch (word.getType()) {
            case StandardParser.NUMBER,
                    StandardParser.NUMERAL,
                    StandardParser.HALF_UNIT,
                    StandardParser.QUARTER,
                    StandardParser.HALF_YEAR -> true;
            default -> false;
        };
    }

    /** The words that name something and hold the number. */
    private static @Nullable ParserRuleContext name(TerminalNode word) {
        for (ParseTree up = word.getParent(); up != null; up = up.getParent()) {
            boolean name = up instanceof SubjectContext
                    || up instanceof MatterContext
                    || up instanceof MattersContext
                    || up instanceof HappenedContext
                    || up instanceof BasisContext
                    || up instanceof WordsContext
                    || up instanceof VerdictContext;
            if (name) {
                return (ParserRuleContext) up;
            }
        }
        return null;
    }
}
