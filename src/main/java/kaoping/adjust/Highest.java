package kaoping.adjust;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaoping.facts.Entry;
import kaoping.finding.Code;
import kaoping.value.Exact;

/**
 * The same matter once, at its highest level (就高不重复): of the claims of one unit that are about the same thing, or of the
 * same family, only the one with the most points stays, bonuses and deductions apart; of equals the earliest. What each is
 * worth is compared before the caps of month, quarter, year and family.
 */
final class Highest {
    private final Map<String, Map<Entry, Whole>> compared = new HashMap<>();
    private final Map<String, Whole> best = new HashMap<>();
    /** What asks for what it is about, by sign. */
    private final Map<Boolean, Set<Entry>> asking = new HashMap<>();

    private Highest() {}

    /** One entry, the parts of it together. */
    private static final class Whole {
        private final Claim first;
        private BigDecimal points = BigDecimal.ZERO;

        private Whole(Claim first) {
            this.first = first;
        }

        private boolean isMore(Whole other) {
            return points.abs().compareTo(other.points.abs()) > 0;
        }
    }

    /** @param claims in the order in which they are taken */
    static List<Claim> of(List<Claim> claims) {
        if (claims.stream().allMatch(claim -> claim.terms().highest() == null)) {
            return claims;
        }
        Highest highest = new Highest();
        claims.forEach(highest::weigh);
        highest.compared.forEach((key, entries) -> highest.best.put(
                key,
                entries.values().stream()
                        .reduce((first, other) -> other.isMore(first) ? other : first)
                        .orElseThrow()));
        return claims.stream().filter(highest::stays).toList();
    }

    private void weigh(Claim claim) {
        Entry entry = claim.item().entry();
        if (claim.terms().highest() == HighestOf.CAUSE) {
            asking.computeIfAbsent(claim.terms().isDeduction(), sign -> new HashSet<>())
                    .add(entry);
        }
        String key = key(claim);
        if (!key.isEmpty()) {
            Whole whole = compared.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(entry, e -> new Whole(claim));
            whole.points = whole.points.add(claim.single());
        }
    }

    private boolean stays(Claim claim) {
        Item item = claim.item();
        Whole first = best.get(key(claim));
        if (first != null && first.first.item().entry() != item.entry()) {
            item.withhold(
                    Code.ENTRY_SUPERSEDED,
                    "",
                    Exact.print(claim.single()),
                    what(claim),
                    first.first.item().datedName(),
                    Exact.print(first.points));
        }
        boolean alone = claim.terms().highest() == HighestOf.CAUSE
                && item.entry().about().isEmpty();
        if (alone && asking.getOrDefault(claim.terms().isDeduction(), Set.of()).size() > 1) {
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
