package kaoping.total;

import java.util.List;
import kaoping.value.Fraction;
import kaoping.value.Round;
import kaoping.value.Telling;
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
    static void tell(Telling to, List<Piece> pieces, int scale) {
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
                sum.tell(source.tell(sources == 0 ? to : to.words(" + "), own), scale);
                sources++;
            }
        }
        if (sources > 1) {
            sum(pieces).tell(to.words(" = "), scale);
        }
    }
}
