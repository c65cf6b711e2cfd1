package kaoping.total;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Source, List<Piece>> bySource = new EnumMap<>(Source.class);
        for (Piece piece : pieces) {
            bySource.computeIfAbsent(piece.source, source -> new ArrayList<>()).add(piece);
        }
        StringJoiner terms = new StringJoiner(" + ");
        bySource.forEach((source, own) -> terms.add(source.story(own.size()) + " " + sum(own).print(scale)));
        return bySource.size() < 2
                ? terms.toString()
                : terms + " = " + sum(pieces).print(scale);
    }
}
