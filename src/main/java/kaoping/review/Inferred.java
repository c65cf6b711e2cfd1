package kaoping.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;

/** Rules that are marked as inferred in the rows and not named in 说明, or named there and marked in no row (推定). */
final class Inferred implements Lint {
    private static final String BASIS = "依据";
    private static final String MARK = "推定";

    /** A basis, and where it stands. */
    private record Basis(String text, String place) {}

    @Override
    public void check(Draft draft, Findings findings) {
        List<Basis> all = bases(draft).toList();
        List<Basis> inferred =
                all.stream().filter(basis -> basis.text().contains(MARK)).toList();
        boolean said = !draft.isUnsaid(Settings.INFERRED);
        if (!inferred.isEmpty() && !said) {
            findings.add(Code.INFERRED_UNSAID, inferred.get(0).place(), String.valueOf(inferred.size()));
        }
        if (inferred.isEmpty() && !all.isEmpty() && said) {
            findings.add(Code.INFERRED_UNMARKED, draft.settings().place(Settings.INFERRED));
        }
    }

    private static Stream<Basis> bases(Draft draft) {
        return draft.allRows().flatMap(row -> row.kind().column(BASIS).stream()
                .filter(column -> row.get(column) != null)
                .map(column -> new Basis(Objects.requireNonNull(row.get(column)).toString(), row.place(column))));
    }
}
