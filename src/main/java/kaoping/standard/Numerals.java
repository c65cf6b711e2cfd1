package kaoping.standard;

import java.math.BigDecimal;
import java.util.Optional;
import kaoping.value.Exact;

/** Numbers in Chinese writing (汉字数): {@code 十} → 10, {@code 二十五} → 25, {@code 一百零五} → 105, {@code 零点五} → 0.5, {@code 半} → 0.5. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"千", "百", "十", ""};
    private static final int TEN_THOUSAND = 10_000;
    /** {@code 九千九百九十九}. */
    private static final int LONGEST = 7;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Numerals() {}

    /** Empty for what is no number, or none that is written as people write it: {@code 一二三}, {@code 十百}, {@code 05}. */
    static Optional<BigDecimal> read(String text) {
        if (text.equals("半")) {
            return Optional.of(HALF);
        }
        if (!text.isEmpty() && text.charAt(0) <= '9') {
            return Exact.read(text);
        }
        String plain = text.replace('〇', '零').replace('两', '二');
        int point = plain.indexOf('点');
        String whole = point < 0 ? plain : plain.substring(0, point);
        Optional<BigDecimal> number = tenThousands(whole);
        if (point < 0 || number.isEmpty()) {
            return number;
        }
        StringBuilder decimals = new StringBuilder("0.");
        plain.substring(point + 1).chars().forEach(c -> decimals.append(DIGITS.indexOf(c)));
        return Exact.read(decimals.toString()).map(number.get()::add);
    }

    private static Optional<BigDecimal> tenThousands(String text) {
        int at = text.indexOf('万');
        if (at < 0) {
            return thousands(text);
        }
        Optional<BigDecimal> high = thousands(text.substring(0, at));
        String rest = text.substring(at + 1);
        Optional<BigDecimal> low = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : thousands(rest);
        return high.flatMap(h -> low.map(l -> h.movePointRight(4).add(l)));
    }

    /** The number below 10,000 whose usual writing this is. */
    private static Optional<BigDecimal> thousands(String text) {
        int number = 0;
        int rest = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            int digit = DIGITS.indexOf(c);
            int power =
                    switch (c) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千' -> 1000;
                        default -> 0;
                    };
            if (power == 0 && digit < 0) {
                return Optional.empty();
            }
            number += power == 0 ? 0 : Math.max(rest, i == 0 ? 1 : rest) * power;
            rest = power == 0 ? digit : 0;
        }
        number += rest;
        if (text.length() > LONGEST || number >= TEN_THOUSAND) {
            return Optional.empty();
        }
        // Why: reading is lenient, so the number must be one that is written exactly so.
        String usual = write(number);
        boolean written = text.equals(usual) || usual.startsWith("十") && text.equals("一" + usual);
        return written ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
    }

    /** 105 → {@code 一百零五}, 12 → {@code 十二}. */
    static String write(int number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        String digits = String.format(java.util.Locale.ROOT, "%04d", number);
        boolean gap = false;
        for (int i = 0; i < 4; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[i]);
                gap = false;
            }
        }
        return text.toString().startsWith("一十") ? text.substring(1) : text.toString();
    }
}
