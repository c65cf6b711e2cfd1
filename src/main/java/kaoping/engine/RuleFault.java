package kaoping.engine;

import kaoping.finding.Code;
import kaoping.finding.Finding;

/**
 * One thing that a rule file may not say (规则的毛病).
 *
 * @param place {@code 431228-zhijiang/guidance.drl:9}, or the file alone
 * @param why in English, as compilers say it
 */
record RuleFault(String place, String why) {
    static RuleFault of(String file, String why) {
        return new RuleFault(file, why);
    }

    /** @param line from 1; anything less is no line */
    static RuleFault of(String file, int line, String why) {
        return new RuleFault(line < 1 ? file : file + ":" + line, why);
    }

    Finding finding() {
        return Finding.of(Code.RULE_REFUSED, place, why);
    }

    @Override
    public String toString() {
        return place + ": " + why;
    }
}
