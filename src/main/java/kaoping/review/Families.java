package kaoping.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kaoping.adjust.Terms;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.value.Exact;

/** Rows of one family that state different caps for all of it: 类别上限 5 in one row of 信息宣传, 8 in another. */
final class Families implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        Map<String, Terms> first = new HashMap<>();
        Entries.terms(draft)
                .filter(terms -> !terms.family().isEmpty() && terms.row().get(terms.sheet().perFamily) != null)
                .forEach(terms -> {
                    Terms stated = first.putIfAbsent(terms.family() + terms.isDeduction(), terms);
                    if (stated != null && cap(stated).compareTo(cap(terms)) != 0) {
                        findings.add(
                                Code.FAMILY_CAPS_DIFFER,
                                terms.row().place(terms.sheet().perFamily),
                                terms.family(),
                                Exact.print(cap(terms)),
                                Exact.print(cap(stated)),
                                Draft.cell(stated.row(), stated.sheet().perFamily));
                    }
                });
    }

    private static BigDecimal cap(Terms terms) {
        return terms.row().need(terms.sheet().perFamily);
    }
}
