package kaoping.score;

import java.math.BigDecimal;
import kaoping.finding.Code;
import org.jspecify.annotations.Nullable;

/** No points, because what was submitted is not what the method counts with; a finding says which of the two it is. */
final class Unscorable {
    private Unscorable() {}

    /** @param instead what the row takes for the target; null when it takes the form's */
    static Score number(Line line, @Nullable BigDecimal instead) {
        boolean target = instead == null && line.getTarget() == null;
        if (target) {
            line.find(Code.TARGET_NOT_A_NUMBER, "target");
        }
        if (line.getActual() == null || !target) {
            line.find(Code.ACTUAL_NOT_A_NUMBER, "actual");
        }
        return none(line, "目标“" + line.getTargetText() + "”、实际“" + line.getActualText() + "”不是可以比较的数");
    }

    static Score none(Line line, String why) {
        return new Score(line.settings().round(BigDecimal.ZERO), () -> why + "，得 0 分");
    }
}
