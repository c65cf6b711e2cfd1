package kaoping.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The word for having no cap (不封顶) where a cap may stand: a number beyond every score, so that whoever takes the lesser of two
 * need not know of it.
 */
public final class Uncapped {
    public static final String WORD = "不封顶";

    public static final BigDecimal NUMBER = new BigDecimal("1E+40");

    private Uncapped() {}

    public static boolean is(@Nullable Object cap) {
        return NUMBER.equals(cap);
    }
}
