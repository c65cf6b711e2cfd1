package kaoping.total;

import java.math.BigDecimal;
import kaoping.value.Telling;

/** Where points of a part come from (来源). */
public enum Source {
    INDICATORS(" 项指标合计 "),
    SUBMITTED("提交 "),
    COUNTED(" 项计件合计 "),
    ADJUSTED(" 项加减分合计 ");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    /** {@code 3 项指标合计 }, before what they add up to. */
    Telling tell(Telling to, int pieces) {
        if (this != SUBMITTED) {
            to.number(BigDecimal.valueOf(pieces));
        }
        return to.words(words);
    }
}
