package kaoping.engine;

import java.util.List;
import java.util.stream.Stream;
import kaoping.finding.Catalogue;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Reason;

/**
 * One thing that a rule file may not say (规则的毛病).
 *
 * @param place {@code 431228-zhijiang/guidance.drl:9}, or the file alone
 * @param rule the rule's name; empty when it is not of one rule
 * @param about what the reason's sentence is filled with
 */
record RuleFault(String place, String rule, Reason reason, List<String> about) {
    static RuleFault of(String file, Reason reason, String... about) {
        return new RuleFault(file, "", reason, List.of(about));
    }

    /** @param line from 1; anything less is no line */
    static RuleFault of(String file, int line, Reason reason, String... about) {
        return of(line < 1 ? file : file + ":" + line, reason, about);
    }

    RuleFault in(String name) {
        return new RuleFault(place, name, reason, about);
    }

    Finding finding() {
        String[] details =
                Stream.concat(Stream.of(reason.name(), rule), about.stream()).toArray(String[]::new);
        return Finding.of(Code.RULE_REFUSED, place, details);
    }

    /** In English, as compilers say it. */
    @Override
    public String toString() {
        return place + ": " + Catalogue.ENGLISH.reason(finding());
    }
}
