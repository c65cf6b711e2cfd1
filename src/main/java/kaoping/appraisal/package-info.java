/** The pipeline check → score → adjust → veto → total → rank → tier → list → verify; sees the steps and the engine. */
@NullMarked
package kaoping.appraisal;

import org.jspecify.annotations.NullMarked;
