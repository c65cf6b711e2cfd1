package kaoping.laws;

import org.jspecify.annotations.Nullable;

/**
 * One matter, or those of its pieces for which the same rows ask (拆开的一条): of three times the second and the third.
 *
 * @param first which time the first of them is; null where no row asks
 * @param count how many pieces, or how much
 */
record Piece(Deed deed, @Nullable Frac first, Frac count) {}
