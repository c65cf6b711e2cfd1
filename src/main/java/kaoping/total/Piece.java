package kaoping.total;

import java.util.List;
import java.util.StringJoiner;
import kaoping.value.Fraction;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes into a part (分数的来源): one indicator's points, one entry's, or a sum that was submitted.
 *
 * @param round when it was earned; null when nobody says
 */
record Piece(Fraction points, Source source, @Nullable Round round) {
    private static final List<Source> SOURCES = List.of(Source.values());

    /** The exact sum of some pieces. */
    static Fraction sum(List<Piece> pieces) {
        Fraction sum = Fraction.ZERO;
        for (Piece piece : pieces) {
            sum = sum.plus(piece.points);
        }
        return sum;
    }

    /** {@code 3 项指标合计 24.5 + 提交 60 = 84.5}. */
    static String story(List<Piece> pieces, int scale) {
        StringJoiner terms = new StringJoiner(" + ");
        int sources = 0;
        for (Source source : SOURCES) {
            int own = 0;
            Fraction sum = Fraction.ZERO;
            for (Piece piece : pieces) {
                if (piece.source == source) {
                    own++;
                    sum = sum.plus(piece.points);
                }
            }
            if (own > 0) {
                sources++;
                terms.add(source.story(own) + " " + sum.print(scale));
            }
        }
        return sources < 2 ? terms.toString() : terms + " = " + sum(pieces).print(scale);
    }
}
