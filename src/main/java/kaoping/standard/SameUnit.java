package kaoping.standard;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a number can be held against the actual as it stands (计量单位): 15个 of an indicator in 家, not 15元 of one in 万元. */
final class SameUnit {
    private static final Pattern UNITS =
            Pattern.compile("[万亿]?(元|人|人次|亩|吨|立方米|平方米|千瓦时)|万户|万件|天|日|个?工作日|个?小时|周|个?月|个?季度|年|公里|米|平方公里|公顷|公斤|‰");
    private static final Pattern PER_UNIT = Pattern.compile("均|强度|密度|单位|每");

    private final Context context;
    private final Asking asking;

    SameUnit(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    /** Whether it can; asks where it cannot, says what is taken where the form has no unit. */
    boolean fits(Quantity quantity) {
        String unit = quantity.unit();
        String own = context.unit();
        if (unit.isEmpty() || same(unit, own)) {
            return true;
        }
        if (quantity.head().equals(own) && !quantity.head().equals(unit) && isPerUnit(quantity)) {
            asking.take("“" + quantity.shown() + "”读作以“" + own + "”计的实际值");
            return true;
        }
        if (own.isEmpty()) {
            if (isExact(unit)) {
                asking.take("计量单位没有填，“" + quantity.shown() + "”读作以“" + unit + "”计的实际值");
            }
            return true;
        }
        if (isExact(unit) || isExact(own) || context.isPercent() || unit.equals("%")) {
            asking.unclear(quantity.span(), "句中以“" + unit + "”计，指标的计量单位是“" + own + "”", "换成以“" + own + "”计的数");
            return false;
        }
        return true;
    }

    /** 15万元/亩 of an indicator in 万元 that asks for 15, or is called 亩均税收. */
    private boolean isPerUnit(Quantity quantity) {
        BigDecimal target = context.targetNumber();
        return target != null && quantity.is(target)
                || PER_UNIT.matcher(context.name()).find();
    }

    /** Of another unit it is another number: 元 and 万元; 个 and 家 are the same. */
    private static boolean isExact(String unit) {
        return UNITS.matcher(unit).matches();
    }

    private static boolean same(String unit, String own) {
        return unit.equals(own)
                || Set.of("天", "日").containsAll(Set.of(unit).stream().toList())
                        && Set.of("天", "日").contains(own)
                || unit.replace("个", "").equals(own.replace("个", "")) && !unit.equals("个")
                || unit.equals("%") && Context.isPercent(own);
    }
}
