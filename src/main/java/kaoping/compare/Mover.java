package kaoping.compare;

import java.util.List;

/**
 * A unit whose score, rank, tier or lists differ between two editions (变动单位).
 *
 * @param period of the facts
 * @param because the changes that move it: each moves it alone, or the unit does not move without it
 */
public record Mover(String period, String group, String unit, Position before, Position after, List<Change> because) {
    public Mover {
        because = List.copyOf(because);
    }
}
