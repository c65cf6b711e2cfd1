package kaoping.laws;

import java.util.Comparator;

/** One matter that is submitted for one unit (计分事项), as it is typed; what is not said is empty. */
record Deed(
        String unit,
        String kind,
        String matter,
        String level,
        String circumstance,
        String count,
        String about,
        String endorsement,
        String date,
        String evidence) {
    /** By date, those without one first; on one day by what is written. */
    static final Comparator<Deed> ORDER = Comparator.comparing(Deed::date)
            .thenComparing(Deed::matter)
            .thenComparing(Deed::level)
            .thenComparing(Deed::circumstance)
            .thenComparing(Deed::pieces)
            .thenComparing(Deed::evidence)
            .thenComparing(Deed::about)
            .thenComparing(Deed::endorsement);

    Deed counted(String other) {
        return new Deed(unit, kind, matter, level, circumstance, other, about, endorsement, date, evidence);
    }

    Frac pieces() {
        return Frac.of(count);
    }

    boolean isVeto() {
        return kind.equals("一票否决");
    }

    String[] draft() {
        return new String[] {
            "类型=" + kind,
            "事项=" + matter,
            "级别=" + level,
            "情形=" + circumstance,
            "件数=" + count,
            "同一事由=" + about,
            "批示=" + endorsement,
            "日期=" + date,
            "佐证材料=" + evidence
        };
    }
}
