package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.grammar.StandardLexer;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The unit that the form counts in is one where a number stands before it, though the grammar does not know it (表格里的计量单位): 360学时,
 * 每间, 40DDDs.
 */
final class OwnUnit {
    private OwnUnit() {}

    /** {@code tokens} with those that make up the unit as one {@code MEASURE}. */
    static List<Token> in(List<? extends Token> tokens, String own) {
        List<? extends Token> said = tokens.stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        List<Token> merged = new ArrayList<>();
        int i = 0;
        while (i < said.size()) {
            int length = own.isEmpty() || merged.isEmpty() || !isBefore(merged.get(merged.size() - 1))
                    ? 0
                    : length(said, i, own);
            merged.add(length > 1 || length == 1 && isWord(said.get(i)) ? unit(said, i, length, own) : said.get(i));
            i += Math.max(1, length);
        }
        return merged;
    }

    /** How many tokens from {@code start} on make up the unit; 0 when they say something else. */
    private static int length(List<? extends Token> tokens, int start, String own) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < tokens.size() && text.length() < own.length(); i++) {
            text.append(tokens.get(i).getText());
            if (text.toString().equals(own)) {
                return i - start + 1;
            }
        }
        return 0;
    }

    private static boolean isBefore(Token token) {
        return switch (token.getType()) {
            case StandardLexer.NUMBER, StandardLexer.NUMERAL, StandardLexer.HALF_UNIT, StandardLexer.EACH -> true;
            default -> false;
        };
    }

    private static boolean isWord(Token token) {
        return token.getType() == StandardLexer.CHAR || token.getType() == StandardLexer.HARMLESS;
    }

    private static Token unit(List<? extends Token> tokens, int start, int length, String own) {
        CommonToken unit = new CommonToken(tokens.get(start));
        unit.setType(StandardLexer.MEASURE);
        unit.setStopIndex(tokens.get(start + length - 1).getStopIndex());
        unit.setText(own);
        return unit;
    }
}
