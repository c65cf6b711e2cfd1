package kaoping.adjust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import kaoping.facts.EntryKind;
import kaoping.policy.Policy;
import kaoping.table.SheetKind;
import kaoping.value.Interval;

/**
 * The times of each matter of one unit, numbered where rows of a sheet ask for them (第几次): 第一次扣1分，第二次扣2分. By date, as entries
 * are taken; an entry of several pieces is as many times, and comes apart where rows begin and end.
 */
public final class Turns {
    /** The rows that ask. */
    private final List<Terms> rows;

    private Turns(List<Terms> rows) {
        this.rows = rows;
    }

    public static Turns of(Policy policy, SheetKind<?> sheet) {
        return new Turns(policy.rows(sheet).stream()
                .map(Terms::of)
                .filter(terms -> terms.turn() != null)
                .toList());
    }

    /**
     * @param at the same entry as one of its times
     * @return the entries in their order, those that rows ask about with their numbers
     */
    public <I extends Item> List<I> number(List<I> items, BiFunction<I, Turn, I> at) {
        if (rows.isEmpty()) {
            return items;
        }
        Map<Item, List<Turn>> turns = new IdentityHashMap<>();
        Map<Matter, Times> byMatter = new HashMap<>();
        for (Item item : items.stream().sorted(Tally.BY_DATE).toList()) {
            List<Terms> asking =
                    rows.stream().filter(terms -> isAbout(terms, item)).toList();
            if (!asking.isEmpty()) {
                Times times = byMatter.computeIfAbsent(Matter.of(item), matter -> new Times(asking));
                turns.put(item, times.next(item));
            }
        }
        List<I> numbered = new ArrayList<>();
        for (I item : items) {
            List<Turn> own = turns.get(item);
            if (own == null) {
                numbered.add(item);
            } else {
                own.forEach(turn -> numbered.add(at.apply(item, turn)));
            }
        }
        return numbered;
    }

    private static boolean isAbout(Terms terms, Item item) {
        List<String> matters = terms.row().get(terms.sheet().matter);
        String group = terms.row().get(terms.sheet().group);
        return (matters == null || matters.contains(item.getMatter()))
                && (group == null || group.equals(item.getGroup()));
    }

    /** What is counted together; a bonus and a deduction of one name are two things. */
    private record Matter(EntryKind kind, String name) {
        static Matter of(Item item) {
            return new Matter(item.entry().kind(), item.getMatter());
        }
    }

    /** The times of one matter, one after the other. */
    private static final class Times {
        private final boolean byEntry;
        private final boolean proven;
        private final boolean once;
        /** After which numbers some row begins or ends. */
        private final SortedSet<BigDecimal> cuts = new TreeSet<>();

        private final Map<String, BigDecimal> byCause = new HashMap<>();
        private BigDecimal end = BigDecimal.ZERO;

        private Times(List<Terms> asking) {
            byEntry = asking.stream().anyMatch(terms -> terms.per() != null);
            proven = asking.stream().allMatch(Terms::needsEvidence);
            once = asking.stream().anyMatch(terms -> terms.highest() == HighestOf.CAUSE);
            asking.stream().map(Terms::needTurn).forEach(this::cut);
        }

        private void cut(Interval turn) {
            BigDecimal low = turn.low();
            BigDecimal high = turn.high();
            if (low != null) {
                cuts.add(turn.lowClosed() ? low.subtract(BigDecimal.ONE) : low);
            }
            if (high != null) {
                cuts.add(turn.highClosed() ? high : high.subtract(BigDecimal.ONE));
            }
        }

        private List<Turn> next(Item item) {
            // Why: with 每 the count is how much, not how often.
            BigDecimal times = byEntry ? BigDecimal.ONE : item.getCount();
            String cause = once ? Highest.plain(item.entry().about()) : "";
            BigDecimal start = cause.isEmpty() ? end : byCause.getOrDefault(cause, end);
            if (counts(item)) {
                // Why only here: what is no time takes no number, not even for others of its cause.
                byCause.putIfAbsent(cause, start);
                end = end.max(start.add(times));
            }
            return byEntry ? List.of(turn(start, start.add(times), item.getCount())) : apart(start, start.add(times));
        }

        /** What did not happen in the period, or is not proven where it has to be, is no time of its own. */
        private boolean counts(Item item) {
            return !item.isOutsidePeriod() && !(proven && item.getEvidence().isBlank());
        }

        private List<Turn> apart(BigDecimal start, BigDecimal stop) {
            List<Turn> turns = new ArrayList<>();
            BigDecimal from = start;
            for (BigDecimal cut : cuts) {
                if (cut.compareTo(from) > 0 && cut.compareTo(stop) < 0) {
                    turns.add(turn(from, cut, cut.subtract(from)));
                    from = cut;
                }
            }
            turns.add(turn(from, stop, stop.subtract(from)));
            return turns;
        }

        private static Turn turn(BigDecimal from, BigDecimal to, BigDecimal count) {
            BigDecimal first = from.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            return new Turn(first, first.max(to.setScale(0, RoundingMode.CEILING)), count);
        }
    }
}
