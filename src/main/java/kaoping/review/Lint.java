package kaoping.review;

import kaoping.finding.Findings;

/** One thing that can be wrong with a policy before any facts come (检查项). */
interface Lint {
    void check(Draft draft, Findings findings);
}
