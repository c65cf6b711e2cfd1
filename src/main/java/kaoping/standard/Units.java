package kaoping.standard;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in the unit that the form counts in (单位换算): 1000万元 of an indicator in 亿元 is 0.1亿元, exactly; 元 is never 公里. */
final class Units {
    private static final Pattern SCALED = Pattern.compile("([万亿]?)(元|立方米|平方米|吨|亩|千瓦时|人次|人|户|件|头)");

    private Units() {}

    /** {@code quantity} itself where its unit is another one. */
    static Quantity in(String own, Quantity quantity) {
        Matcher from = SCALED.matcher(quantity.unit());
        Matcher to = SCALED.matcher(own);
        boolean same = from.matches()
                && to.matches()
                && from.group(2).equals(to.group(2))
                && !from.group(1).equals(to.group(1));
        if (!same) {
            return quantity;
        }
        BigDecimal number = quantity.number().scaleByPowerOfTen(zeros(from.group(1)) - zeros(to.group(1)));
        return new Quantity(quantity.span(), number, own);
    }

    private static int zeros(String scale) {
        return scale.equals("万") ? 4 : scale.equals("亿") ? 8 : 0;
    }
}
