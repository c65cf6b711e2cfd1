package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.Condition.Aside;
import kaoping.standard.Condition.Subject;
import kaoping.standard.grammar.StandardParser;
import kaoping.standard.grammar.StandardParser.DeedContext;
import kaoping.standard.grammar.StandardParser.SubjectContext;
import kaoping.standard.grammar.StandardParser.ThingsContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** What a number or a day is about (说的是什么): 满意度 in 满意度达95%; 全年召开 says nothing of what. */
final class SubjectReader {
    private static final String DONE = "完成";

    private SubjectReader() {}

    /** Null for none, and for words that name nothing. */
    static @Nullable Subject read(@Nullable SubjectContext subject) {
        return subject == null ? null : read(subject, null);
    }

    /** {@code 全年至少召开2次专题会议}: what stands before the number and what stands behind it; {@code 至少完成80%} is about 完成. */
    static @Nullable Subject least(@Nullable SubjectContext before, DeedContext deed, ThingsContext behind) {
        Subject subject = read(before, behind);
        boolean done =
                subject == null && deed.DONE() != null && !isDeed(deed.DONE().getSymbol());
        return done ? new Subject(Numbers.span(deed), DONE, false, Aside.NO) : subject;
    }

    private static @Nullable Subject read(@Nullable SubjectContext before, @Nullable ThingsContext behind) {
        List<Token> tokens = new ArrayList<>();
        collect(before, tokens);
        boolean share = isShare(tokens);
        collect(behind == null ? null : behind.matter(), tokens);
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).getType() == StandardParser.OF) {
            tokens.remove(tokens.size() - 1);
        }
        while (!tokens.isEmpty() && tokens.get(0).getType() == StandardParser.WHOLE_YEAR) {
            tokens.remove(0);
        }
        if (share) {
            tokens.remove(tokens.size() - 1);
            StringBuilder own = new StringBuilder();
            tokens.forEach(token -> own.append(token.getText()));
            return new Subject(
                    Numbers.span(java.util.Objects.requireNonNull(before)), own + Scale.OF_TARGET, true, Aside.NO);
        }
        if (tokens.stream().allMatch(SubjectReader::isDeed)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(token.getText()));
        if (tokens.size() > 1 && tokens.stream().allMatch(SubjectReader::isOfGoal)) {
            // 任务数完成100%
            words.replace(0, words.length(), DONE);
        }
        boolean rate = tokens.size() == 1 && tokens.get(0).getType() == StandardParser.RATE;
        boolean aside = tokens.stream().anyMatch(token -> token.getType() == StandardParser.ASIDE);
        ParserRuleContext place = before == null ? behind : before;
        return place == null
                ? null
                : new Subject(Numbers.span(place), words.toString(), rate, aside ? Aside.OFF : Aside.NO);
    }

    /** 目标值的 before 95%. */
    private static boolean isShare(List<Token> tokens) {
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last).getType() == StandardParser.OF
                && tokens.get(last - 1).getType() == StandardParser.GOAL;
    }

    /** 召开, 报送: of what is not said. 完成 is the actual. */
    private static boolean isDeed(Token token) {
        return switch (token.getType()) {
            case StandardParser.DEED, StandardParser.FINISHED -> true;
            case StandardParser.DONE -> !token.getText().endsWith("完成");
            default -> false;
        };
    }

    private static boolean isOfGoal(Token token) {
        return token.getType() == StandardParser.GOAL || token.getText().endsWith(DONE);
    }

    private static void collect(@Nullable ParseTree tree, List<Token> tokens) {
        if (tree instanceof TerminalNode word) {
            tokens.add(word.getSymbol());
        } else if (tree != null) {
            for (int i = 0; i < tree.getChildCount(); i++) {
                collect(tree.getChild(i), tokens);
            }
        }
    }
}
