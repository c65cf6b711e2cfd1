package kaoping.adjust;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.value.Exact;

/**
 * The same matter once, at its highest level (就高不重复): of the claims of one unit that are about the same thing, or of the
 * same family, only the one with the most points stays, bonuses and deductions apart; of equals the earliest. What each is
 * worth is compared before the caps of month, quarter, year and family.
 */
final class Highest {
    private final Map<String, Claim> best = new LinkedHashMap<>();
    /** How many claims of each sign ask for what they are about. */
    private final Map<Boolean, Integer> asking = new HashMap<>();

    private Highest() {}

    /** @param claims in the order in which they are taken */
    static List<Claim> of(List<Claim> claims) {
        if (claims.stream().allMatch(claim -> claim.terms().highest() == null)) {
            return claims;
        }
        Highest highest = new Highest();
        claims.forEach(highest::weigh);
        return claims.stream().filter(highest::stays).toList();
    }

    private void weigh(Claim claim) {
        if (claim.terms().highest() == HighestOf.CAUSE) {
            asking.merge(claim.terms().isDeduction(), 1, Integer::sum);
        }
        String key = key(claim);
        if (!key.isEmpty()) {
            best.merge(key, claim, (first, other) -> isMore(other, first) ? other : first);
        }
    }

    private static boolean isMore(Claim one, Claim other) {
        return one.single().abs().compareTo(other.single().abs()) > 0;
    }

    private boolean stays(Claim claim) {
        Item item = claim.item();
        Claim first = best.get(key(claim));
        if (first != null && first != claim) {
            item.withhold(
                    Code.ENTRY_SUPERSEDED,
                    "",
                    Exact.print(claim.single()),
                    what(claim),
                    first.item().datedName(),
                    Exact.print(first.single()));
        }
        boolean alone = claim.terms().highest() == HighestOf.CAUSE
                && item.entry().about().isEmpty();
        if (alone && asking.getOrDefault(claim.terms().isDeduction(), 0) > 1) {
            item.find(Code.ENTRY_WITHOUT_ABOUT, "about");
        }
        return !item.isWithheld();
    }

    /** Claims with the same key are compared; empty when it is compared with none. */
    private static String key(Claim claim) {
        HighestOf highest = claim.terms().highest();
        String word = highest == HighestOf.CAUSE
                ? plain(claim.item().entry().about())
                : highest == HighestOf.FAMILY ? claim.terms().family() : "";
        return word.isEmpty() ? "" : highest + (claim.terms().isDeduction() ? "-" : "+") + word;
    }

    private static String what(Claim claim) {
        boolean cause = claim.terms().highest() == HighestOf.CAUSE;
        return cause
                ? "同一事由“" + claim.item().entry().about() + "”"
                : "同一类别“" + claim.terms().family() + "”";
    }

    /** Free words as people see them: widths, brackets, quotation marks, spaces and capitals tell nothing apart. */
    static String plain(String about) {
        return Normalizer.normalize(about, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•・\"'“”‘’《》「」]", "")
                .replaceAll("[\\[【〔{]", "(")
                .replaceAll("[\\]】〕}]", ")")
                .toLowerCase(Locale.ROOT);
    }
}
