package kaoping.laws;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The longest run of rounds that follow one another (连续), each name for itself. */
final class PlainRun {
    private final Map<String, TreeSet<Integer>> rounds = new TreeMap<>();

    /** @param round empty for none, which follows nothing */
    void add(String name, String round) {
        if (!round.isEmpty()) {
            rounds.computeIfAbsent(name, n -> new TreeSet<>()).add(number(round));
        }
    }

    private static int number(String round) {
        int year = Integer.parseInt(round.substring(0, 4));
        return round.contains("Q")
                ? year * 4 + Integer.parseInt(round.substring(5)) - 1
                : year * 12 + Integer.parseInt(round.substring(5)) - 1;
    }

    Frac longest() {
        int longest = 0;
        for (TreeSet<Integer> own : rounds.values()) {
            int run = 0;
            for (int round : own) {
                run = own.contains(round - 1) ? run + 1 : 1;
                longest = Math.max(longest, run);
            }
        }
        return Frac.of(longest);
    }
}
