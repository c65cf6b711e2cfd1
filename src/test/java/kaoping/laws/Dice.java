package kaoping.laws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** What chance gives (骰子), the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Puts one of {@code words} into the cell in so many of a hundred cases. */
    void sometimes(int inHundred, Cells row, String title, String... words) {
        if (chance(inHundred)) {
            row.put(title, any(words));
        }
    }

    /** A number from low to high with up to two decimals, often a whole one. */
    String number(int low, int high) {
        int decimals = chance(60) ? 0 : 1 + random.nextInt(2);
        int unit = decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
        return new BigDecimal(BigInteger.valueOf(low * unit + random.nextInt((high - low) * unit + 1)), decimals)
                .toPlainString();
    }

    String interval(int low, int high, String unit) {
        int from = low + random.nextInt(high - low);
        int to = from + 1 + random.nextInt(40);
        return switch (random.nextInt(5)) {
            case 0 -> any("≥", ">") + from + unit;
            case 1 -> any("≤", "<") + to + unit;
            default -> any("≥", ">") + from + unit + " 且 " + any("≤", "<") + to + unit;
        };
    }

    /** Shares of one in a hundred parts, or now and then in thirds and the like. */
    String shares(int low, int high) {
        if (!chance(15)) {
            return interval(low, high, "%");
        }
        return switch (random.nextInt(3)) {
            case 0 -> any("≥", ">") + any("1/3", "2/3", "1/6");
            case 1 -> any("≤", "<") + any("1/3", "2/3", "5/6", "4/3");
            default -> any("≥", ">") + "1/3 且 " + any("≤", "<") + "2/3";
        };
    }

    String closedInterval(int low, int high, String unit) {
        int from = low + random.nextInt(high - low);
        return any("≥", ">") + from + unit + " 且 " + any("≤", "<") + (from + 1 + random.nextInt(60)) + unit;
    }
}
