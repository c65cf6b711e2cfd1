package kaoping.total;

import java.util.List;
import java.util.stream.Collectors;
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
        List<Source> sources =
                pieces.stream().map(Piece::source).distinct().sorted().toList();
        String terms = sources.stream()
                .map(source -> {
                    List<Piece> own =
                            pieces.stream().filter(p -> p.source() == source).toList();
                    return source.story(own.size()) + " " + sum(own).print(scale);
                })
                .collect(Collectors.joining(" + "));
        return sources.size() < 2 ? terms : terms + " = " + sum(pieces).print(scale);
    }
}
